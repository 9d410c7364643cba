package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What is done with keys, and with which: what listens for them asks here, and the lists of keys in help and on paper
 * are made of this. A new one is a constant here and its name in the list of the screen it belongs to.
 */
public enum Shortcut {
    // everywhere
    HELP("keys.help", KeyStroke.plain(KeyCode.F1)),
    OTHER_SIDE("keys.otherSide", KeyStroke.plain(KeyCode.F6)),
    CLOSE("keys.close", KeyStroke.plain(KeyCode.ESCAPE)),
    LARGER_TEXT(
            "keys.largerText",
            KeyStroke.control(KeyCode.PLUS),
            KeyStroke.control(KeyCode.ADD),
            KeyStroke.control(KeyCode.EQUALS)),
    SMALLER_TEXT("keys.smallerText", KeyStroke.control(KeyCode.MINUS), KeyStroke.control(KeyCode.SUBTRACT)),
    NORMAL_TEXT("keys.normalText", KeyStroke.control(KeyCode.DIGIT0), KeyStroke.control(KeyCode.NUMPAD0)),
    SETTINGS("keys.settings", KeyStroke.control(KeyCode.COMMA)),
    // one screen
    OPEN_FILE("keys.openFile", KeyStroke.control(KeyCode.O)),
    TURN_PAPER("keys.turnPaper", KeyStroke.plain(KeyCode.PAGE_DOWN), KeyStroke.plain(KeyCode.PAGE_UP)),
    BEGIN("keys.begin", KeyStroke.plain(KeyCode.F5)),
    NEXT_PROBLEM("keys.nextProblem", KeyStroke.plain(KeyCode.F8)),
    PROPOSAL("keys.proposal", KeyStroke.plain(KeyCode.ENTER)),
    // the discussion
    UNDO("keys.undo", KeyStroke.control(KeyCode.Z)),
    REDO("keys.redo", KeyStroke.control(KeyCode.Y), KeyStroke.controlShift(KeyCode.Z)),
    NEXT_STEP("keys.nextStep", KeyStroke.alt(KeyCode.RIGHT), KeyStroke.plain(KeyCode.PAGE_DOWN)),
    PREVIOUS_STEP("keys.previousStep", KeyStroke.alt(KeyCode.LEFT), KeyStroke.plain(KeyCode.PAGE_UP)),
    NEXT_WORK("keys.nextWork", KeyStroke.plain(KeyCode.F7)),
    DARK_WALL("keys.darkWall", KeyStroke.plain(KeyCode.F9)),
    WHOLE_SCREEN("keys.wholeScreen", KeyStroke.plain(KeyCode.F11)),
    NEXT_ON_PAPER("keys.nextOnPaper", KeyStroke.plain(KeyCode.ENTER)),
    TYPED_FINDING("keys.typedFinding", KeyStroke.plain(KeyCode.F8)),
    // kinds of step
    ADD_LINE("keys.addLine", KeyStroke.plain(KeyCode.ENTER)),
    CATEGORY("keys.category", KeyStroke.control(KeyCode.DIGIT1)),
    CATEGORY_OF_ROW("keys.categoryOfRow", KeyStroke.plain(KeyCode.DIGIT1)),
    TO_LIST("keys.toList", KeyStroke.plain(KeyCode.DOWN)),
    FIND("keys.find", KeyStroke.control(KeyCode.F)),
    EDIT_ROW("keys.editRow", KeyStroke.plain(KeyCode.F2), KeyStroke.plain(KeyCode.ENTER)),
    DELETE_ROW("keys.deleteRow", KeyStroke.plain(KeyCode.DELETE)),
    CHOOSE_MORE("keys.chooseMore", KeyStroke.shift(KeyCode.UP), KeyStroke.shift(KeyCode.DOWN)),
    MERGE_IDEAS("keys.mergeIdeas", KeyStroke.plain(KeyCode.M)),
    SPLIT_IDEA("keys.splitIdea", KeyStroke.control(KeyCode.ENTER)),
    PASTE_LIST("keys.pasteList", KeyStroke.control(KeyCode.V)),
    KEEP_DRAFT("keys.keepDraft", KeyStroke.control(KeyCode.ENTER)),
    GO_AMONG_CARDS(
            "keys.goAmongCards",
            KeyStroke.plain(KeyCode.UP),
            KeyStroke.plain(KeyCode.DOWN),
            KeyStroke.plain(KeyCode.LEFT),
            KeyStroke.plain(KeyCode.RIGHT)),
    PICK("keys.pick", KeyStroke.plain(KeyCode.SPACE)),
    TO_GROUP("keys.toGroup", KeyStroke.plain(KeyCode.DIGIT1)),
    STAND_ALONE("keys.standAlone", KeyStroke.plain(KeyCode.DIGIT0), KeyStroke.plain(KeyCode.U)),
    NEW_GROUP("keys.newGroup", KeyStroke.plain(KeyCode.N)),
    NAME_GROUP("keys.nameGroup", KeyStroke.plain(KeyCode.F2)),
    TAKE_APART("keys.takeApart", KeyStroke.plain(KeyCode.DELETE)),
    COUNT_DIGITS("keys.countDigits", KeyStroke.plain(KeyCode.DIGIT1)),
    COUNT_ONE_MORE("keys.countOneMore", KeyStroke.plain(KeyCode.UP)),
    COUNT_ONE_LESS("keys.countOneLess", KeyStroke.plain(KeyCode.DOWN)),
    NEXT_FIELD("keys.nextField", KeyStroke.plain(KeyCode.TAB)),
    HANDS("keys.hands", KeyStroke.plain(KeyCode.L)),
    NEXT_VALUE("keys.nextValue", KeyStroke.plain(KeyCode.ENTER), KeyStroke.plain(KeyCode.RIGHT)),
    PREVIOUS_VALUE("keys.previousValue", KeyStroke.plain(KeyCode.LEFT), KeyStroke.shift(KeyCode.ENTER)),
    OTHER_STATEMENT("keys.otherStatement", KeyStroke.alt(KeyCode.UP), KeyStroke.alt(KeyCode.DOWN)),
    READ_BACK("keys.readBack", KeyStroke.plain(KeyCode.R)),
    NEXT_PAGE("keys.nextPage", KeyStroke.plain(KeyCode.RIGHT)),
    PREVIOUS_PAGE("keys.previousPage", KeyStroke.plain(KeyCode.LEFT)),
    GO_AMONG_OPTIONS("keys.goAmongOptions", KeyStroke.plain(KeyCode.UP), KeyStroke.plain(KeyCode.DOWN)),
    PLACE_LAST("keys.placeLast", KeyStroke.plain(KeyCode.SPACE)),
    TO_PLACE("keys.toPlace", KeyStroke.plain(KeyCode.DIGIT1)),
    MOVE_PLACE("keys.movePlace", KeyStroke.alt(KeyCode.UP), KeyStroke.alt(KeyCode.DOWN)),
    OUT_OF_ORDER("keys.outOfOrder", KeyStroke.plain(KeyCode.DELETE), KeyStroke.plain(KeyCode.BACK_SPACE)),
    REASON("keys.reason", KeyStroke.plain(KeyCode.P)),
    GO_AMONG_CELLS(
            "keys.goAmongCells",
            KeyStroke.plain(KeyCode.UP),
            KeyStroke.plain(KeyCode.DOWN),
            KeyStroke.plain(KeyCode.LEFT),
            KeyStroke.plain(KeyCode.RIGHT)),
    SCORE("keys.score", KeyStroke.plain(KeyCode.DIGIT1)),
    OPEN_SCORES("keys.openScores", KeyStroke.plain(KeyCode.SPACE)),
    NO_SCORE("keys.noScore", KeyStroke.plain(KeyCode.DELETE), KeyStroke.plain(KeyCode.BACK_SPACE));

    private final String deed;
    private final List<KeyStroke> strokes;

    Shortcut(String deed, KeyStroke... strokes) {
        this.deed = deed;
        this.strokes = List.of(strokes);
    }

    /** Whether this is what was pressed or, for a letter, typed. */
    public boolean matches(KeyEvent event) {
        return strokes.stream().anyMatch(stroke -> stroke.matches(event));
    }

    /** The keys of each way, for a menu to show. */
    public List<KeyCombination> accelerators() {
        return strokes.stream().map(KeyStroke::combination).toList();
    }

    /** What it does, in words. */
    public String deed(Messages messages) {
        return messages.text(deed);
    }

    /** The key caps of each way; what looks alike on the keyboard is there once. */
    public List<List<String>> ways() {
        return strokes.stream()
                .filter(stroke -> switch (stroke.code()) {
                    case ADD, EQUALS, SUBTRACT, NUMPAD0 -> false;
                    default -> true;
                })
                .map(KeyStroke::caps)
                .toList();
    }
}
