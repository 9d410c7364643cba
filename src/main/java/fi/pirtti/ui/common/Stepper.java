package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * A count: minus, field, plus. In the field the digits write, + − and the arrows change by one. Only the field is a
 * stop for the Tab key, the buttons do what its keys do.
 *
 * <p>{@link #valueProperty()} follows every keystroke. {@link #onCommit} is told once a change is meant: at a button,
 * + − or an arrow at once, after typing on Enter or when the field is left.
 */
public final class Stepper extends HBox {
    private final IntegerProperty value = new SimpleIntegerProperty(this, "value");
    private final TextField field = new TextField();
    private final Button less;
    private final Button more;
    private final int maximum;
    private IntConsumer committed = count -> {};
    private int lastCommitted;
    private boolean arriving;

    /**
     * A count between 0 and {@code maximum}.
     *
     * @param name what is counted, for screen readers
     * @param orientation horizontal: minus and plus at the sides; vertical: below the field
     */
    public Stepper(Messages messages, String name, int maximum, Orientation orientation) {
        this.maximum = maximum;
        getStyleClass().add("stepper");
        less = Buttons.icon(Glyph.REMOVE_ONE, messages.text("common.remove"), () -> change(-1));
        more = Buttons.icon(Glyph.ADD, messages.text("common.add"), () -> change(1));
        less.getStyleClass().add("stepper-button");
        more.getStyleClass().add("stepper-button");
        less.setFocusTraversable(false);
        more.setFocusTraversable(false);
        field.getStyleClass().add("stepper-field");
        field.setAccessibleText(name);
        int digits = Integer.toString(maximum).length();
        field.setTextFormatter(
                TypingRule.accept(change -> change.getControlNewText().matches("\\d{0," + digits + "}")));
        getChildren().add(orientation == Orientation.HORIZONTAL ? sideBySide() : stacked());
        value.subscribe(count -> show(count.intValue()));
        field.textProperty().subscribe(this::typed);
        field.focusedProperty().subscribe(this::focused);
        field.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> selectOnArrival());
        field.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** The count, between 0 and the maximum, as it stands in the field. */
    public IntegerProperty valueProperty() {
        return value;
    }

    /** Shows a count that comes from elsewhere; nobody is told. */
    public void set(int count) {
        lastCommitted = Math.clamp(count, 0, maximum);
        value.set(lastCommitted);
    }

    /** Who is told when a change is meant. */
    public void onCommit(IntConsumer listener) {
        committed = listener;
    }

    /** The field, for focus and for marks on it. */
    public TextField field() {
        return field;
    }

    private Pane sideBySide() {
        HBox box = new HBox(less, field, more);
        box.getStyleClass().add("stepper-row");
        return box;
    }

    private Pane stacked() {
        FlowPane buttons = new FlowPane(less, more);
        buttons.getStyleClass().add("stepper-buttons");
        VBox box = new VBox(field, buttons);
        box.getStyleClass().add("stepper-column");
        return box;
    }

    private void change(int by) {
        value.set(Math.clamp(value.get() + by, 0, maximum));
        field.selectAll();
        commit();
    }

    private void commit() {
        if (value.get() != lastCommitted) {
            lastCommitted = value.get();
            committed.accept(lastCommitted);
        }
    }

    private void show(int count) {
        less.setDisable(count <= 0);
        more.setDisable(count >= maximum);
        field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("zero"), count == 0);
        if (number(field.getText()) != count || field.getText().isEmpty() && !field.isFocused()) {
            field.setText(Integer.toString(count));
        }
    }

    private void typed(String text) {
        value.set(Math.min(number(text), maximum));
        if (number(text) > maximum) {
            field.setText(Integer.toString(maximum));
        }
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** The click that brings the focus would put the caret beside the old count; typing is to replace it. */
    private void selectOnArrival() {
        if (arriving) {
            field.selectAll();
            arriving = false;
        }
    }

    private void focused(boolean focused) {
        arriving = focused;
        if (focused) {
            field.selectAll();
        } else {
            field.setText(Integer.toString(value.get()));
            commit();
        }
    }

    private void keyTyped(KeyEvent event) {
        arriving = false;
        switch (event.getCharacter()) {
            case "+" -> {
                change(1);
                event.consume();
            }
            case "-", "−" -> {
                change(-1);
                event.consume();
            }
            default -> {}
        }
    }

    private void keyPressed(KeyEvent event) {
        if (Shortcut.COUNT_ONE_MORE.matches(event)) {
            change(1);
            event.consume();
        } else if (Shortcut.COUNT_ONE_LESS.matches(event)) {
            change(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            commit();
        }
    }
}
