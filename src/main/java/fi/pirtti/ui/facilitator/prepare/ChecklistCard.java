package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/** What is good to have done before the team comes in. Nothing here keeps one from beginning. */
final class ChecklistCard extends VBox {
    private final PrepareViewModel model;
    private final Messages messages;
    private final Chip done = new Chip(Tone.ACCENT, null, "");
    private final Label wall;
    private final List<String> items = List.of("wall", "backRow", "noteTaker", "sheets", "paper");

    /** The list of screens outlives this card, so it is listened to weakly, and this field keeps the listener. */
    private final ListChangeListener<Screen> screens = change -> showScreens();

    ChecklistCard(PrepareViewModel model, Messages messages, Runnable onPapers) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "checklist-card");
        done.getStyleClass().add("count-chip");
        HBox head = Rows.row(12, Texts.cardTitle(messages.text("prepare.checklist")), Rows.spacer(), done);
        head.getStyleClass().add("card-head");
        wall = Texts.small("");
        getChildren()
                .addAll(
                        head,
                        item("wall", messages.text("prepare.check.wall"), wall),
                        Rows.line(),
                        item(
                                "backRow",
                                messages.text("prepare.check.backRow"),
                                messages.text("prepare.check.backRow.more")),
                        Rows.line(),
                        item(
                                "noteTaker",
                                messages.text("prepare.check.noteTaker"),
                                messages.text("prepare.check.noteTaker.more")),
                        Rows.line(),
                        sheets(onPapers),
                        Rows.line(),
                        item("paper", messages.text("prepare.check.paper"), messages.text("prepare.check.paper.more")));
        Screen.getScreens().addListener(new WeakListChangeListener<>(screens));
        showScreens();
        show();
    }

    void show() {
        long ticked = items.stream()
                .filter(model.preparationProperty().get().checked()::contains)
                .count();
        done.setText(ticked + "/" + items.size());
    }

    private HBox sheets(Runnable onPapers) {
        HBox row = item("sheets", messages.text("prepare.check.sheets"), messages.text("prepare.check.sheets.more"));
        Button papers = Buttons.small(Buttons.secondary(messages.text("prepare.papers"), Glyph.PRINT, onPapers));
        papers.setId("prepare-papers");
        row.getChildren().add(papers);
        return row;
    }

    private HBox item(String id, String name, String more) {
        return item(id, name, Texts.small(more));
    }

    private HBox item(String id, String name, Label more) {
        CheckBox box = new CheckBox();
        box.setId("check-" + id);
        box.setAccessibleText(name);
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setSelected(model.preparationProperty().get().checked().contains(id));
        box.selectedProperty().subscribe((before, now) -> model.check(id, now));
        VBox words = Rows.column(0, Texts.wrapped(name, "body-medium"), more);
        HBox row = Rows.row(12, box, Rows.grow(words));
        row.getStyleClass().add("check-row");
        row.setOnMouseClicked(event -> box.setSelected(!box.isSelected()));
        return row;
    }

    private void showScreens() {
        List<Screen> others = Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .toList();
        if (others.isEmpty()) {
            wall.setText(messages.text("prepare.check.wall.none"));
            return;
        }
        Rectangle2D bounds = others.getFirst().getBounds();
        Screen screen = others.getFirst();
        wall.setText(messages.text(
                "prepare.check.wall.found",
                Math.round(bounds.getWidth() * screen.getOutputScaleX()),
                Math.round(bounds.getHeight() * screen.getOutputScaleY())));
    }
}
