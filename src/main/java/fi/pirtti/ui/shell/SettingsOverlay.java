package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Motion;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The settings over whatever screen there is: opened from the gear, left by Escape or by going elsewhere. */
final class SettingsOverlay {
    private final StackPane root;
    private final ShellSettings settings;
    private final SettingsPanel.Deeds deeds;
    private @Nullable SettingsPanel panel;
    private Subscription leaving = Subscription.EMPTY;

    /**
     * @param root of the window; the panel lies on top of its other children
     * @param deeds what a change in the panel does
     */
    SettingsOverlay(StackPane root, ShellSettings settings, SettingsPanel.Deeds deeds) {
        this.root = root;
        this.settings = settings;
        this.deeds = deeds;
    }

    boolean isOpen() {
        return panel != null;
    }

    /** Opens the settings, or closes them if they are open. */
    void toggle() {
        if (panel == null) {
            open();
        } else {
            close();
        }
    }

    void open() {
        Scene scene = root.getScene();
        SettingsPanel opened = new SettingsPanel(
                Messages.in(settings.language()),
                settings,
                scene.getPreferences().isReducedMotion(),
                deeds);
        panel = opened;
        root.getChildren().add(opened);
        root.applyCss();
        root.layout();
        Focus.visibly(opened.initialFocus());
        leaving = scene.focusOwnerProperty().subscribe((before, now) -> {
            if (now != null && !isIn(opened, now)) {
                dismiss();
            }
        });
        Motion.settle(opened);
    }

    /** Closes the settings; the keyboard is where it opened them. */
    void close() {
        dismiss();
        Node gear = root.lookup("#open-settings");
        if (gear != null) {
            Focus.visibly(gear);
        }
    }

    /** Takes the settings away, wherever the keyboard now is. */
    void dismiss() {
        leaving.unsubscribe();
        root.getChildren().remove(panel);
        panel = null;
    }

    void showTextScale(double factor) {
        if (panel != null) {
            panel.showTextScale(factor);
        }
    }

    private static boolean isIn(Node whole, Node part) {
        for (Node node = part; node != null; node = node.getParent()) {
            if (node == whole) {
                return true;
            }
        }
        return false;
    }
}
