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

/** Words with two meanings: three fields side by side, and the same three columns below. */
final class TermsEditor implements StepEditor {
    private final TermsViewModel model;
    private final Messages messages;
    private final TextField term;
    private final TextField here;
    private final TextField elsewhere;
    private final RowList<TermsViewModel.Row> list;
    private final VBox root;

    TermsEditor(Step.Terms step, StepContext context) {
        messages = context.messages();
        model = new TermsViewModel(context, step);
        term = EntryCard.field("term-word", messages.text("run.terms.word"), model.termProperty());
        here = EntryCard.field("term-here", messages.text("run.terms.here"), model.hereProperty());
        elsewhere = EntryCard.field("term-elsewhere", messages.text("run.terms.elsewhere"), model.elsewhereProperty());
        term.setOnAction(event -> here.requestFocus());
        here.setOnAction(event -> elsewhere.requestFocus());
        elsewhere.setOnAction(event -> add());

        list = new RowList<>(model.rows(), new TermLook(model, messages, this::edit, this::remove));
        list.setId("term-list");
        list.setAccessibleText(messages.text("run.terms.list"));
        list.setPlaceholder(new EmptyState(
                Glyph.TERMS, messages.text("run.terms.emptyLine"), messages.text("run.terms.emptySentence")));
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
        return term;
    }

    @Override
    public Node shortcuts() {
        return Rows.row(8, Kbd.of("Enter"), Texts.label(messages.text("run.terms.enter"), "small"));
    }

    @Override
    public void flush() {
        list.commit();
        model.flush();
    }

    @Override
    public void dispose() {
        model.dispose();
    }

    private EntryCard entry() {
        Button add = Buttons.primary(messages.text("run.add"), Glyph.ADD, this::add);
        add.setId("add-term");
        Columns columns = new Columns(
                List.of(26, 37, 37),
                EntryCard.labelled(messages.text("run.terms.word"), term),
                EntryCard.labelled(messages.text("run.terms.here"), here),
                EntryCard.labelled(messages.text("run.terms.elsewhere"), elsewhere));
        return new EntryCard(columns, add);
    }

    private void add() {
        model.add();
        term.requestFocus();
    }

    private void edit(TermsViewModel.Row row) {
        list.edit(row);
    }

    private void remove(TermsViewModel.Row row) {
        list.remove(List.of(row));
    }
}
