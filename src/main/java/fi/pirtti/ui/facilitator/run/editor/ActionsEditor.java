package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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
        text = EntryCard.field("action-text", messages.text("run.actions.text"), model.textProperty());
        role = EntryCard.field("action-role", messages.text("run.actions.role"), model.roleProperty());
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

    private EntryCard entry() {
        Button add = Buttons.primary(messages.text("run.add"), Glyph.ADD, this::add);
        add.setId("add-action");
        Columns columns = new Columns(
                ActionLook.SHARES,
                EntryCard.labelled(messages.text("run.actions.text"), text),
                EntryCard.labelled(messages.text("run.actions.role"), role),
                EntryCard.labelled(messages.text("run.actions.due"), due));
        return new EntryCard(columns, add);
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
        list.remove(List.of(row));
    }
}
