package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.archive.Arrival;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.ReceivedFile;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.ResponseState;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** An archive in the middle of a round: very many units, most of which have answered; a few files wait in quarantine. */
public final class ManyUnits {
    /** What time it is. */
    public static final Instant NOW = Instant.parse("2022-05-02T06:00:00Z");

    private static final int BATCH = 100;
    private static final int HEADCOUNT = 12;

    private ManyUnits() {}

    /** Makes it in a file; seven of ten units have answered, on different days. */
    public static Path in(Path directory, int units) throws IOException {
        Guide guide = Samples.guide(Samples.ASSOCIATIONS);
        Path archive = directory.resolve("aineisto.db");
        Path csv = Files.writeString(directory.resolve("units.csv"), SealedAnswers.csv(guide, units));
        Path guideFile = Files.write(directory.resolve("guide.json"), Samples.guideJson(Samples.ASSOCIATIONS));
        Instant published = NOW.minus(Duration.ofDays(20));
        new Founding(() -> published, Messages.in(UiLanguage.FI)).found(archive, List.of(guideFile), csv);
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            Map.Entry<String, Guide> only = office.guides().firstEntry();
            List<RegisteredUnit> registered = office.store().units();
            String key = office.keys().signing().verifyKey().encode();
            List<IssuedInvitation> invitations = registered.stream()
                    .map(unit -> new IssuedInvitation(
                            UUID.randomUUID(),
                            unit.unit().id(),
                            key,
                            only.getKey(),
                            published,
                            NOW.plus(Duration.ofDays(40)),
                            null))
                    .toList();
            office.store().update(writer -> writer.issue(invitations));
            List<Integer> answering =
                    IntStream.range(0, units).filter(i -> i % 10 < 7).boxed().toList();
            for (int from = 0; from < answering.size(); from += BATCH) {
                List<Arrival> arrivals = answering.subList(from, Math.min(from + BATCH, answering.size())).stream()
                        .parallel()
                        .map(i -> arrival(only.getKey(), guide, registered.get(i), invitations.get(i), i))
                        .toList();
                office.store().update(writer -> arrivals.forEach(writer::keep));
            }
            office.store().update(writer -> {
                for (int i = 0; i < units / 50; i++) {
                    byte[] content = ("not a bundle " + i).getBytes(StandardCharsets.US_ASCII);
                    writer.quarantine("Vastaus %d.pirtti".formatted(i), Sha256.hex(content), "malformed", NOW, content);
                }
            });
        }
        return archive;
    }

    private static Arrival arrival(
            String guideSha256, Guide guide, RegisteredUnit unit, IssuedInvitation invitation, int number) {
        Discussion discussion =
                SampleDiscussions.discussion(guide, guideSha256, unit.unit(), HEADCOUNT, number + 1, "fi");
        byte[] bundle = DiscussionCodec.write(discussion);
        String sha256 = Sha256.hex(bundle);
        Instant received = NOW.minus(Duration.ofHours(number % 480));
        return new Arrival(
                invitation.id(),
                discussion,
                sha256,
                sha256,
                new ReceivedFile("Vastaus %d.pirtti".formatted(number), sha256, received, bundle),
                ResponseState.NEWEST,
                "");
    }
}
