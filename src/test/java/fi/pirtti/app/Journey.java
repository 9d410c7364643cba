package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Holds the sample discussion in the window, kind by kind, by one means of input alone; words are typed. */
abstract class Journey {
    final FxRobot fx = new FxRobot();
    final Stage window;
    final Talk talk;

    Journey(Stage window, Talk talk) {
        this.window = window;
        this.talk = talk;
    }

    abstract void openWall();

    abstract void next();

    /** Four ideas; one is mended, put elsewhere and moved, one split, two merged. */
    abstract void ideas();

    abstract void terms();

    /** Two groups of two, named. */
    abstract void clusters();

    abstract void dots();

    /** A wording is kept, another tried, and the first taken back. */
    abstract void statement();

    /** Hands for one statement as they are, for the next one value at a time, and why they are low. */
    abstract void scale();

    abstract void choice();

    /** Three are placed, the second is moved to the top. */
    abstract void ranking();

    /** Two scores, a reason, and what is recommended. */
    abstract void weighing();

    abstract void actions();

    /** All is read back from the wall, hands are counted, and somebody disagrees with a step. */
    abstract void agreement();

    /** Does something on the JavaFX thread once all windows are laid out: nobody acts on what is not there to see yet. */
    final void on(Consumer<Robot> deed) {
        onFx(() -> {
            Window.getWindows().forEach(shown -> {
                Parent root = shown.getScene().getRoot();
                root.applyCss();
                root.layout();
            });
            deed.accept(new Robot());
            return deed;
        });
    }

    /** Types words into the field that the keyboard is on, whatever the layout of the keyboard. */
    final void say(String words) {
        on(robot -> {
            Node field = scene().getFocusOwner();
            assertThat(field)
                    .as("where “" + words + "” is typed")
                    .isInstanceOfAny(TextInputControl.class, DatePicker.class);
            for (char letter : words.toCharArray()) {
                Event.fireEvent(
                        field,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
    }

    final Scene scene() {
        return window.getScene();
    }

    final Node find(String id) {
        return nodes(id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Not on the screen: " + id + ", the keyboard is on " + scene().getFocusOwner()));
    }

    final boolean shows(String id) {
        return onFx(() -> nodes(id).findFirst().isPresent());
    }

    final String words(String id) {
        return onFx(() -> ((Labeled) find(id)).getText());
    }

    private Stream<Node> nodes(String id) {
        return scene().getRoot().lookupAll("#" + id).stream().filter(Journey::isShown);
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The window that the room sees. */
    final Stage wall() {
        return onFx(() -> Window.getWindows().stream()
                .filter(shown -> shown instanceof Stage && shown != window)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The wall is not open")));
    }

    /** All words on the wall. */
    final List<String> wallWords() {
        Stage wall = wall();
        return onFx(() -> {
            wall.getScene().getRoot().applyCss();
            wall.getScene().getRoot().layout();
            List<String> found = new ArrayList<>();
            collect(wall.getScene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Node node, List<String> found) {
        if (node instanceof Text text) {
            found.add(text.getText());
        } else if (node instanceof Labeled labeled) {
            found.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).forEach(child -> collect(child, found));
        }
    }

    static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }
}
