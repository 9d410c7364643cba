package fi.pirtti.app;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.office.Founding;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A consultation to try the program with: an office of the sample guide and units, and one invitation opened. */
final class Trial {
    /** The heading and a dozen units. */
    private static final int LINES = 13;

    private final InstantSource clock;
    private final Messages messages;

    Trial(InstantSource clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Makes {@code directory} ready: the office's archive, its invitations, and a facilitator's workspace that has opened
     * the first of them. One that was prepared before is left as it is.
     *
     * @return the workspace's directory, the program's {@code --home}
     */
    Path prepare(Path directory) throws IOException {
        Path home = directory.resolve("home");
        if (Files.exists(home)) {
            return home;
        }
        Files.createDirectories(directory);
        Path invitations = directory.resolve("invitations");
        publish(directory, invitations);
        Path preparing = directory.resolve("home.new");
        Files.createDirectories(preparing);
        try (Workspace workspace =
                Workspace.open(Directories.of(preparing).workspace(), clock).orElseThrow()) {
            if (new FacilitatorDesk(workspace, clock).open(first(invitations)) instanceof OpenResult.Refused refused) {
                throw new IOException(refused.reason().message(messages));
            }
        }
        return Files.move(preparing, home);
    }

    private void publish(Path directory, Path invitations) throws IOException {
        Path guide = directory.resolve("guide.json");
        Path units = directory.resolve("units.csv");
        Path archive = directory.resolve("office.pirtti-archive");
        if (!Files.exists(archive)) {
            Files.write(guide, guideForNow());
            Files.write(units, firstUnits());
            new Founding(clock, messages).found(archive, List.of(guide), units);
        }
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            new Publishing(office, clock, messages).publish(invitations, null, Set.of(), Progress.NONE);
        }
    }

    /** The sample's own days are long past: a trial is open now. */
    private byte[] guideForNow() throws IOException {
        try (InputStream in = sample("keski-suomi-henkilosto.guide.json")) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
            Guide guide = GuideCodec.read(in.readAllBytes()).orElseThrow();
            return GuideCodec.write(guide.between(today.minusWeeks(1), today.plusWeeks(4)));
        }
    }

    private static List<String> firstUnits() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(sample("keski-suomi-units.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().limit(LINES).collect(Collectors.toList());
        }
    }

    private static Path first(Path invitations) throws IOException {
        try (Stream<Path> files = Files.list(invitations)) {
            return files.filter(file -> file.toString().endsWith(".pirtti"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("No invitation in " + invitations));
        }
    }

    private static InputStream sample(String name) throws IOException {
        InputStream in = Trial.class.getResourceAsStream("/fi/pirtti/sample/" + name);
        if (in == null) {
            throw new IOException("The program's files are incomplete: " + name);
        }
        return in;
    }
}
