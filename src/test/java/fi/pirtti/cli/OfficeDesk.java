package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A consultation with two units on disk, worked on with commands alone. */
final class OfficeDesk {
    private static final String UNITS = """
        unit_id;name;organisation;municipality;palvelukokonaisuus;headcount;email
        KS-1;Kotihoito, Keuruu;Seututerveyskeskus;Keuruu;koti;21;
        KS-2;Neuvola, Multia;Seututerveyskeskus;Multia;perheet;8;
        """;

    final Path directory;
    final Deque<String> typed = new ArrayDeque<>();
    Instant now = Instant.parse("2022-05-02T09:00:00Z");
    String language = "en";
    String out = "";
    String err = "";

    OfficeDesk(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory);
        Files.write(at("runko.json"), Samples.guideJson(Samples.STAFF));
        Files.writeString(at("yksikot.csv"), UNITS);
    }

    /** Founds the consultation. */
    OfficeDesk founded(String... options) throws IOException {
        String[] init = {
            "office",
            "init",
            "--archive",
            archive(),
            "--guide",
            at("runko.json").toString(),
            "--units",
            at("yksikot.csv").toString()
        };
        assertThat(run(Stream.concat(Stream.of(init), Stream.of(options)).toArray(String[]::new)))
                .as(err)
                .isZero();
        return this;
    }

    Path at(String name) {
        return directory.resolve(name);
    }

    String archive() {
        return at("a.db").toString();
    }

    /** An office command that must end with this status; its archive is filled in. */
    JsonNode office(int status, String command, String... arguments) throws IOException {
        String[] all = Stream.concat(
                        Stream.of("office", command, "--archive", archive(), "--json"), Stream.of(arguments))
                .toArray(String[]::new);
        assertThat(run(all)).as("%s%n%s", out, err).isEqualTo(status);
        return json();
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status = Commands.run(
                DemoScreens.NONE,
                Map.of("LANG", language),
                () -> now,
                prompt -> Optional.ofNullable(typed.poll()).map(String::toCharArray),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    /** The invitation of the unit with this name in a folder. */
    Invitation invitation(String folder, String unit) throws IOException {
        try (Stream<Path> files = Files.list(at(folder))) {
            Path file = files.filter(each -> each.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
            return InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        }
    }

    static Discussion discussion(Invitation invitation, long seed) {
        return SampleDiscussions.discussion(
                GuideCodec.read(invitation.guideJson()).orElseThrow(),
                invitation.guideSha256(),
                invitation.unit().orElseThrow(),
                12,
                seed,
                "fi");
    }
}
