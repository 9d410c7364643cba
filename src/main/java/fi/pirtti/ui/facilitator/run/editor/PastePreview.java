package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a pasted list would become, over the list of ideas: Enter adds all of it as one act, Esc none of it. */
final class PastePreview extends VBox {
    /** More rows than this are added too, but not drawn: nobody reads them here. */
    private static final int MOST_SHOWN = 60;

    private final Button add;

    /**
     * The preview.
     *
     * @param category name of the category that the ideas get, empty without one
     * @param accept told the ideas that are to be added
     * @param refuse run when nothing is to be added
     */
    PastePreview(
            Messages messages, PastedList pasted, String category, Consumer<List<String>> accept, Runnable refuse) {
        List<String> texts = pasted.ideas().stream().map(PastedList.Line::text).toList();
        setId("paste-preview");
        getStyleClass().addAll("card", "paste-preview", "gap-12");
        Label title = Texts.wrapped(messages.text("run.ideas.paste.title", texts.size()), "strong-large");
        Label explained = Texts.small(
                category.isEmpty()
                        ? messages.text("run.ideas.paste.explained")
                        : messages.text("run.ideas.paste.explainedIn", category));
        VBox rows = new VBox();
        for (int i = 0; i < Math.min(MOST_SHOWN, texts.size()); i++) {
            rows.getChildren().add(row(messages, i + 1, pasted.ideas().get(i)));
        }
        if (texts.size() > MOST_SHOWN) {
            rows.getChildren().add(Texts.small(messages.text("run.ideas.paste.more", texts.size() - MOST_SHOWN)));
        }
        ScrollPane scroll = EditorPane.scrolling(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add = Buttons.withKeys(
                Buttons.primary(
                        messages.text("run.ideas.paste.add", texts.size()), Glyph.ADD, () -> accept.accept(texts)),
                "Enter");
        add.setId("paste-add");
        Button cancel =
                Buttons.withKeys(Buttons.secondary(messages.text("run.ideas.paste.cancel"), null, refuse), "Esc");
        cancel.setId("paste-cancel");
        HBox deeds = Rows.row(12, Rows.spacer(), cancel, add);
        getChildren().addAll(title, explained, scroll, deeds);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event) || Shortcut.ADD_LINE.matches(event) && !cancel.isFocused()) {
                event.consume();
                if (Shortcut.ADD_LINE.matches(event)) {
                    accept.accept(texts);
                } else {
                    refuse.run();
                }
            }
        });
    }

    /** Where the keyboard starts. */
    Button add() {
        return add;
    }

    private static HBox row(Messages messages, int number, PastedList.Line line) {
        HBox row =
                Rows.row(12, Texts.label(Integer.toString(number), "row-number"), Rows.grow(Texts.speech(line.text())));
        if (line.continued()) {
            Label mark = Texts.label(messages.text("run.ideas.paste.continued"), "paste-continued");
            mark.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(mark);
        }
        row.getStyleClass().addAll("row-line", "paste-row");
        return row;
    }
}
