package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks how many for one value at a time, with a counter that can be read while one looks at the room. Enter goes on, the
 * arrows go back and forth, Esc ends; any value can be chosen to be corrected.
 */
final class HandCountPane extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass TOO_MANY = PseudoClass.getPseudoClass("too-many");

    private final Messages messages;
    private final HandCounting counting;
    private final Runnable end;
    private final Label question = Texts.wrapped("", "hand-question");
    private final Label sum = Texts.wrapped("", "hand-sum");
    private final Stepper counter;
    private final List<Button> values = new ArrayList<>();
    private final Button back;
    private final Button next;
    private boolean showing;

    /** {@code end} is run when the counting is over. */
    HandCountPane(Messages messages, String about, HandCounting counting, Runnable end) {
        this.messages = messages;
        this.counting = counting;
        this.end = end;
        setId("hand-count");
        getStyleClass().addAll("card", "hand-count", StepEditor.OWN_ENTER);
        question.setId("hand-question");
        sum.setId("hand-sum");
        counter = CountField.of(messages, "hand-counter", "", Orientation.HORIZONTAL, this::record);
        counter.getStyleClass().add("hand-stepper");
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().add("hand-values");
        for (int i = 0; i < counting.values().size(); i++) {
            int place = i;
            Button value = Buttons.small(Buttons.secondary("", null, () -> counting.go(place)));
            value.setId("hand-value-" + counting.values().get(i).id());
            value.setFocusTraversable(false);
            values.add(value);
            tabs.getChildren().add(value);
        }
        back = Buttons.withKeys(Buttons.secondary(messages.text("run.hands.back"), Glyph.BACK, counting::back), "←");
        back.setId("hand-back");
        next = Buttons.withKeys(Buttons.primary(messages.text("run.hands.next"), Glyph.NEXT, this::goOn), "Enter");
        next.setId("hand-next");
        Button close = Buttons.withKeys(Buttons.text(messages.text("run.hands.close"), null, end), "Esc");
        close.setId("hand-close");
        FlowPane deeds = new FlowPane(back, next, close);
        deeds.getStyleClass().add("hand-deeds");
        HBox middle = new HBox(counter);
        middle.getStyleClass().add("hand-middle");
        if (!about.isEmpty()) {
            getChildren().add(Texts.wrapped(about, "strong-large"));
        }
        getChildren().addAll(question, middle, sum, tabs, Rows.spacer(), deeds);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        counting.placeProperty().subscribe(place -> {
            show();
            counter.field().requestFocus();
            counter.field().selectAll();
        });
    }

    /** Where the keyboard is all the time. */
    void start() {
        Focus.forTyping(counter.field());
        counter.field().selectAll();
    }

    /** Shows the counts as they are now. */
    void show() {
        showing = true;
        HandCounting.Value current = counting.current();
        String asked = messages.text("run.hands.question", current.words());
        question.setText(asked);
        counter.field().setAccessibleText(asked);
        counter.set(counting.count(current));
        showing = false;
        for (int i = 0; i < values.size(); i++) {
            HandCounting.Value value = counting.values().get(i);
            Button button = values.get(i);
            button.setText(messages.text("run.hands.value", value.name(), counting.count(value)));
            button.pseudoClassStateChanged(
                    CURRENT, i == counting.placeProperty().get());
        }
        sum.setText(sumWords());
        sum.pseudoClassStateChanged(TOO_MANY, counting.oneEach() && counting.left() < 0);
        back.setDisable(counting.placeProperty().get() == 0);
        next.setText(messages.text(counting.isLast() ? "run.hands.ready" : "run.hands.next"));
    }

    private String sumWords() {
        if (!counting.oneEach()) {
            return messages.text("run.count.present", counting.participants());
        }
        String counted = messages.text("run.count.hands", counting.sum(), counting.participants());
        int left = counting.left();
        if (left < 0) {
            return messages.text("run.hands.tooMany", counted, -left);
        }
        return left == 0 ? messages.text("run.hands.all", counted) : messages.text("run.hands.left", counted, left);
    }

    private void record(int hands) {
        if (!showing && hands != counting.count(counting.current())) {
            counting.record(hands);
        }
    }

    private void goOn() {
        if (!counting.next()) {
            end.run();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean done = true;
        if (Shortcut.CLOSE.matches(event)) {
            end.run();
        } else if (Shortcut.PREVIOUS_VALUE.matches(event)) {
            counting.back();
        } else if (Shortcut.NEXT_VALUE.matches(event) && event.getCode() != KeyCode.ENTER) {
            // An arrow looks at the next one only; Enter also ends at the last.
            counting.next();
        } else if (Shortcut.NEXT_VALUE.matches(event) && event.getTarget() == counter.field()) {
            goOn();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
