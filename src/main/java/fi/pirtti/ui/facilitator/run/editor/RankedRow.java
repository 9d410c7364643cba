package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** An option with its place. Alt and the arrows, + and −, a digit or the buttons move it; Del or 0 takes its place. */
final class RankedRow extends HBox {
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");

    private final Messages messages;
    private final RankingViewModel model;
    private final RankingViewModel.Option option;
    private final Label number = Texts.label("", "rank-number");
    private final Button up;
    private final Button down;

    RankedRow(Messages messages, RankingViewModel model, RankingViewModel.Option option) {
        this.messages = messages;
        this.model = model;
        this.option = option;
        up = button(Glyph.UP, "rank-up-", messages.text("run.ranking.up", option.label()), () -> move(-1));
        down = button(Glyph.DOWN, "rank-down-", messages.text("run.ranking.down", option.label()), () -> move(1));
        Button remove = button(
                Glyph.CLOSE,
                "rank-remove-",
                messages.text("run.ranking.remove", option.label()),
                () -> model.unplace(option.id()));
        setId("rank-" + option.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getStyleClass().addAll("row", "gap-12", "ranked-row");
        HBox buttons = Rows.row(2, up, down, remove);
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, Rows.grow(Texts.wrapped(option.label(), "body-medium")), buttons);
        setOnMousePressed(event -> {
            requestFocus();
            // or the scroll pane around takes the focus
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
    }

    void show(int place, int places, boolean top) {
        number.setText(messages.text("run.ranking.place", place));
        pseudoClassStateChanged(TOP, top);
        up.setDisable(place == 1);
        down.setDisable(place == places);
        setAccessibleText(messages.text("run.ranking.row", place, option.label()));
    }

    private Button button(Glyph glyph, String idPrefix, String name, Runnable action) {
        Button button = Buttons.small(Buttons.icon(glyph, name, action));
        button.setId(idPrefix + option.id());
        button.setFocusTraversable(false);
        return button;
    }

    private void move(int by) {
        requestFocus();
        model.moveBy(option.id(), by);
    }

    private void keyPressed(KeyEvent event) {
        if (Shortcut.MOVE_PLACE.matches(event)) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (Shortcut.OUT_OF_ORDER.matches(event)) {
            model.unplace(option.id());
            event.consume();
        }
    }

    private void keyTyped(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        String typed = event.getCharacter();
        if (typed.equals("+")) {
            move(-1);
        } else if (typed.equals("-") || typed.equals("−")) {
            move(1);
        } else if (typed.equals("0")) {
            model.unplace(option.id());
        } else if (Shortcut.TO_PLACE.matches(event)) {
            model.place(option.id(), Integer.parseInt(typed) - 1);
        } else {
            return;
        }
        event.consume();
    }
}
