package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.RejectReason;
import fi.pirtti.exchange.bundle.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the office sees in an answer bundle without importing it.
 *
 * @param reason why it would be quarantined, a stable code; empty if it would be taken in
 * @param statement what its sealer signed; empty if it cannot be opened
 * @param discussion what it says; empty if it would be quarantined
 * @param outcome what would become of it if it were imported now
 * @param another whether the same unit has answered with another discussion, too
 */
public record BundleInspection(
        Optional<String> reason,
        Optional<Statement> statement,
        Optional<Discussion> discussion,
        Outcome outcome,
        boolean another) {
    /** True if it is what the invited unit sealed, even where it comes too late. */
    public boolean isIntact() {
        return reason.flatMap(RejectReason::ofCode)
                .filter(doubt -> !Examination.RELEASABLE.contains(doubt))
                .isEmpty();
    }

    /** Looks at a bundle with the keys beside the archive. */
    public static BundleInspection of(OfficeArchive office, byte[] file, Instant now) {
        Optional<Statement> statement =
                switch (BundleReader.open(file, office.keys().identities())) {
                    case BundleReader.Result.Opened opened ->
                        Optional.of(opened.bundle().statement());
                    case BundleReader.Result.Rejected _ -> Optional.empty();
                };
        return switch (new Examination(office).examine(file, now, Set.of())) {
            case Examination.Finding.Untrusted(var reason)
            when Examination.RELEASABLE.contains(reason)
                    && new Examination(office).examine(file, now, Examination.RELEASABLE)
                            instanceof Examination.Finding.Trusted trusted
                    && office.store().write(writer -> Intake.judged(writer, trusted))
                            == ImportRules.Verdict.ALREADY_IMPORTED -> trusted(office, trusted);
            case Examination.Finding.Untrusted(var reason) ->
                new BundleInspection(
                        Optional.of(reason.code()), statement, Optional.empty(), Outcome.QUARANTINED, false);
            case Examination.Finding.Trusted trusted -> trusted(office, trusted);
        };
    }

    private static BundleInspection trusted(OfficeArchive office, Examination.Finding.Trusted trusted) {
        UUID invitation = trusted.invitation().id();
        Discussion discussion = trusted.discussion();
        return office.store()
                .write(writer -> new BundleInspection(
                        Optional.empty(),
                        Optional.of(trusted.statement()),
                        Optional.of(discussion),
                        Intake.judged(writer, trusted).outcome,
                        writer.otherDiscussions(invitation, discussion.id()) > 0));
    }
}
