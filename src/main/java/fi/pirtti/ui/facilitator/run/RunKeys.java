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
        List<KeyGroup> groups = new ArrayList<>();
        List<Shortcut> ofKind = ofKind(kind);
        if (!ofKind.isEmpty()) {
            groups.add(new KeyGroup(messages.text("keys.group.step"), ofKind));
        }
        groups.add(KeyGroup.of(
                messages.text("keys.group.run"),
                Shortcut.NEXT_STEP,
                Shortcut.PREVIOUS_STEP,
                Shortcut.DARK_WALL,
                Shortcut.UNDO,
                Shortcut.REDO));
        return groups;
    }

    private static List<Shortcut> ofKind(StepKind kind) {
        return switch (kind) {
            case INFO -> List.of();
            case IDEAS ->
                List.of(
                        Shortcut.NEXT_WORK,
                        Shortcut.ADD_LINE,
                        Shortcut.CATEGORY,
                        Shortcut.FIND,
                        Shortcut.TO_LIST,
                        Shortcut.EDIT_ROW,
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
                        Shortcut.TAKE_APART);
            case DOTS, SCALE, CHOICE ->
                List.of(Shortcut.COUNT_DIGITS, Shortcut.COUNT_ONE_MORE, Shortcut.COUNT_ONE_LESS, Shortcut.NEXT_FIELD);
            case STATEMENT -> List.of(Shortcut.KEEP_DRAFT);
            case RANKING -> List.of(Shortcut.TO_PLACE, Shortcut.MOVE_PLACE, Shortcut.OUT_OF_ORDER);
            case WEIGHING -> List.of(Shortcut.GO_AMONG_CELLS, Shortcut.SCORE, Shortcut.NO_SCORE, Shortcut.REASON);
            case AGREEMENT ->
                List.of(
                        Shortcut.COUNT_DIGITS,
                        Shortcut.COUNT_ONE_MORE,
                        Shortcut.COUNT_ONE_LESS,
                        Shortcut.NEXT_FIELD,
                        Shortcut.ADD_LINE);
        };
    }
}
