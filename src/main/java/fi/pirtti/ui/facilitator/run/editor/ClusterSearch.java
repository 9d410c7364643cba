package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.SearchField;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Looks for cards: a field that comes when it is asked for and leaves only the cards with these words. */
final class ClusterSearch {
    private final ClustersViewModel model;
    private final SearchField field;
    private final Button button;
    private final Runnable leave;

    /**
     * A search, not yet open.
     *
     * @param focus puts the keyboard on an idea
     * @param leave puts the keyboard where it starts
     */
    ClusterSearch(Messages messages, ClustersViewModel model, Consumer<String> focus, Runnable leave) {
        this.model = model;
        this.leave = leave;
        button = Buttons.icon(Glyph.SEARCH, messages.text("run.clusters.find"), this::open);
        button.setId("find-card");
        field = new SearchField(
                messages.text("run.clusters.find"),
                messages.text("run.clusters.findPrompt"),
                messages.text("run.ideas.findClear"));
        field.setId("cluster-search");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (down) {
                model.visible().getValue().columns().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .ifPresent(card -> focus.accept(card.id()));
                event.consume();
            }
        });
        EditorPane.show(field, false);
    }

    Node field() {
        return field;
    }

    /** Opens the search. */
    Node button() {
        return button;
    }

    void open() {
        EditorPane.show(field, true);
        field.requestFocus();
        field.selectAll();
    }

    /** All cards are back, and the keyboard is where it starts; tells whether the search was open. */
    boolean close() {
        boolean was = field.isVisible();
        if (was) {
            model.queryProperty().set("");
            EditorPane.show(field, false);
            leave.run();
        }
        return was;
    }
}
