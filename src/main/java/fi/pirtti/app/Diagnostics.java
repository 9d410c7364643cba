package fi.pirtti.app;

import fi.pirtti.storage.workspace.WorkspaceFacts;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.support.log.LogFile;
import fi.pirtti.support.log.LogLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of plain text for those who look into what went wrong. Made of figures, of words from closed lists and of the
 * log, which holds no content; so it is free of what people said, of names and of paths by what it is made of, and anyone
 * can read it before sending it.
 */
final class Diagnostics {
    private static final long MEGABYTE = 1024 * 1024;

    /** What the JDK says of itself and of the system. Neither directories nor the person's name are among these. */
    private static final List<String> PROPERTIES = List.of(
            "java.runtime.version",
            "java.vendor",
            "javafx.runtime.version",
            "os.name",
            "os.version",
            "os.arch",
            "file.encoding",
            "native.encoding",
            "glass.platform",
            "prism.order");

    private final Directories directories;
    private final InstantSource clock;

    Diagnostics(Directories directories, InstantSource clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /**
     * Writes the file, over one that was there.
     *
     * @param error what it is about; null if nothing in particular
     */
    void write(Path file, @Nullable Throwable error) throws IOException {
        Files.writeString(file, text(error));
    }

    private String text(@Nullable Throwable error) {
        StringBuilder text = new StringBuilder(4096);
        for (UiLanguage language : UiLanguage.values()) {
            text.append(Messages.in(language).text("diagnostics.about")).append('\n');
        }
        section(text, "Program", program());
        section(text, "Settings", settings());
        section(text, "Disk", disk());
        section(text, "Workspace", WorkspaceFacts.of(directories.workspace()));
        if (error != null) {
            text.append("\n== What was on the screen\n").append(LogLines.of(error));
        }
        for (LogFile log : List.of(LogFile.ofWindow(directories.logs()), LogFile.ofCommands(directories.logs()))) {
            log.files().forEach(part -> log(text, part));
        }
        return text.toString();
    }

    private Map<String, String> program() {
        Map<String, String> facts = new LinkedHashMap<>();
        String version = Diagnostics.class.getPackage().getImplementationVersion();
        facts.put("Pirtti", version == null ? "unpacked" : version);
        facts.put("written", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        facts.put("time zone", ZoneId.systemDefault().getId());
        facts.put("locale", Locale.getDefault().toLanguageTag());
        for (String property : PROPERTIES) {
            facts.put(property, System.getProperty(property, "-"));
        }
        Runtime runtime = Runtime.getRuntime();
        facts.put("processors", Integer.toString(runtime.availableProcessors()));
        facts.put("memory", used(runtime) + " of at most " + runtime.maxMemory() / MEGABYTE + " MB");
        return facts;
    }

    private static long used(Runtime runtime) {
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private Map<String, String> settings() {
        SavedSettings saved = new SavedSettings(directories.settings(), UiLanguage.FI);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("language", saved.language().tag());
        facts.put("text scale", Double.toString(saved.textScale()));
        facts.put("theme", saved.theme().name());
        facts.put("reduced motion", saved.reducedMotion().map(String::valueOf).orElse("as the system"));
        facts.put("tips", Boolean.toString(saved.tips()));
        facts.put(
                "window",
                saved.window()
                        .map(place -> "%.0f x %.0f at %.0f, %.0f%s"
                                .formatted(
                                        place.width(),
                                        place.height(),
                                        place.x(),
                                        place.y(),
                                        place.maximized() ? ", maximized" : ""))
                        .orElse("-"));
        return facts;
    }

    private Map<String, String> disk() {
        Map<String, String> facts = new LinkedHashMap<>();
        try {
            FileStore store = Files.getFileStore(existing(directories.data()));
            facts.put("kind", store.type().replaceAll("[^A-Za-z0-9.-]", "?"));
            facts.put("free", store.getUsableSpace() / MEGABYTE + " MB");
            facts.put("read-only", Boolean.toString(store.isReadOnly()));
        } catch (IOException e) {
            facts.put("reading", e.getClass().getName());
        }
        facts.put("directory", Files.isDirectory(directories.data()) ? "there" : "missing");
        facts.put("directory writable", Boolean.toString(Files.isWritable(directories.data())));
        return facts;
    }

    private static Path existing(Path directory) {
        Path at = directory.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static void section(StringBuilder text, String title, Map<String, String> facts) {
        text.append("\n== ").append(title).append('\n');
        facts.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
    }

    private static void log(StringBuilder text, Path part) {
        text.append("\n== ").append(part.getFileName()).append('\n');
        try (Stream<String> lines = Files.lines(part, StandardCharsets.UTF_8)) {
            List<String> read = new ArrayList<>(lines.toList());
            read.forEach(line -> text.append(line).append('\n'));
            text.append("-- until ")
                    .append(Instant.ofEpochMilli(part.toFile().lastModified()).truncatedTo(ChronoUnit.SECONDS))
                    .append('\n');
        } catch (IOException | java.io.UncheckedIOException e) {
            text.append(e.getClass().getName()).append('\n');
        }
    }
}
