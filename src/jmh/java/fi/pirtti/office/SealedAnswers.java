package fi.pirtti.office;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An archive with many units that have been invited, and the sealed answer of each of them: 30 ideas, about 20 kB. */
final class SealedAnswers {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-02T06:00:00Z"));

    private static final Instant EXPIRES = CLOCK.instant().plus(Duration.ofDays(60));
    private static final int IDEAS = 30;
    private static final int HEADCOUNT = 12;

    /** The archive that was founded, with nothing in it yet. */
    final Path archive;

    /** The answers in order of their names, one of each unit. */
    final List<Path> files;

    private SealedAnswers(Path archive, List<Path> files) {
        this.archive = archive;
        this.files = files;
    }

    /** Founds, invites, answers and seals; all cores work on it. */
    static SealedAnswers in(Path directory, int units) throws IOException {
        byte[] guideJson = Samples.guideJson(Samples.ASSOCIATIONS);
        Guide guide = Samples.guide(Samples.ASSOCIATIONS);
        Path archive = directory.resolve("founded").resolve("aineisto.db");
        Path csv = Files.writeString(directory.resolve("units.csv"), csv(guide, units));
        Path guideFile = Files.write(directory.resolve("guide.json"), guideJson);
        new Founding(CLOCK, Messages.in(UiLanguage.FI)).found(archive, List.of(guideFile), csv);
        List<Path> files = new ArrayList<>();
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            ConsultationKeys keys = office.keys();
            List<RegisteredUnit> registered = office.store().units();
            List<Invitation> invitations = registered.stream()
                    .parallel()
                    .map(unit -> new Invitation(
                            UUID.randomUUID(),
                            guide.consultation(),
                            keys.signing().verifyKey(),
                            unit.unit(),
                            guideJson,
                            keys.recipients(),
                            EXPIRES,
                            Invitation.newSeed()))
                    .toList();
            office.store()
                    .update(writer -> writer.issue(invitations.stream()
                            .map(each -> new IssuedInvitation(
                                    each.id(),
                                    each.unit().orElseThrow().id(),
                                    each.signingKey().verifyKey().encode(),
                                    each.guideSha256(),
                                    CLOCK.instant(),
                                    EXPIRES,
                                    null))
                            .toList()));
            Path inbox = Files.createDirectories(directory.resolve("inbox"));
            for (int i = 0; i < units; i++) {
                files.add(inbox.resolve("Vastaus %05d.pirtti".formatted(i)));
            }
            IntStream.range(0, units)
                    .parallel()
                    .forEach(i -> write(files.get(i), sealed(guide, invitations.get(i), i + 1)));
        }
        return new SealedAnswers(archive, files);
    }

    /** Another archive of the same consultation, as it was founded. */
    Path copy(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path copy = directory.resolve(archive.getFileName());
        Files.copy(archive, copy);
        Files.copy(KeyPlace.beside(archive).file(), KeyPlace.beside(copy).file());
        return copy;
    }

    /** Bytes of all files. */
    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static byte[] sealed(Guide guide, Invitation invitation, long seed) {
        Discussion discussion = withIdeas(
                guide,
                SampleDiscussions.discussion(
                        guide, invitation.guideSha256(), invitation.unit().orElseThrow(), HEADCOUNT, seed, "fi"));
        BundleContent content =
                BundleContent.of(invitation, guide, discussion, null).orElseThrow();
        return BundleWriter.seal(content, invitation.signingKey(), invitation.recipients())
                .bytes();
    }

    /** Teams say more in the sample's own words. */
    private static Discussion withIdeas(Guide guide, Discussion sample) {
        Step.Ideas step = guide.steps().stream()
                .filter(Step.Ideas.class::isInstance)
                .map(Step.Ideas.class::cast)
                .findFirst()
                .orElseThrow();
        Discussion discussion = sample;
        List<Idea> said = ideas(sample, step);
        for (int i = said.size(); i < IDEAS; i++) {
            Idea one = said.get(i % said.size());
            Idea other = said.get((i * 7 + 3) % said.size());
            discussion = discussion.apply(new Edit.AddIdea(
                    step.id(),
                    new Idea("x" + i, one.text() + ", " + other.text(), one.category(), Origin.SPOKEN, one.sitting())));
        }
        return discussion;
    }

    private static List<Idea> ideas(Discussion discussion, Step.Ideas step) {
        return discussion.answers().get(step.id()).answer() instanceof Answer.Ideas ideas ? ideas.ideas() : List.of();
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String csv(Guide guide, int units) {
        StringBuilder csv = new StringBuilder("unit_id;name;organisation;municipality;headcount;email");
        guide.background().forEach(field -> csv.append(';').append(field.id()));
        csv.append('\n');
        for (int i = 0; i < units; i++) {
            csv.append("U-%05d;Toimipaikka %d;Järjestö %d;Kunta %d;%d;u%d@example.fi"
                    .formatted(i, i, i % 200, i % 22, HEADCOUNT, i));
            for (BackgroundField field : guide.background()) {
                csv.append(';')
                        .append(field.values().get(i % field.values().size()).id());
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
