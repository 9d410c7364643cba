package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** An idea as a row, and as the fields that stand in its place while it is mended. */
final class IdeaLook implements RowLook<IdeaRow> {
    private final IdeasViewModel model;
    private final Messages messages;
    private final Consumer<IdeaRow> edit;
    private final Consumer<IdeaRow> remove;
    private final Consumer<IdeaRow> toggle;
    private final Splitting split;
    private final IdeaFindings findings;

    /** Makes two ideas of one. */
    interface Splitting {
        void split(IdeaRow row, String first, String rest);
    }

    IdeaLook(
            IdeasViewModel model,
            Messages messages,
            Consumer<IdeaRow> edit,
            Consumer<IdeaRow> remove,
            Consumer<IdeaRow> toggle,
            Splitting split) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        this.remove = remove;
        this.toggle = toggle;
        this.split = split;
        findings = new IdeaFindings(model, messages, edit);
    }

    @Override
    public Object key(IdeaRow row) {
        return row.id();
    }

    @Override
    public String spoken(IdeaRow row) {
        String category = row.category() < 0 ? "" : model.label(row.category()) + ". ";
        return row.number() + ". " + category + row.idea().text();
    }

    @Override
    public Region shown(IdeaRow row) {
        return picture().show(row);
    }

    @Override
    public RowPicture<IdeaRow> picture() {
        return new IdeaPicture(model, messages, findings, edit, remove, toggle);
    }

    @Override
    public RowForm form(IdeaRow row) {
        WrappedField field = new WrappedField(model.maxLength());
        field.setText(row.idea().text());
        field.setId("edit-idea");
        field.setPrefRowCount(Math.clamp(row.idea().text().length() / 60 + 1, 1, 5));
        field.setAccessibleText(messages.text("run.ideas.edit", row.number()));
        HBox line = Rows.row(12, IdeaPicture.number(row));
        if (!model.categories().isEmpty()) {
            line.getChildren().add(IdeaPicture.category(row, model));
        }
        line.getChildren().add(Rows.grow(Rows.column(4, field, editKeys(row, field))));
        line.getStyleClass().addAll("row-line", "row-form");
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SPLIT_IDEA.matches(event)) {
                splitAtCaret(row, field);
                event.consume();
            }
        });
        field.end();
        return new RowForm(line, field, () -> model.deeds().reword(row.id(), field.getText()));
    }

    private FlowPane editKeys(IdeaRow row, WrappedField field) {
        Button splitHere = Buttons.small(Buttons.withKeys(
                Buttons.text(messages.text("run.ideas.split"), Glyph.SPLIT, () -> splitAtCaret(row, field)),
                "Ctrl",
                "Enter"));
        splitHere.setId("split-idea");
        splitHere.setFocusTraversable(false);
        field.caretPositionProperty().subscribe(caret -> splitHere.setDisable(!splits(field, caret.intValue())));
        FlowPane keys = new FlowPane(
                Rows.row(6, Kbd.of("Enter"), Texts.label(messages.text("run.ideas.keySave"), "small")),
                Rows.row(6, Kbd.of("Esc"), Texts.label(messages.text("run.ideas.keyLeave"), "small")),
                splitHere);
        keys.setPrefWrapLength(0);
        keys.getStyleClass().add("edit-keys");
        return keys;
    }

    private void splitAtCaret(IdeaRow row, WrappedField field) {
        int caret = field.getCaretPosition();
        if (splits(field, caret)) {
            split.split(row, field.getText(0, caret), field.getText(caret, field.getLength()));
        }
    }

    private static boolean splits(WrappedField field, int caret) {
        return caret <= field.getLength()
                && !field.getText(0, caret).isBlank()
                && !field.getText(caret, field.getLength()).isBlank();
    }

    @Override
    public void remove(List<IdeaRow> rows) {
        model.deeds().remove(rows.stream().map(IdeaRow::id).toList());
    }
}
