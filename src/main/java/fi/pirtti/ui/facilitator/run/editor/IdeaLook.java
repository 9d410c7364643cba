package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** An idea as a row: number, category, the speaker's words, time; what can be done with it appears on the row. */
final class IdeaLook implements RowLook<IdeaRow> {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private final IdeasViewModel model;
    private final Messages messages;
    private final Consumer<IdeaRow> edit;
    private final Consumer<IdeaRow> remove;
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
            Splitting split) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        this.remove = remove;
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
        Region words = row.identifiers().isEmpty()
                ? plain(row)
                : IdeaFindings.marked(row.idea().text(), row.identifiers());
        StackPane middle = RowActions.over(words, actions(row));

        HBox line = Rows.row(12, number(row));
        if (!model.categories().isEmpty()) {
            line.getChildren().add(category(row));
        }
        line.getChildren().add(Rows.grow(middle));
        if (!row.identifiers().isEmpty()) {
            line.getChildren().add(findings.button(row));
        }
        line.getChildren().add(time(row));
        line.getStyleClass().add("row-line");
        return line;
    }

    private static Label plain(IdeaRow row) {
        Label words = Texts.speech(row.idea().text());
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    @Override
    public RowForm form(IdeaRow row) {
        WrappedField field = new WrappedField(model.maxLength());
        field.setText(row.idea().text());
        field.setId("edit-idea");
        field.setPrefRowCount(Math.clamp(row.idea().text().length() / 60 + 1, 1, 5));
        field.setAccessibleText(messages.text("run.ideas.edit", row.number()));
        HBox line = Rows.row(12, number(row));
        if (!model.categories().isEmpty()) {
            line.getChildren().add(category(row));
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

    private static Label number(IdeaRow row) {
        Label number = Texts.label(Integer.toString(row.number()), "row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private HBox category(IdeaRow row) {
        HBox box = Rows.row(8);
        box.getStyleClass().add("row-category");
        if (row.category() >= 0) {
            Label name = Texts.wrapped(model.label(row.category()), "small");
            box.getChildren().addAll(CategoryIcon.of(row.category(), 16), name);
        }
        return box;
    }

    private Label time(IdeaRow row) {
        if (row.idea().origin() == Origin.LATER) {
            return Texts.label(messages.text("run.ideas.later"), "row-time");
        }
        LocalTime at = row.time();
        return Texts.label(at == null ? "" : CLOCK.format(at), "row-time");
    }

    private Button[] actions(IdeaRow row) {
        Button change = Buttons.icon(Glyph.EDIT, messages.text("run.ideas.edit", row.number()), () -> edit.accept(row));
        change.setId("edit-" + row.id());
        Button delete =
                Buttons.icon(Glyph.DELETE, messages.text("run.ideas.delete", row.number()), () -> remove.accept(row));
        delete.setId("delete-" + row.id());
        return model.categories().size() > 1
                ? new Button[] {change, categoryButton(row), delete}
                : new Button[] {change, delete};
    }

    private Button categoryButton(IdeaRow row) {
        Button button = Buttons.icon(Glyph.TAG, messages.text("run.ideas.recategorise", row.number()), () -> {});
        button.setId("category-of-" + row.id());
        button.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            for (int i = 0; i < model.categories().size(); i++) {
                int place = i;
                MenuItem item = new MenuItem(model.label(i), CategoryIcon.of(i, 16));
                item.setOnAction(chosen -> model.recategorise(List.of(row.id()), place));
                menu.getItems().add(item);
            }
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }
}
