package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.help.HelpPanel;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.HelpViewModel;
import fi.pirtti.ui.help.KeyGroup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Help beside the work, which goes on meanwhile: at the right where there is room for both, otherwise in a window of its
 * own. It follows the person from screen to screen and from step to step.
 */
final class HelpSide {
    /** What work and help need side by side, in em: 680 and 315 px at normal text. */
    private static final double ROOM_FOR_BOTH = 48.5 + 22.5;

    private final BorderPane root;
    private final Label ruler = new Label();
    private Subscription following = Subscription.EMPTY;
    private Messages messages;
    private HelpViewModel model;
    private @Nullable Screen screen;
    private @Nullable HelpPanel panel;
    private @Nullable Stage window;
    private @Nullable Node before;

    /** @param root of the main window; its right side is free */
    HelpSide(BorderPane root, Messages messages) {
        this.root = root;
        this.messages = messages;
        model = new HelpViewModel(messages.language());
        ruler.setManaged(false);
        ruler.setVisible(false);
        root.getChildren().add(ruler);
        root.widthProperty().subscribe((was, now) -> place());
        ruler.fontProperty().subscribe((was, now) -> place());
    }

    /** Follows the person to a screen. */
    void enter(Screen entered, Messages language) {
        leave();
        screen = entered;
        boolean open = panel != null;
        if (messages != language) {
            HelpTopic read = open ? model.topicProperty().get() : HelpTopic.HOME;
            messages = language;
            model = new HelpViewModel(language.language());
            model.begin(read);
            if (open) {
                close();
                show();
            }
        }
        following = entered.helpTopic().subscribe(topic -> {
            model.moveTo(topic);
            if (panel != null) {
                panel.refresh();
            }
        });
    }

    /** Lets go of the screen, which is being left. */
    void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        screen = null;
        before = null;
    }

    /** Lets go of everything. */
    void dispose() {
        leave();
        close();
    }

    /** Opens help at a page. */
    void open(HelpTopic topic) {
        if (panel == null) {
            model.begin(model.hereProperty().get());
            model.open(topic);
            show();
        } else {
            model.open(topic);
        }
        focus();
    }

    /** Opens help for where the keyboard is. */
    void openHere() {
        Scene scene = root.getScene();
        open(HelpTopic.around(scene == null ? null : scene.getFocusOwner())
                .orElseGet(() -> model.hereProperty().get()));
    }

    /** F1 opens help, F6 goes between it and the work, Esc closes it. */
    void keyPressed(KeyEvent event) {
        if (Shortcut.HELP.matches(event)) {
            openHere();
            event.consume();
        } else if (panel != null && Shortcut.OTHER_SIDE.matches(event)) {
            if (holdsFocus(panel)) {
                backToWork();
            } else {
                focus();
            }
            event.consume();
        } else if (panel != null && Shortcut.CLOSE.matches(event)) {
            close();
            event.consume();
        }
    }

    private void show() {
        Scene scene = root.getScene();
        before = scene.getFocusOwner();
        panel = new HelpPanel(model, messages, this::keys, this::close);
        place();
    }

    private void close() {
        HelpPanel shown = panel;
        if (shown == null) {
            return;
        }
        boolean held = holdsFocus(shown);
        panel = null;
        root.setRight(null);
        if (window != null) {
            window.close();
            window = null;
        }
        if (held) {
            backToWork();
        }
    }

    private List<KeyGroup> keys() {
        List<KeyGroup> all = new ArrayList<>();
        if (screen != null) {
            all.addAll(screen.keys());
        }
        all.add(KeyGroup.everywhere(messages));
        return all;
    }

    private void focus() {
        HelpPanel shown = panel;
        if (shown == null) {
            return;
        }
        if (!holdsFocus(shown)) {
            before = root.getScene().getFocusOwner();
        }
        if (window != null) {
            window.requestFocus();
        }
        root.applyCss();
        shown.focusPage();
    }

    private void backToWork() {
        if (root.getScene().getWindow() != null) {
            root.getScene().getWindow().requestFocus();
        }
        Node back = before;
        if (back != null && back.getScene() == root.getScene()) {
            back.requestFocus();
        } else if (screen != null) {
            screen.initialFocus().requestFocus();
        }
    }

    private boolean holdsFocus(HelpPanel shown) {
        Scene scene = shown.getScene();
        if (scene == null || scene != root.getScene()) {
            return window != null && window.isFocused();
        }
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node == shown) {
                return true;
            }
        }
        return false;
    }

    private void place() {
        HelpPanel shown = panel;
        if (shown == null) {
            return;
        }
        boolean beside = root.getWidth() >= ROOM_FOR_BOTH * ruler.getFont().getSize();
        if (beside && root.getRight() != shown) {
            if (window != null) {
                window.close();
                window = null;
            }
            shown.standAlone(false);
            root.setRight(shown);
        } else if (!beside && window == null) {
            root.setRight(null);
            shown.standAlone(true);
            window = windowOf(shown);
            window.show();
        }
    }

    private Stage windowOf(HelpPanel shown) {
        Scene desk = root.getScene();
        StackPane page = new StackPane(shown);
        page.setStyle(desk.getRoot().getStyle());
        page.getStyleClass().add("shell");
        Scene scene = new Scene(page, desk.getWidth() / 2, desk.getHeight() * 0.8);
        scene.setUserAgentStylesheet(desk.getUserAgentStylesheet());
        scene.getStylesheets().setAll(desk.getStylesheets());
        scene.getPreferences().setColorScheme(desk.getPreferences().getColorScheme());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        Stage stage = new Stage();
        stage.initOwner(desk.getWindow());
        stage.setTitle(messages.text("help.title"));
        stage.setScene(scene);
        stage.setOnHidden(event -> {
            if (window == stage) {
                close();
            }
        });
        return stage;
    }
}
