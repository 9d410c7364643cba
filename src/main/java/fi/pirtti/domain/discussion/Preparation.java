package fi.pirtti.domain.discussion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The facilitator's own arrangements for a discussion. They stay on this machine: nothing of this is sealed.
 *
 * @param sittings planned, in order
 * @param expected attendance expected, the starting point of the next sitting's
 * @param wallLanguages one or two BCP 47 tags shown on the audience screen
 * @param wallText size of text on the audience screen
 * @param groundRulesOnWall whether the wall opens with the ground rules
 * @param checked ids of checklist items that are ticked
 * @param ownNotes by step id; never on the wall, never sealed
 * @param extraMinutes minutes given to a step beyond the guide's plan, by step id; may be negative
 * @param currentStep where the discussion was left; null before it has begun
 * @param apart sittings that are not among those planned, by id, with the steps that each goes through: those held again
 *     for another shift, those added afterwards, and, with no steps, those that came from another machine
 * @param currentSitting in which it was left; null before it has begun
 */
public record Preparation(
        List<PlannedSitting> sittings,
        Participants expected,
        List<String> wallLanguages,
        WallText wallText,
        boolean groundRulesOnWall,
        SortedSet<String> checked,
        SortedMap<String, String> ownNotes,
        SortedMap<String, Integer> extraMinutes,
        @Nullable String currentStep,
        SortedMap<Integer, List<String>> apart,
        @Nullable Integer currentSitting) {
    public Preparation {
        sittings = List.copyOf(sittings);
        wallLanguages = List.copyOf(wallLanguages);
        checked = Collections.unmodifiableSortedSet(new TreeSet<>(checked));
        ownNotes = Collections.unmodifiableSortedMap(new TreeMap<>(ownNotes));
        extraMinutes = Collections.unmodifiableSortedMap(new TreeMap<>(extraMinutes));
        TreeMap<Integer, List<String>> copy = new TreeMap<>();
        apart.forEach((sitting, steps) -> copy.put(sitting, List.copyOf(steps)));
        apart = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * One planned meeting.
     *
     * @param fromStep id of the first step planned for it
     */
    public record PlannedSitting(
            @Nullable LocalDate date, @Nullable LocalTime time, String fromStep) {}

    /** Size of text on the audience screen. */
    public enum WallText {
        NORMAL,
        LARGE,
        HUGE
    }

    /** Arrangements before anyone has made any. */
    public static Preparation initial(String wallLanguage, String firstStep) {
        return new Preparation(
                List.of(new PlannedSitting(null, null, firstStep)),
                Participants.NONE,
                List.of(wallLanguage),
                WallText.LARGE,
                true,
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                null,
                new TreeMap<>(),
                null);
    }

    public Preparation withSittings(List<PlannedSitting> planned) {
        return with(draft -> draft.sittings = planned);
    }

    public Preparation withExpected(Participants participants) {
        return with(draft -> draft.expected = participants);
    }

    public Preparation withWall(List<String> languages, WallText text, boolean groundRules) {
        return with(draft -> {
            draft.wallLanguages = languages;
            draft.wallText = text;
            draft.groundRulesOnWall = groundRules;
        });
    }

    public Preparation withChecked(String item, boolean ticked) {
        return with(draft -> {
            if (ticked) {
                draft.checked.add(item);
            } else {
                draft.checked.remove(item);
            }
        });
    }

    public Preparation withOwnNote(String step, String note) {
        return with(draft -> draft.ownNotes.put(step, note));
    }

    public Preparation withExtraMinutes(String step, int minutes) {
        return with(draft -> draft.extraMinutes.put(step, minutes));
    }

    public Preparation withCurrentStep(String step) {
        return with(draft -> draft.currentStep = step);
    }

    /** With a sitting that is not among those planned, and the steps that it goes through. */
    public Preparation withApart(int sitting, List<String> steps) {
        return with(draft -> draft.apart.put(sitting, steps));
    }

    public Preparation withCurrentSitting(int sitting) {
        return with(draft -> draft.currentSitting = sitting);
    }

    private Preparation with(Consumer<PreparationDraft> change) {
        PreparationDraft draft = new PreparationDraft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** Those of the discussion's sittings that were planned, in order: the first is that of the first plan, and so on. */
    public List<Sitting> planned(Discussion discussion) {
        return discussion.sittings().stream()
                .filter(sitting -> !apart.containsKey(sitting.id()))
                .toList();
    }

    /** The sitting in which the discussion was left; those that came from another machine are none of ours. */
    public Optional<Sitting> left(Discussion discussion) {
        Optional<Sitting> current = Optional.ofNullable(currentSitting).flatMap(discussion::sitting);
        return current.or(() -> discussion.sittings().reversed().stream()
                .filter(sitting -> !isForeign(sitting.id()))
                .findFirst());
    }

    /** Whether the sitting was held at another machine. */
    public boolean isForeign(int sitting) {
        return apart.containsKey(sitting)
                && apart.getOrDefault(sitting, List.of()).isEmpty();
    }
}
