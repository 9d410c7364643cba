package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** An action as a row of three columns; what is still open is said so. */
final class ActionLook implements RowLook<ActionsViewModel.Row> {
    /** Shares of the width for the deed, the role and the day. */
    static final List<Integer> SHARES = List.of(44, 26, 30);

    private final ActionsViewModel model;
    private final Messages messages;
    private final Consumer<ActionsViewModel.Row> edit;
    private final Consumer<ActionsViewModel.Row> remove;

    ActionLook(
            ActionsViewModel model,
            Messages messages,
            Consumer<ActionsViewModel.Row> edit,
            Consumer<ActionsViewModel.Row> remove) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        this.remove = remove;
    }

    @Override
    public Object key(ActionsViewModel.Row row) {
        return row.index();
    }

    @Override
    public String spoken(ActionsViewModel.Row row) {
        return "%s. %s. %s.".formatted(row.action().text(), role(row.action()), due(row.action()));
    }

    @Override
    public Region shown(ActionsViewModel.Row row) {
        Action action = row.action();
        Label role = Texts.wrapped(role(action), action.role().isEmpty() ? "open-detail" : "body");
        Label due = Texts.wrapped(due(action), action.due() == null ? "open-detail" : "body");
        Button change = Buttons.icon(Glyph.EDIT, messages.text("run.row.edit"), () -> edit.accept(row));
        change.setId("edit-action-" + (row.index() + 1));
        Button delete = Buttons.icon(Glyph.DELETE, messages.text("run.row.delete"), () -> remove.accept(row));
        delete.setId("delete-action-" + (row.index() + 1));
        return RowActions.behind(new Columns(SHARES, Texts.speech(action.text()), role, due), change, delete);
    }

    @Override
    public RowForm form(ActionsViewModel.Row row) {
        WrappedField text =
                field("edit-action-text", "run.actions.text", row.action().text());
        WrappedField role =
                field("edit-action-role", "run.actions.role", row.action().role());
        DueDateField due = new DueDateField("edit-action-due", messages);
        due.setValue(row.action().due());
        Columns line = new Columns(SHARES, text, role, due);
        line.getStyleClass().addAll("row-line", "row-form");
        return new RowForm(line, text, () -> {
            due.take();
            model.put(row.index(), new Action(text.getText(), role.getText(), due.getValue()));
        });
    }

    @Override
    public void remove(List<ActionsViewModel.Row> rows) {
        model.remove(rows.getFirst().index());
    }

    private WrappedField field(String id, String key, String text) {
        WrappedField field = new WrappedField(Step.DEFAULT_MAX_LENGTH);
        field.setId(id);
        field.setPrefRowCount(2);
        field.setAccessibleText(messages.text(key));
        field.setText(text);
        field.end();
        return field;
    }

    private String role(Action action) {
        return action.role().isEmpty() ? messages.text("run.actions.noRole") : action.role();
    }

    private String due(Action action) {
        LocalDate day = action.due();
        return day == null ? messages.text("run.actions.noDue") : DueDateField.DAY.format(day);
    }
}
