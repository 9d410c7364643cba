package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.bundle.Bundle;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.RejectReason;
import fi.pirtti.exchange.bundle.Statement;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.storage.archive.IssuedInvitation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether a file is an answer that the office can trust. Fails closed, never throws for what is in a file. */
final class Examination {
    /** Reasons that a human may overrule: who answered is certain, only the time is not. */
    static final Set<RejectReason> RELEASABLE =
            Set.copyOf(EnumSet.of(RejectReason.EXPIRED_INVITATION, RejectReason.REVOKED_INVITATION));

    private final OfficeArchive office;
    private final List<AgeIdentity> identities;

    Examination(OfficeArchive office) {
        this.office = office;
        this.identities = office.keys().identities();
    }

    /** What came of examining a file. */
    sealed interface Finding {
        /** It can be trusted. */
        record Trusted(Bundle bundle, IssuedInvitation invitation, Discussion discussion) implements Finding {}

        /** It cannot. */
        record Untrusted(RejectReason reason) implements Finding {}
    }

    /**
     * Examines a file.
     *
     * @param overruled reasons that a human has decided not to mind
     */
    Finding examine(byte[] file, Instant now, Set<RejectReason> overruled) {
        return switch (BundleReader.open(file, identities)) {
            case BundleReader.Result.Rejected rejected -> new Finding.Untrusted(rejected.reason());
            case BundleReader.Result.Opened(Bundle bundle) -> {
                Optional<IssuedInvitation> invitation =
                        office.store().invitation(bundle.statement().invitation());
                yield doubt(bundle, invitation, now)
                        .filter(reason -> !overruled.contains(reason))
                        .<Finding>map(Finding.Untrusted::new)
                        .orElseGet(() -> read(bundle, invitation.orElseThrow()));
            }
        };
    }

    /** Who may answer, in the order from what is surest to be wrong. */
    private Optional<RejectReason> doubt(Bundle bundle, Optional<IssuedInvitation> invitation, Instant now) {
        Statement statement = bundle.statement();
        if (!statement.consultation().equals(office.consultation().id())) {
            return Optional.of(RejectReason.WRONG_CONSULTATION);
        }
        if (invitation.isEmpty()) {
            return Optional.of(RejectReason.UNKNOWN_INVITATION);
        }
        IssuedInvitation issued = invitation.get();
        if (VerifyKey.decode(issued.publicKey()).filter(bundle::isSignedBy).isEmpty()) {
            return Optional.of(RejectReason.BAD_SIGNATURE);
        }
        if (!office.guides().containsKey(statement.guideSha256())) {
            return Optional.of(RejectReason.UNKNOWN_GUIDE);
        }
        if (issued.revoked() != null) {
            return Optional.of(RejectReason.REVOKED_INVITATION);
        }
        return now.isBefore(issued.expires()) ? Optional.empty() : Optional.of(RejectReason.EXPIRED_INVITATION);
    }

    private Finding read(Bundle bundle, IssuedInvitation invitation) {
        Statement statement = bundle.statement();
        Guide guide = office.guides().get(statement.guideSha256());
        if (guide == null) {
            return new Finding.Untrusted(RejectReason.UNKNOWN_GUIDE);
        }
        return switch (DiscussionCodec.read(bundle.discussionJson(), guide)) {
            case Decoded.Broken<Discussion>(var problems) ->
                new Finding.Untrusted(
                        problems.stream().anyMatch(problem -> problem.code().equals("text-total"))
                                ? RejectReason.OVER_LIMIT
                                : RejectReason.MALFORMED);
            case Decoded.Value<Discussion>(Discussion discussion, var _) ->
                agrees(discussion, statement, invitation)
                        ? new Finding.Trusted(bundle, invitation, discussion)
                        : new Finding.Untrusted(RejectReason.MALFORMED);
        };
    }

    private static boolean agrees(Discussion discussion, Statement statement, IssuedInvitation invitation) {
        return discussion.id().equals(statement.discussion())
                && discussion.revision() == statement.revision()
                && discussion.guide().sha256().equals(statement.guideSha256())
                && (invitation.unit() == null
                        || invitation.unit().equals(discussion.unit().id()));
    }
}
