package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.help.Tip;
import fi.pirtti.ui.help.TipBubble;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Tips at the first visit of a screen: one at a time, each once on this machine, none once the person has had enough. */
final class FirstTips {
    private final Pane root;
    private final ShellSettings settings;
    private final Runnable follow = this::follow;
    private @Nullable Screen screen;
    private @Nullable Messages messages;
    private @Nullable TipBubble bubble;
    private @Nullable Tip tip;
    private @Nullable Node anchor;
    private @Nullable String helpBefore;

    /** @param root the whole window; a tip lies on top of all that is in it */
    FirstTips(Pane root, ShellSettings settings) {
        this.root = root;
        this.settings = settings;
    }

    /** Shows the screen's first tip that was not seen yet, when its content is there. */
    void enter(Screen entered, Messages language) {
        leave();
        screen = entered;
        messages = language;
        if (settings.tips() && entered.tips().stream().anyMatch(each -> !settings.tipSeen(each.id()))) {
            scene().addPostLayoutPulseListener(follow);
        }
    }

    /** Takes the tip away, unseen. */
    void leave() {
        Scene scene = root.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(follow);
        }
        hide();
        screen = null;
    }

    /** Tips are wanted or not from now on. */
    void wanted(boolean shown) {
        Screen present = screen;
        Messages language = messages;
        if (present != null && language != null) {
            enter(present, language);
        }
        if (!shown) {
            hide();
        }
    }

    /** Esc does the same as having read it. */
    void keyPressed(KeyEvent event) {
        if (bubble != null && Shortcut.CLOSE.matches(event)) {
            seen();
            event.consume();
        }
    }

    /** After each layout: the bubble stands where its anchor now is, or waits until there is one. */
    private void follow() {
        Screen present = screen;
        if (present == null) {
            return;
        }
        if (tip == null) {
            present.tips().stream()
                    .filter(each -> !settings.tipSeen(each.id()))
                    .findFirst()
                    .ifPresentOrElse(this::show, this::leave);
        }
        TipBubble shown = bubble;
        Node target = anchor;
        if (shown != null && target != null) {
            if (target.getScene() == root.getScene() && !isSeen(target)) {
                // Something else, such as the papers, lies over the screen for a while.
                shown.setVisible(false);
            } else if (target.getScene() == root.getScene()) {
                shown.place(target, root.getWidth(), root.getHeight());
            } else {
                hide();
            }
        }
    }

    private void show(Tip next) {
        Messages language = messages;
        Node target = root.lookup(next.anchor());
        if (target == null || language == null || !isSeen(target)) {
            return;
        }
        tip = next;
        anchor = target;
        helpBefore = target.getAccessibleHelp();
        target.setAccessibleHelp(next.words());
        TipBubble made = new TipBubble(next, language, this::seen, this::noMore);
        bubble = made;
        root.getChildren().add(made);
    }

    private void seen() {
        Tip read = tip;
        boolean held = holdsFocus();
        Node target = anchor;
        hide();
        if (read != null) {
            settings.seeTip(read.id());
        }
        if (held && target != null) {
            target.requestFocus();
        }
        root.requestLayout();
    }

    private void noMore() {
        settings.tips(false);
        seen();
        leave();
    }

    private void hide() {
        if (anchor != null) {
            anchor.setAccessibleHelp(helpBefore);
        }
        root.getChildren().remove(bubble);
        bubble = null;
        tip = null;
        anchor = null;
        helpBefore = null;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsFocus() {
        for (Node node = scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == bubble) {
                return true;
            }
        }
        return false;
    }

    private Scene scene() {
        return root.getScene();
    }
}
