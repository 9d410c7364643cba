package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.help.KeyGroup;
import java.util.ArrayList;
import java.util.List;

/** The keys of the desk while a discussion goes on, as data. */
public final class RunKeys {
    private RunKeys() {}

    /** The keys that work while a step of this kind goes on: those of the kind first. */
    public static List<KeyGroup> of(StepKind kind, Messages messages) {
        return with(
                kind,
                messages,
                Shortcut.NEXT_STEP,
                Shortcut.PREVIOUS_STEP,
                Shortcut.DARK_WALL,
                Shortcut.WHOLE_SCREEN,
                Shortcut.UNDO,
                Shortcut.REDO,
                Shortcut.TYPED_FINDING,
                Shortcut.TURN_PAPER);
    }

    /** The keys while a step is taken over from paper: there is no wall, and nobody waits. */
    static List<KeyGroup> onPaper(StepKind kind, Messages messages) {
        return with(
                kind,
                messages,
                Shortcut.NEXT_ON_PAPER,
                Shortcut.NEXT_STEP,
                Shortcut.PREVIOUS_STEP,
                Shortcut.UNDO,
                Shortcut.REDO,
                Shortcut.TYPED_FINDING,
                Shortcut.TURN_PAPER);
    }

    private static List<KeyGroup> with(StepKind kind, Messages messages, Shortcut... always) {
        List<KeyGroup> groups = new ArrayList<>();
        List<Shortcut> ofKind = ofKind(kind);
        if (!ofKind.isEmpty()) {
            groups.add(new KeyGroup(messages.text("keys.group.step"), ofKind));
        }
        groups.add(KeyGroup.of(messages.text("keys.group.run"), always));
        return groups;
    }

    private static List<Shortcut> ofKind(StepKind kind) {
        return switch (kind) {
            case INFO -> List.of();
            case IDEAS ->
                List.of(
                        Shortcut.NEXT_WORK,
                        Shortcut.ADD_LINE,
                        Shortcut.PASTE_LIST,
                        Shortcut.CATEGORY,
                        Shortcut.CATEGORY_OF_ROW,
                        Shortcut.FIND,
                        Shortcut.TO_LIST,
                        Shortcut.EDIT_ROW,
                        Shortcut.SPLIT_IDEA,
                        Shortcut.CHOOSE_MORE,
                        Shortcut.MERGE_IDEAS,
                        Shortcut.MOVE_PLACE,
                        Shortcut.DELETE_ROW);
            case TERMS, ACTIONS -> List.of(Shortcut.ADD_LINE, Shortcut.EDIT_ROW, Shortcut.DELETE_ROW);
            case CLUSTERS ->
                List.of(
                        Shortcut.GO_AMONG_CARDS,
                        Shortcut.PICK,
                        Shortcut.TO_GROUP,
                        Shortcut.STAND_ALONE,
                        Shortcut.NEW_GROUP,
                        Shortcut.NAME_GROUP,
                        Shortcut.TAKE_APART,
                        Shortcut.FIND);
            case DOTS ->
                List.of(Shortcut.COUNT_DIGITS, Shortcut.COUNT_ONE_MORE, Shortcut.COUNT_ONE_LESS, Shortcut.NEXT_FIELD);
            case SCALE ->
                List.of(
                        Shortcut.COUNT_DIGITS,
                        Shortcut.COUNT_ONE_MORE,
                        Shortcut.COUNT_ONE_LESS,
                        Shortcut.NEXT_FIELD,
                        Shortcut.OTHER_STATEMENT,
                        Shortcut.HANDS,
                        Shortcut.NEXT_VALUE,
                        Shortcut.PREVIOUS_VALUE);
            case CHOICE ->
                List.of(
                        Shortcut.COUNT_DIGITS,
                        Shortcut.COUNT_ONE_MORE,
                        Shortcut.COUNT_ONE_LESS,
                        Shortcut.NEXT_FIELD,
                        Shortcut.HANDS,
                        Shortcut.NEXT_VALUE,
                        Shortcut.PREVIOUS_VALUE);
            case STATEMENT -> List.of(Shortcut.KEEP_DRAFT);
            case RANKING ->
                List.of(
                        Shortcut.GO_AMONG_OPTIONS,
                        Shortcut.PLACE_LAST,
                        Shortcut.TO_PLACE,
                        Shortcut.MOVE_PLACE,
                        Shortcut.OUT_OF_ORDER);
            case WEIGHING ->
                List.of(
                        Shortcut.GO_AMONG_CELLS,
                        Shortcut.SCORE,
                        Shortcut.OPEN_SCORES,
                        Shortcut.NO_SCORE,
                        Shortcut.REASON);
            case AGREEMENT ->
                List.of(
                        Shortcut.READ_BACK,
                        Shortcut.NEXT_PAGE,
                        Shortcut.PREVIOUS_PAGE,
                        Shortcut.COUNT_DIGITS,
                        Shortcut.COUNT_ONE_MORE,
                        Shortcut.COUNT_ONE_LESS,
                        Shortcut.NEXT_FIELD,
                        Shortcut.HANDS,
                        Shortcut.NEXT_VALUE,
                        Shortcut.PREVIOUS_VALUE,
                        Shortcut.ADD_LINE);
        };
    }
}
