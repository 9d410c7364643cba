package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.bundle.Bundle;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.RejectReason;
import fi.pirtti.exchange.bundle.Statement;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.storage.archive.IssuedInvitation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides whether a file is an answer that the office can trust. Fails closed, never throws for what is in a file. */
final class Examination {
    /** Reasons that a human may overrule: who answered is certain, only the time is not. */
    static final Set<RejectReason> RELEASABLE =
            Set.copyOf(EnumSet.of(RejectReason.EXPIRED_INVITATION, RejectReason.REVOKED_INVITATION));

    private final OfficeArchive office;
    private final List<AgeIdentity> identities;
    private final Map<String, Guide> guides;
    private final String consultation;

    Examination(OfficeArchive office) {
        this.office = office;
        this.identities = office.keys().identities();
        this.guides = office.guides();
        this.consultation = office.consultation().id();
    }

    /** What a file says, as far as it can be known without asking the archive. */
    sealed interface Opened {
        /** Nobody can have sealed this for the office. */
        record Rejected(RejectReason reason) implements Opened {}

        /**
         * It is whole, and signed by whom it names.
         *
         * @param contentSha256 hash of what it says
         * @param discussion what it says; null if that cannot be read, or it answers none of the office's guides
         * @param otherwise why it is not trusted if {@code discussion} is null, or does not fit the statement
         */
        record Signed(
                Statement statement,
                String contentSha256,
                @Nullable Discussion discussion,
                RejectReason otherwise) implements Opened {}
    }

    /** What came of examining a file. */
    sealed interface Finding {
        /**
         * It can be trusted.
         *
         * @param contentSha256 hash of what it says
         */
        record Trusted(Statement statement, String contentSha256, IssuedInvitation invitation, Discussion discussion)
                implements Finding {}

        /** It cannot. */
        record Untrusted(RejectReason reason) implements Finding {}
    }

    /**
     * Examines a file.
     *
     * @param overruled reasons that a human has decided not to mind
     */
    Finding examine(byte[] file, Instant now, Set<RejectReason> overruled) {
        return judge(open(file), now, overruled, office.store()::invitation);
    }

    /** The greater part of the work. Does not ask the archive, so that any thread may do it. */
    Opened open(byte[] file) {
        return switch (BundleReader.open(file, identities)) {
            case BundleReader.Result.Rejected rejected -> new Opened.Rejected(rejected.reason());
            case BundleReader.Result.Opened(Bundle bundle) -> {
                Guide guide = guides.get(bundle.statement().guideSha256());
                yield guide == null || !bundle.statement().consultation().equals(consultation)
                        ? signed(bundle, null, RejectReason.UNKNOWN_GUIDE)
                        : read(bundle, guide);
            }
        };
    }

    /**
     * Judges what a file says by what the archive knows now.
     *
     * @param overruled reasons that a human has decided not to mind
     * @param invitations where those that were issued are looked up
     */
    Finding judge(
            Opened opened,
            Instant now,
            Set<RejectReason> overruled,
            Function<UUID, Optional<IssuedInvitation>> invitations) {
        return switch (opened) {
            case Opened.Rejected(RejectReason reason) -> new Finding.Untrusted(reason);
            case Opened.Signed signed -> {
                Optional<IssuedInvitation> invitation =
                        invitations.apply(signed.statement().invitation());
                yield doubt(signed.statement(), invitation, now)
                        .filter(reason -> !overruled.contains(reason))
                        .<Finding>map(Finding.Untrusted::new)
                        .orElseGet(() -> trusted(signed, invitation.orElseThrow()));
            }
        };
    }

    /** Who may answer, in the order from what is surest to be wrong. */
    private Optional<RejectReason> doubt(Statement statement, Optional<IssuedInvitation> invitation, Instant now) {
        if (!statement.consultation().equals(consultation)) {
            return Optional.of(RejectReason.WRONG_CONSULTATION);
        }
        if (invitation.isEmpty()) {
            return Optional.of(RejectReason.UNKNOWN_INVITATION);
        }
        IssuedInvitation issued = invitation.get();
        if (!statement.signer().encode().equals(issued.publicKey())) {
            return Optional.of(RejectReason.BAD_SIGNATURE);
        }
        if (!guides.containsKey(statement.guideSha256())) {
            return Optional.of(RejectReason.UNKNOWN_GUIDE);
        }
        if (issued.revoked() != null) {
            return Optional.of(RejectReason.REVOKED_INVITATION);
        }
        return now.isBefore(issued.expires()) ? Optional.empty() : Optional.of(RejectReason.EXPIRED_INVITATION);
    }

    private static Opened read(Bundle bundle, Guide guide) {
        return switch (DiscussionCodec.read(bundle.discussionJson(), guide)) {
            case Decoded.Broken<Discussion>(var problems) ->
                signed(
                        bundle,
                        null,
                        problems.stream().anyMatch(problem -> problem.code().equals("text-total"))
                                ? RejectReason.OVER_LIMIT
                                : RejectReason.MALFORMED);
            case Decoded.Value<Discussion>(Discussion discussion, var _) ->
                signed(bundle, discussion, RejectReason.MALFORMED);
        };
    }

    private static Opened signed(Bundle bundle, @Nullable Discussion discussion, RejectReason otherwise) {
        return new Opened.Signed(bundle.statement(), bundle.discussionSha256(), discussion, otherwise);
    }

    private static Finding trusted(Opened.Signed signed, IssuedInvitation invitation) {
        Discussion discussion = signed.discussion();
        return discussion != null && agrees(discussion, signed.statement(), invitation)
                ? new Finding.Trusted(signed.statement(), signed.contentSha256(), invitation, discussion)
                : new Finding.Untrusted(signed.otherwise());
    }

    private static boolean agrees(Discussion discussion, Statement statement, IssuedInvitation invitation) {
        return discussion.id().equals(statement.discussion())
                && discussion.revision() == statement.revision()
                && discussion.guide().sha256().equals(statement.guideSha256())
                && (invitation.unit() == null
                        || invitation.unit().equals(discussion.unit().id()));
    }
}
