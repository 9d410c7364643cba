package fi.pirtti.ui.facilitator.review;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SaveIndicator;
import fi.pirtti.ui.common.StageSteps;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the review puts into the window's header: the way back, the unit, the stages, what is saved, undo and papers. */
final class ReviewHeader {
    /** Size of the save indicator's text, in em. */
    private static final double SMALL_TEXT = 0.9286;

    private static final double ROOM_FOR_STAGES = 88;
    private static final double ROOM_FOR_KEYS = 96;
    private static final int NAME_SHOWN_WHOLE = 28;

    private final Messages messages;
    private final Region screen;
    private final Button back;
    private final StackPane stages = new StackPane();
    private final Node stagesBar = Rows.bar();
    private final SaveIndicator saved;
    private final Button undo;
    private final Region undoKeys = Kbd.of("Ctrl", "Z");
    private final Button papers;

    /** @param screen as wide as the window */
    ReviewHeader(Messages messages, Region screen, Runnable onBack, Runnable onUndo, Runnable onPapers) {
        this.messages = messages;
        this.screen = screen;
        back = Buttons.icon(Glyph.BACK, messages.text("review.back"), onBack);
        back.setId("back");
        saved = new SaveIndicator(messages);
        saved.fitTo(screen);
        undo = Buttons.plain(messages.text("review.undo"), Glyph.UNDO, onUndo);
        undo.setId("undo");
        undoKeys.setMinWidth(Region.USE_PREF_SIZE);
        papers = Buttons.icon(Glyph.PRINT, messages.text("paper.open"), onPapers);
        papers.setId("open-papers");
        screen.widthProperty().subscribe(this::fit);
        saved.fontProperty().subscribe(this::fit);
    }

    /** What stands at the left for this unit. */
    List<Node> start(String unit) {
        Label name = Texts.label(unit.isBlank() ? messages.text("review.noUnit") : unit, "strong");
        name.setTooltip(new Tooltip(name.getText()));
        if (name.getText().length() <= NAME_SHOWN_WHOLE) {
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.of(back, name);
    }

    List<Node> end() {
        return List.of(stages, stagesBar, saved, undo, undoKeys, papers);
    }

    /** Shows how far the discussion is: looked through, or on its way. */
    void reviewing(boolean reviewing) {
        stages.getChildren()
                .setAll(new StageSteps(
                        messages,
                        reviewing ? StageSteps.Stage.CHECK : StageSteps.Stage.EXPORT,
                        messages.text("common.stage.export")));
        show(undo, reviewing);
        fit();
    }

    void canUndo(boolean can) {
        undo.setDisable(!can);
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.Saved(var time) -> saved.saved(time);
            case SaveState.Saving() -> saved.saving();
            case SaveState.Failed _ -> saved.failed();
        }
    }

    /** A narrow header, or one with large text, lets go of the key caps first, then of the stages. */
    private void fit() {
        double em = saved.getFont().getSize() / SMALL_TEXT;
        double ems = screen.getWidth() / em;
        show(undoKeys, ems >= ROOM_FOR_KEYS && undo.isVisible());
        show(stages, ems >= ROOM_FOR_STAGES);
        show(stagesBar, ems >= ROOM_FOR_STAGES);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
