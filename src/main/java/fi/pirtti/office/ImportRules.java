package fi.pirtti.office;

import fi.pirtti.storage.archive.ResponseState;
import fi.pirtti.storage.archive.StoredRevision;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a revision that can be trusted. Its key is (invitation, discussion, revision); the order is that of
 * revisions, never of the clock.
 */
final class ImportRules {
    private ImportRules() {}

    /** What to do; {@code keepAs} is empty where nothing is to be kept. */
    enum Verdict {
        ALREADY_IMPORTED(Optional.empty(), Outcome.ALREADY_IMPORTED),
        FIRST(Optional.of(ResponseState.NEWEST), Outcome.ACCEPTED),
        SUPERSEDING(Optional.of(ResponseState.NEWEST), Outcome.SUPERSEDING),
        HISTORY(Optional.of(ResponseState.HISTORY), Outcome.ACCEPTED),
        CONFLICT(Optional.of(ResponseState.CONFLICT), Outcome.CONFLICT);

        final Optional<ResponseState> keepAs;
        final Outcome outcome;

        Verdict(Optional<ResponseState> keepAs, Outcome outcome) {
            this.keepAs = keepAs;
            this.outcome = outcome;
        }
    }

    /**
     * Judges a revision.
     *
     * @param known revisions that the archive has of the same discussion by the same invitation
     * @param content hash of what it says
     */
    static Verdict judge(List<StoredRevision> known, int revision, String content) {
        List<StoredRevision> same =
                known.stream().filter(each -> each.revision() == revision).toList();
        if (same.stream().anyMatch(each -> each.contentSha256().equals(content))) {
            return Verdict.ALREADY_IMPORTED;
        }
        if (!same.isEmpty()) {
            return Verdict.CONFLICT;
        }
        if (known.isEmpty()) {
            return Verdict.FIRST;
        }
        return known.stream().allMatch(each -> each.revision() < revision) ? Verdict.SUPERSEDING : Verdict.HISTORY;
    }
}
