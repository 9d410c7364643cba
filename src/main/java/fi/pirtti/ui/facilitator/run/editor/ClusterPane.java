package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A group: its number, its name, which is written in place, and its cards. */
final class ClusterPane extends VBox {
    private final Messages messages;
    private final ClustersViewModel model;
    private final String group;
    private final Label number = Texts.label("", "cluster-number");
    private final Label name = Texts.wrapped("", "strong-large");
    private final TextField field = new TextField();
    private final StackPane count = new StackPane();
    private final PickCard header;
    private final Button delete;
    private final VBox cards = Rows.column(6);
    private final Label hint;
    private String shown = "";
    private Runnable afterNaming = () -> {};

    /** {@code choose} is told the group when its header is chosen. */
    ClusterPane(Messages messages, ClustersViewModel model, String group, Consumer<String> choose) {
        this.messages = messages;
        this.model = model;
        this.group = group;
        setId("cluster-" + group);
        getStyleClass().add("cluster-pane");
        field.setId("cluster-name-" + group);
        field.setPromptText(messages.text("run.clusters.namePrompt"));
        field.setAccessibleText(messages.text("run.clusters.namePrompt"));
        RecordedText.limit(field, ClustersViewModel.MAX_NAME);
        field.setOnAction(event -> end());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                field.setText(shown);
                end();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                flush();
                present(false);
            }
        });
        delete = Buttons.small(
                Buttons.icon(Glyph.CLOSE, messages.text("run.clusters.takeApart"), () -> model.remove(group)));
        delete.setId("cluster-delete-" + group);
        delete.setFocusTraversable(false);
        delete.getStyleClass().add("cluster-delete");
        StackPane corner = new StackPane(count, delete);
        corner.getStyleClass().add("cluster-corner");
        header = new PickCard(AccessibleRole.BUTTON, number, Rows.grow(name), Rows.grow(field), corner);
        header.setId("cluster-head-" + group);
        header.getStyleClass().add("cluster-header");
        header.onPick(() -> choose.accept(group));
        hint = Texts.small(messages.text("run.clusters.dropHere"));
        hint.getStyleClass().add("cluster-hint");
        getChildren().addAll(header, cards, hint);
        present(false);
    }

    /** What has the focus when the group as a whole is meant. */
    Node header() {
        return header;
    }

    /** Shows the group; {@code all} of its ideas are counted although only {@code ideas} may be shown. */
    void show(int place, ClustersViewModel.Group now, List<IdeaCard> ideas, int all) {
        number.setText(Integer.toString(place));
        shown = now.name();
        boolean unnamed = shown.isEmpty();
        name.setText(unnamed ? messages.text("run.clusters.unnamed") : shown);
        name.getStyleClass().remove("faint");
        if (unnamed) {
            name.getStyleClass().add("faint");
        }
        if (!field.isFocused()) {
            field.setText(shown);
        }
        count.getChildren().setAll(Chip.count(all));
        RowUpdates.children(cards.getChildren(), ideas);
        EditorPane.show(hint, all == 0);
        header.setAccessibleText(messages.text("run.clusters.group", place, name.getText(), all));
    }

    /** Opens the name for writing; {@code afterwards} is run when Enter or Esc ends it. */
    void rename(Runnable afterwards) {
        afterNaming = afterwards;
        field.setText(shown);
        present(true);
        Focus.forTyping(field);
        field.selectAll();
    }

    /** Writes down a name that is being written. */
    void flush() {
        if (field.isVisible()) {
            model.rename(group, field.getText());
        }
    }

    private void end() {
        flush();
        header.requestFocus();
        present(false);
        afterNaming.run();
    }

    private void present(boolean writing) {
        EditorPane.show(field, writing);
        EditorPane.show(name, !writing);
    }
}
