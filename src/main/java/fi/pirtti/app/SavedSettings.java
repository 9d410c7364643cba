package fi.pirtti.app;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.support.log.Log;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.shell.Desk;
import fi.pirtti.ui.shell.ShellSettings;
import fi.pirtti.ui.shell.WindowPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the window remembers between runs, in a small properties file. Forgetting it is no loss: a file that cannot be
 * read is taken as empty, one that cannot be written is left as it is, and both are logged.
 */
final class SavedSettings implements ShellSettings {
    private static final Log LOG = Log.of(SavedSettings.class);

    private static final String OFFICE = "office";

    private final Path file;
    private final UiLanguage fallback;
    private final Properties values = new Properties();

    /** @param fallback the language until one has been chosen */
    SavedSettings(Path file, UiLanguage fallback) {
        this.file = file;
        this.fallback = fallback;
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (NoSuchFileException e) {
            values.clear(); // the first run
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
            LOG.warn("The settings could not be read", e);
        }
    }

    @Override
    public UiLanguage language() {
        String tag = values.getProperty("language");
        return tag == null ? fallback : UiLanguage.ofTag(tag);
    }

    @Override
    public void language(UiLanguage language) {
        set("language", language.tag());
    }

    @Override
    public double textScale() {
        return number("text-scale").filter(scale -> scale >= 0.5 && scale <= 3).orElse(1.0);
    }

    @Override
    public void textScale(double scale) {
        set("text-scale", Double.toString(scale));
    }

    @Override
    public ThemeChoice theme() {
        String name = values.getProperty("theme", "");
        return Arrays.stream(ThemeChoice.values())
                .filter(choice -> word(choice).equals(name))
                .findFirst()
                .orElse(ThemeChoice.SYSTEM);
    }

    @Override
    public void theme(ThemeChoice theme) {
        set("theme", word(theme));
    }

    @Override
    public Optional<Boolean> reducedMotion() {
        return Optional.ofNullable(values.getProperty("reduced-motion")).map(Boolean::valueOf);
    }

    @Override
    public void reducedMotion(boolean reduced) {
        set("reduced-motion", Boolean.toString(reduced));
    }

    @Override
    public boolean tips() {
        return Boolean.parseBoolean(values.getProperty("tips", "true"));
    }

    @Override
    public void tips(boolean shown) {
        if (shown && !tips()) {
            set("seen-tips", "");
        }
        set("tips", Boolean.toString(shown));
    }

    @Override
    public boolean tipSeen(String id) {
        return seenTips().contains(id);
    }

    @Override
    public void seeTip(String id) {
        Set<String> seen = new TreeSet<>(seenTips());
        seen.add(id);
        set("seen-tips", String.join(" ", seen));
    }

    private Set<String> seenTips() {
        return Set.copyOf(Arrays.asList(values.getProperty("seen-tips", "").split(" ")));
    }

    @Override
    public Optional<String> wallPlace() {
        return Optional.ofNullable(values.getProperty("wall"));
    }

    @Override
    public void wallPlace(String key) {
        set("wall", key);
    }

    @Override
    public Desk desk() {
        return values.getProperty("desk", "").equals(OFFICE) ? Desk.OFFICE : Desk.FACILITATOR;
    }

    @Override
    public void desk(Desk desk) {
        set("desk", desk == Desk.OFFICE ? OFFICE : "facilitator");
    }

    @Override
    public Optional<String> noted(String key) {
        return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
    }

    @Override
    public void note(String key, String value) {
        set(key, value);
    }

    @Override
    public Optional<WindowPlace> window() {
        String[] parts = values.getProperty("window", "").split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            double[] numbers =
                    Arrays.stream(parts, 0, 4).mapToDouble(Double::parseDouble).toArray();
            boolean real = Arrays.stream(numbers).allMatch(Double::isFinite) && numbers[2] > 0 && numbers[3] > 0;
            return real
                    ? Optional.of(new WindowPlace(
                            numbers[0], numbers[1], numbers[2], numbers[3], Boolean.parseBoolean(parts[4])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void window(WindowPlace place) {
        set(
                "window",
                place.x() + " " + place.y() + " " + place.width() + " " + place.height() + " " + place.maximized());
    }

    private static String word(ThemeChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Double> number(String key) {
        try {
            return Optional.of(Double.valueOf(values.getProperty(key, "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void set(String key, String value) {
        if (value.equals(values.setProperty(key, value))) {
            return;
        }
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            // as bytes it is ASCII: half a character, which a damaged file may hold, can be written too
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            values.store(text, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(aside, text.toByteArray());
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The settings could not be written", e);
        }
    }
}
