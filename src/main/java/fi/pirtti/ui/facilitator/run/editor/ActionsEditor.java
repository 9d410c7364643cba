package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Deeds: what, in which role, by when; Enter goes from field to field and adds at the last. */
final class ActionsEditor implements StepEditor {
    private final ActionsViewModel model;
    private final Messages messages;
    private final TextField text;
    private final TextField role;
    private final DueDateField due;
    private final RowList<ActionsViewModel.Row> list;
    private final VBox root;

    ActionsEditor(Step.Actions step, StepContext context) {
        messages = context.messages();
        model = new ActionsViewModel(context, step);
        text = field("action-text", "run.actions.text", model.textProperty());
        role = field("action-role", "run.actions.role", model.roleProperty());
        role.setPromptText(messages.text("run.actions.rolePrompt"));
        due = new DueDateField("action-due", messages);
        due.valueProperty().bindBidirectional(model.dueProperty());
        text.setOnAction(event -> role.requestFocus());
        role.setOnAction(event -> due.requestFocus());
        due.setOnEnter(this::add);

        list = new RowList<>(model.rows(), new ActionLook(model, messages, this::edit, this::remove));
        list.setId("action-list");
        list.setAccessibleText(messages.text("run.actions.list"));
        list.setPlaceholder(new EmptyState(
                Glyph.ACTIONS, messages.text("run.actions.emptyLine"), messages.text("run.actions.emptySentence")));
        StackPane card = new StackPane(list);
        card.getStyleClass().addAll("card", "list-card");
        root = new VBox(entry(), Rows.grow(card));
        root.getStyleClass().add("step-editor");
        root.getStylesheets().add(Theme.url("run.css"));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return text;
    }

    @Override
    public Node shortcuts() {
        return Rows.row(8, Kbd.of("Enter"), Texts.label(messages.text("run.actions.enter"), "small"));
    }

    @Override
    public void flush() {
        list.commit();
        due.take();
        model.flush();
    }

    @Override
    public void dispose() {
        model.dispose();
    }

    private VBox entry() {
        Button add = Buttons.primary(messages.text("run.add"), Glyph.ADD, this::add);
        add.setId("add-action");
        add.getStyleClass().add("trailing");
        Columns columns = new Columns(
                ActionLook.SHARES,
                labelled("run.actions.text", text),
                labelled("run.actions.role", role),
                labelled("run.actions.due", due));
        HBox line = Rows.row(12, Rows.grow(columns), add);
        line.getStyleClass().add("bottom-row");
        VBox box = new VBox(line);
        box.getStyleClass().addAll("card", "entry-card");
        return box;
    }

    private VBox labelled(String key, Control field) {
        var label = Texts.label(messages.text(key), "field-name");
        label.setLabelFor(field);
        return Rows.column(4, label, field);
    }

    private TextField field(String id, String key, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("entry");
        field.setAccessibleText(messages.text(key));
        field.setTextFormatter(LengthLimit.of(Step.DEFAULT_MAX_LENGTH));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void add() {
        due.take();
        model.add();
        text.requestFocus();
    }

    private void edit(ActionsViewModel.Row row) {
        list.edit(row);
    }

    private void remove(ActionsViewModel.Row row) {
        list.remove(row);
    }
}
