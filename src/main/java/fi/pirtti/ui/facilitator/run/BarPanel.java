package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card that rises from the bottom bar over the stage, for what is looked at now and then. Esc closes it. */
final class BarPanel extends VBox {
    private final ScrollPane scroll = new ScrollPane();
    private final HBox head;

    BarPanel(String id, Glyph glyph, String title, Messages messages, Runnable close) {
        setId(id);
        getStyleClass().add("bar-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        Button shut = Buttons.icon(Glyph.CLOSE, messages.text("run.panel.close"), close);
        shut.setId(id + "-close");
        head = Rows.row(
                12, Icon.of(glyph, 20).toned(Tone.ACCENT), Rows.grow(Texts.wrapped(title, "strong-large")), shut);
        head.getStyleClass().add("bar-panel-head");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                close.run();
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as its words are when they wrap at its width: a scroll pane by itself asks for what they need unwrapped. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(scroll.getContent() instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        double wide = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + snapSizeY(head.prefHeight(wide))
                + snapSizeY(content.prefHeight(wide) + scroll.snappedTopInset() + scroll.snappedBottomInset())
                + snappedBottomInset();
    }

    /** Shows this; the control that had the focus, known by its id, keeps it. */
    void show(Node content) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String id = focused != null && isFocusWithin() ? focused.getId() : null;
        content.getStyleClass().add("bar-panel-content");
        scroll.setContent(content);
        Node again = id == null ? null : content.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }
}
