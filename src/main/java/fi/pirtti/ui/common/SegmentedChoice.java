package fi.pirtti.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A few choices side by side, one of them chosen. One stop for the Tab key; the arrows, Home and End choose.
 *
 * @param <T> what is chosen
 */
public final class SegmentedChoice<T> extends HBox {
    private final List<T> choices;
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> value;

    public SegmentedChoice(List<T> choices, T initial, Function<? super T, String> words) {
        this(choices, initial, words, choice -> null);
    }

    /**
     * Choices of which some can also be made with a key, whose cap is then shown.
     *
     * @param keys the key of a choice, or null
     */
    public SegmentedChoice(
            List<T> choices, T initial, Function<? super T, String> words, Function<? super T, @Nullable String> keys) {
        this.choices = List.copyOf(choices);
        value = new SimpleObjectProperty<>(this, "value", initial);
        getStyleClass().add("segmented");
        setMaxWidth(USE_PREF_SIZE);
        for (T choice : this.choices) {
            getChildren().add(segment(choice, words.apply(choice), keys.apply(choice)));
        }
        value.subscribe(this::show);
        group.selectedToggleProperty().subscribe(this::chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** What is chosen; never null. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }

    private ToggleButton segment(T choice, String words, @Nullable String key) {
        ToggleButton segment = new ToggleButton(words);
        segment.getStyleClass().setAll("segment");
        segment.setUserData(choice);
        segment.setToggleGroup(group);
        segment.setMinWidth(USE_PREF_SIZE);
        if (key != null) {
            segment.setGraphic(Kbd.of(key));
            segment.setContentDisplay(ContentDisplay.RIGHT);
        }
        return segment;
    }

    private void show(T choice) {
        for (var node : getChildren()) {
            ToggleButton segment = (ToggleButton) node;
            boolean chosen = segment.getUserData().equals(choice);
            segment.setSelected(chosen);
            segment.setFocusTraversable(chosen);
        }
    }

    /** A click on the chosen segment would leave none chosen. */
    @SuppressWarnings("unchecked")
    private void chosen(javafx.scene.control.@Nullable Toggle toggle) {
        if (toggle == null) {
            show(value.get());
        } else {
            value.set((T) toggle.getUserData());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int now = choices.indexOf(value.get());
        int next = switch (event.getCode()) {
            case KeyCode.LEFT, KeyCode.UP -> Math.max(0, now - 1);
            case KeyCode.RIGHT, KeyCode.DOWN -> Math.min(choices.size() - 1, now + 1);
            case KeyCode.HOME -> 0;
            case KeyCode.END -> choices.size() - 1;
            default -> -1;
        };
        if (next >= 0) {
            value.set(choices.get(next));
            getChildren().get(next).requestFocus();
            event.consume();
        }
    }
}
