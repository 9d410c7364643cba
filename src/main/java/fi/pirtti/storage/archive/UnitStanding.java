package fi.pirtti.storage.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit has come, without what it says.
 *
 * @param invited when its first invitation was written, null if there was none
 * @param validUntil when the last of its invitations that was not taken back ends, null if there is none
 * @param answers what counts and came in by its invitations
 * @param marks what the office has written down, oldest first
 */
public record UnitStanding(
        String unit,
        @Nullable Instant invited,
        @Nullable Instant validUntil,
        List<Answer> answers,
        List<UnitMark> marks) {
    public UnitStanding {
        answers = List.copyOf(answers);
        marks = List.copyOf(marks);
    }

    /** A unit of which nothing is known. */
    public static UnitStanding none(String unit) {
        return new UnitStanding(unit, null, null, List.of(), List.of());
    }

    /**
     * What came in by one invitation.
     *
     * @param invited when the invitation was written
     * @param first when the first revision came in
     * @param newest when what counts now came in
     * @param revision highest revision that counts
     * @param participants in all discussions that count
     * @param language in which it was answered
     */
    public record Answer(
            Instant invited, Instant first, Instant newest, int revision, int participants, String language) {
        /** Several discussions that count together. */
        public Answer with(Answer other) {
            boolean later = other.newest.isAfter(newest);
            return new Answer(
                    invited,
                    other.first.isBefore(first) ? other.first : first,
                    later ? other.newest : newest,
                    Math.max(revision, other.revision),
                    participants + other.participants,
                    later ? other.language : language);
        }

        public Answer withParticipants(int share) {
            return new Answer(invited, first, newest, revision, share, language);
        }
    }
}
