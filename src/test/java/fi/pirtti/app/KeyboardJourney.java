package fi.pirtti.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Everything with keys: whatever has no key of its own is gone to with Tab. */
final class KeyboardJourney extends Journey {
    /** More stops than this are no way for a person to go. */
    private static final int FARTHEST = 60;

    KeyboardJourney(Stage window, Talk talk) {
        super(window, talk);
        scene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            throw new AssertionError("A mouse was needed");
        });
    }

    @Override
    void openWall() {
        tabTo("open-wall");
        press(KeyCode.SPACE);
    }

    @Override
    void next() {
        hold(KeyCode.ALT, KeyCode.RIGHT);
    }

    @Override
    void ideas() {
        hold(KeyCode.CONTROL, KeyCode.DIGIT1);
        line(talk.idea());
        hold(KeyCode.CONTROL, KeyCode.DIGIT2);
        line(talk.all());
        line(talk.twin());
        line(talk.otherTwin());
        // the newest is on top, and chosen
        press(KeyCode.DOWN);
        hold(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.M, KeyCode.DOWN, KeyCode.F2);
        on(keys -> {
            for (int i = 0; i < talk.otherHalf().length(); i++) {
                keys.keyType(KeyCode.LEFT);
            }
        });
        hold(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.END, KeyCode.F2);
        say(talk.mended());
        press(KeyCode.ENTER, KeyCode.DIGIT3);
        hold(KeyCode.ALT, KeyCode.UP);
    }

    private void line(String words) {
        say(words);
        press(KeyCode.ENTER);
    }

    @Override
    void terms() {
        line(talk.term());
        line(talk.here());
        line(talk.elsewhere());
    }

    @Override
    void clusters() {
        press(KeyCode.N);
        line(talk.group());
        press(KeyCode.DIGIT1, KeyCode.N);
        line(talk.otherGroup());
        press(KeyCode.DIGIT2);
    }

    @Override
    void dots() {
        press(KeyCode.DIGIT5, KeyCode.TAB, KeyCode.DIGIT3);
    }

    @Override
    void statement() {
        say(talk.sentence());
        hold(KeyCode.CONTROL, KeyCode.ENTER);
        say(talk.more());
        tabTo("take-draft-1");
        press(KeyCode.SPACE);
    }

    @Override
    void scale() {
        tabTo("scale-count-3");
        press(KeyCode.DIGIT3, KeyCode.TAB, KeyCode.DIGIT4);
        hold(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.L, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ENTER);
        press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
        tabTo("scale-reason-low");
        say(talk.low());
    }

    @Override
    void choice() {
        press(KeyCode.DIGIT3, KeyCode.TAB, KeyCode.DIGIT2);
    }

    @Override
    void ranking() {
        press(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        backTo("rank-henkilosto");
        hold(KeyCode.ALT, KeyCode.UP);
    }

    @Override
    void weighing() {
        press(KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.DIGIT2, KeyCode.P);
        line(talk.reason());
        tabTo("recommend-liikkuva");
        press(KeyCode.SPACE);
    }

    @Override
    void actions() {
        line(talk.action());
        line(talk.role());
        line("1.10.2022");
    }

    @Override
    void agreement() {
        press(KeyCode.R);
        for (int page = 0; page < FARTHEST && shows("read-next-page"); page++) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.DIGIT8, KeyCode.TAB, KeyCode.DIGIT1);
        tabTo("dissent-text");
        say(talk.dissent());
        tabTo("dissent-step");
        press(KeyCode.DOWN);
        tabTo("add-dissent");
        press(KeyCode.ENTER);
    }

    private void press(KeyCode... pressed) {
        for (KeyCode key : pressed) {
            on(keys -> keys.keyType(key));
        }
    }

    private void hold(KeyCode held, KeyCode pressed) {
        on(keys -> {
            keys.keyPress(held);
            keys.keyType(pressed);
            keys.keyRelease(held);
        });
    }

    private void tabTo(String id) {
        walk(id, keys -> keys.keyType(KeyCode.TAB));
    }

    private void backTo(String id) {
        walk(id, keys -> {
            keys.keyPress(KeyCode.SHIFT);
            keys.keyType(KeyCode.TAB);
            keys.keyRelease(KeyCode.SHIFT);
        });
    }

    private void walk(String id, Consumer<Robot> step) {
        on(keys -> {
            for (int i = 0; i < FARTHEST; i++) {
                Node owner = scene().getFocusOwner();
                if (owner != null && id.equals(owner.getId())) {
                    return;
                }
                step.accept(keys);
            }
            throw new AssertionError("Tab does not come to " + id);
        });
    }
}
