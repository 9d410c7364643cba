package fi.pirtti.domain.discussion;

import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.Preparation.WallText;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Arrangements that are being changed: all is as it was but for what is set anew. */
final class PreparationDraft {
    List<PlannedSitting> sittings;
    Participants expected;
    List<String> wallLanguages;
    WallText wallText;
    boolean groundRulesOnWall;
    final SortedSet<String> checked;
    final SortedMap<String, String> ownNotes;
    final SortedMap<String, Integer> extraMinutes;

    @Nullable
    String currentStep;

    final SortedMap<Integer, List<String>> apart;

    @Nullable
    Integer currentSitting;

    PreparationDraft(Preparation before) {
        sittings = before.sittings();
        expected = before.expected();
        wallLanguages = before.wallLanguages();
        wallText = before.wallText();
        groundRulesOnWall = before.groundRulesOnWall();
        checked = new TreeSet<>(before.checked());
        ownNotes = new TreeMap<>(before.ownNotes());
        extraMinutes = new TreeMap<>(before.extraMinutes());
        currentStep = before.currentStep();
        apart = new TreeMap<>(before.apart());
        currentSitting = before.currentSitting();
    }

    Preparation finished() {
        return new Preparation(
                sittings,
                expected,
                wallLanguages,
                wallText,
                groundRulesOnWall,
                checked,
                ownNotes,
                extraMinutes,
                currentStep,
                apart,
                currentSitting);
    }
}
