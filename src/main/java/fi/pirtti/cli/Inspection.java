package fi.pirtti.cli;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.Statement;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.exchange.notice.Notice;
import fi.pirtti.exchange.notice.NoticeCodec;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.office.BundleInspection;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Outcome;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a file that travels.
 *
 * @param intact null where only someone with a key can tell
 * @param says what the file says of itself
 * @param fate what would become of a bundle that is imported now; null for other files and without the archive
 */
record Inspection(
        PirttiFile type,
        @Nullable Boolean intact,
        List<Problem> problems,
        Map<String, @Nullable Object> says,
        @Nullable Outcome fate) {
    private Inspection(
            PirttiFile type, @Nullable Boolean intact, List<Problem> problems, Map<String, @Nullable Object> says) {
        this(type, intact, problems, says, null);
    }

    /** @param office the archive that knows keys and invitations; null if there is none at hand */
    static Inspection of(byte[] file, @Nullable OfficeArchive office, Instant now) {
        PirttiFile type = PirttiFile.sniff(file);
        return switch (type) {
            case GUIDE -> decoded(type, GuideCodec.read(file), guide -> guide(guide, file));
            case INVITATION -> invitation(file, office);
            case BUNDLE -> bundle(file, office, now);
            case RECEIPT -> receipt(file, office);
            case RETURN -> signed(type, file, office, PlainJson.object());
            case NOTICE -> notice(file, office);
            case SHARING -> sharing(file);
            case UNKNOWN -> new Inspection(type, false, List.of(Problem.error("", "file-unknown")), PlainJson.object());
        };
    }

    private static <T> Inspection decoded(
            PirttiFile type, Decoded<T> decoded, Function<T, Map<String, @Nullable Object>> says) {
        Optional<T> value = decoded.asOptional();
        return new Inspection(
                type, value.isPresent(), decoded.problems(), value.map(says).orElseGet(PlainJson::object));
    }

    private static Inspection invitation(byte[] file, @Nullable OfficeArchive office) {
        Decoded<Invitation> decoded = InvitationCodec.read(file);
        Inspection seen = decoded(PirttiFile.INVITATION, decoded, Inspection::invitation);
        boolean foreign = office != null
                && decoded.asOptional()
                        .filter(invitation -> !invitation
                                .consultationKey()
                                .encode()
                                .equals(office.consultation().publicKey()))
                        .isPresent();
        boolean alone = decoded.asOptional()
                .filter(invitation ->
                        invitation.recipients().stream().distinct().count() < 2)
                .isPresent();
        Inspection warned = alone ? seen.with(Problem.warning("/recipients", "one-recipient")) : seen;
        return foreign ? warned.with(Problem.error("/signatures", "signer-other")) : warned;
    }

    private static Inspection bundle(byte[] file, @Nullable OfficeArchive office, Instant now) {
        Map<String, @Nullable Object> says = PlainJson.object("sealedBytes", file.length, "sha256", Sha256.hex(file));
        if (office == null) {
            return new Inspection(PirttiFile.BUNDLE, null, List.of(), says);
        }
        BundleInspection seen = BundleInspection.of(office, file, now);
        seen.statement().ifPresent(statement -> says.putAll(statement(statement)));
        seen.discussion().ifPresent(discussion -> {
            says.put("unit", unit(discussion.unit()));
            says.put("language", discussion.language());
            says.put("participants", discussion.participants());
        });
        says.put("import", seen.outcome().wireName());
        List<Problem> problems = new ArrayList<>();
        seen.reason().ifPresent(code -> problems.add(Problem.error("", code)));
        switch (seen.outcome()) {
            case CONFLICT -> problems.add(Problem.error("", "conflict"));
            case ACCEPTED, ALREADY_IMPORTED, SUPERSEDING, QUARANTINED -> {}
        }
        if (seen.statement()
                .filter(statement -> statement.recipients().stream().distinct().count() < 2)
                .isPresent()) {
            problems.add(Problem.warning("", "one-recipient"));
        }
        if (seen.another()) {
            problems.add(Problem.warning("", "second-discussion"));
        }
        return new Inspection(PirttiFile.BUNDLE, seen.isIntact(), problems, says, seen.outcome());
    }

    /** Only a holder of the invitation can open it, or tell whether it is as it was made. */
    private static Inspection sharing(byte[] file) {
        Envelope envelope = Envelope.read(file).orElseThrow();
        return new Inspection(
                PirttiFile.SHARING,
                null,
                List.of(),
                PlainJson.object(
                        "signedBy",
                        String.join(", ", envelope.keyIds()),
                        "sealedBytes",
                        envelope.payload().length,
                        "sha256",
                        Sha256.hex(file)));
    }

    private static Inspection receipt(byte[] file, @Nullable OfficeArchive office) {
        Decoded<Receipt> decoded = Envelope.read(file).then(ReceiptCodec::readUnverified);
        Map<String, @Nullable Object> says = decoded.asOptional()
                .map(receipt -> PlainJson.object(
                        "consultation",
                        receipt.consultation(),
                        "invitation",
                        receipt.invitation().toString(),
                        "discussion",
                        receipt.discussion().toString(),
                        "revision",
                        receipt.revision(),
                        "contentSha256",
                        receipt.contentSha256(),
                        "received",
                        receipt.received().toString()))
                .orElseGet(PlainJson::object);
        return decoded.asOptional().isPresent()
                ? signed(PirttiFile.RECEIPT, file, office, says)
                : new Inspection(PirttiFile.RECEIPT, false, decoded.problems(), says);
    }

    private static Inspection notice(byte[] file, @Nullable OfficeArchive office) {
        Decoded<Notice> decoded = Envelope.read(file).then(NoticeCodec::readUnverified);
        Map<String, @Nullable Object> says = decoded.asOptional()
                .map(notice -> PlainJson.object(
                        "consultation",
                        notice.consultation(),
                        "number",
                        notice.number(),
                        "issued",
                        notice.issued().toString(),
                        "closes",
                        notice.closes().toString(),
                        "expires",
                        notice.expires().toString()))
                .orElseGet(PlainJson::object);
        return decoded.asOptional().isPresent()
                ? signed(PirttiFile.NOTICE, file, office, says)
                : new Inspection(PirttiFile.NOTICE, false, decoded.problems(), says);
    }

    /** A file that the consultation's key must have signed: without the archive nobody can tell. */
    private static Inspection signed(
            PirttiFile type, byte[] file, @Nullable OfficeArchive office, Map<String, @Nullable Object> says) {
        Envelope envelope = Envelope.read(file).orElseThrow();
        says.put("signedBy", String.join(", ", envelope.keyIds()));
        if (office == null) {
            return new Inspection(type, null, List.of(), says);
        }
        boolean good = VerifyKey.decode(office.consultation().publicKey())
                .filter(envelope::isSignedBy)
                .isPresent();
        return new Inspection(
                type, good, good ? List.of() : List.of(Problem.error("/signatures", "bad-signature")), says);
    }

    private Inspection with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new Inspection(type, problem.severity() != Severity.ERROR && Boolean.TRUE.equals(intact), all, says);
    }

    private static Map<String, @Nullable Object> guide(Guide guide, byte[] file) {
        return PlainJson.object(
                "id",
                guide.id(),
                "version",
                guide.version(),
                "consultation",
                guide.consultation(),
                "title",
                guide.title().byTag(),
                "languages",
                String.join(", ", guide.languages()),
                "steps",
                guide.steps().size(),
                "sha256",
                Sha256.hex(file));
    }

    private static Map<String, @Nullable Object> invitation(Invitation invitation) {
        Map<String, @Nullable Object> says = PlainJson.object(
                "id",
                invitation.id().toString(),
                "consultation",
                invitation.consultation(),
                "unit",
                invitation.unit().map(Inspection::unit).orElse(null),
                "expires",
                invitation.expires().toString(),
                "signedBy",
                invitation.consultationKey().keyId(),
                "recipients",
                String.join(
                        ", ",
                        invitation.recipients().stream().map(AgeRecipient::text).toList()));
        says.put(
                "guide",
                GuideCodec.read(invitation.guideJson())
                        .asOptional()
                        .map(guide -> guide(guide, invitation.guideJson()))
                        .orElse(null));
        return says;
    }

    private static Map<String, @Nullable Object> statement(Statement statement) {
        return PlainJson.object(
                "consultation",
                statement.consultation(),
                "invitation",
                statement.invitation().toString(),
                "discussion",
                statement.discussion().toString(),
                "revision",
                statement.revision(),
                "previous",
                statement.previous(),
                "guideSha256",
                statement.guideSha256(),
                "manifestSha256",
                statement.manifestSha256(),
                "signedBy",
                statement.signer().keyId());
    }

    private static Map<String, @Nullable Object> unit(Unit unit) {
        return PlainJson.object(
                "id",
                unit.id(),
                "name",
                unit.name(),
                "organisation",
                unit.organisation(),
                "municipality",
                unit.municipality());
    }
}
