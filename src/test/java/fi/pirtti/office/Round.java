package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.archive.ArchiveStore;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A consultation with four units, founded and published in a directory, and what units would send to it. */
final class Round implements AutoCloseable {
    static final Messages MESSAGES = Messages.in(UiLanguage.FI);
    static final Instant PUBLISHED = Instant.parse("2022-04-11T06:00:00Z");

    private static final String UNITS = """
        unit_id;name;organisation;municipality;palvelukokonaisuus;subgroup;headcount;email
        KS-1;Kotihoito, Keuruu;Seututerveyskeskus;Keuruu;koti;Kotihoito;21;yksi@example.fi
        KS-2;Neuvola, Keuruu;Seututerveyskeskus;Keuruu;perheet;Neuvola;8;kaksi@example.fi
        KS-3;Paloasema, Multia;Pelastuslaitos;Multia;pelastus;Paloasema;4;kolme@example.fi
        KS-4;Kotihoito, Multia;Seututerveyskeskus;Multia;koti;Kotihoito;30;
        """;

    final Path directory;
    final Path inbox;
    OfficeArchive office;
    Instant now = PUBLISHED;

    Round(Path directory) throws IOException {
        this.directory = directory;
        this.inbox = Files.createDirectories(directory.resolve("inbox"));
        Path guide = Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Path units = Files.writeString(directory.resolve("yksikot.csv"), UNITS);
        new Founding(clock(), MESSAGES).found(archive(), List.of(guide), units);
        office = OfficeArchive.open(archive());
        new Publishing(office, clock(), MESSAGES)
                .publish(directory.resolve("kutsut"), LocalDate.of(2022, 6, 30), Set.of(), Progress.NONE);
    }

    Path archive() {
        return directory.resolve("aineisto.db");
    }

    ArchiveStore store() {
        return office.store();
    }

    InstantSource clock() {
        return () -> now;
    }

    /** The invitation of the unit with this name, as its facilitator opens it. */
    Invitation invitation(String unit) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("kutsut"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".pirtti")).toList()) {
                Invitation invitation =
                        InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
                if (invitation.unit().orElseThrow().name().equals(unit)) {
                    return invitation;
                }
            }
        }
        throw new AssertionError("no invitation for " + unit);
    }

    static Discussion discussion(Invitation invitation, long seed) {
        Unit unit = invitation.unit().orElseThrow();
        return SampleDiscussions.discussion(
                GuideCodec.read(invitation.guideJson()).orElseThrow(), invitation.guideSha256(), unit, 15, seed, "fi");
    }

    static byte[] sealed(Invitation invitation, Discussion discussion) {
        return sealed(
                invitation, discussion, invitation.consultation(), invitation.signingKey(), invitation.recipients());
    }

    static byte[] sealed(
            Invitation invitation,
            Discussion discussion,
            String consultation,
            SigningKey key,
            List<AgeRecipient> recipients) {
        BundleContent content = new BundleContent(
                consultation,
                invitation.id(),
                discussion.id(),
                discussion.revision(),
                null,
                DiscussionCodec.write(discussion),
                invitation.guideJson(),
                "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
        return BundleWriter.seal(content, key, recipients).bytes();
    }

    Path arrives(String name, byte[] content) throws IOException {
        return Files.write(inbox.resolve(name), content);
    }

    FileOutcome imported(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(inbox, "v", ".pirtti"), content);
        return Intake.into(office, clock())
                .run(List.of(file), Progress.NONE)
                .files()
                .getFirst();
    }

    @Override
    public void close() {
        office.close();
    }
}
