package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A term as a row of three columns. */
final class TermLook implements RowLook<TermsViewModel.Row> {
    private static final List<Integer> SHARES = List.of(26, 37, 37);

    private final TermsViewModel model;
    private final Messages messages;
    private final Consumer<TermsViewModel.Row> edit;
    private final Consumer<TermsViewModel.Row> remove;

    TermLook(
            TermsViewModel model,
            Messages messages,
            Consumer<TermsViewModel.Row> edit,
            Consumer<TermsViewModel.Row> remove) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        this.remove = remove;
    }

    @Override
    public Object key(TermsViewModel.Row row) {
        return row.index();
    }

    @Override
    public String spoken(TermsViewModel.Row row) {
        Term term = row.term();
        return "%s. %s: %s. %s: %s."
                .formatted(
                        term.term(),
                        messages.text("run.terms.here"),
                        term.here(),
                        messages.text("run.terms.elsewhere"),
                        term.elsewhere());
    }

    @Override
    public Region shown(TermsViewModel.Row row) {
        Label word = Texts.wrapped(row.term().term(), "strong-large");
        Label here = Texts.speech(row.term().here());
        Label elsewhere = Texts.speech(row.term().elsewhere());
        Button change = Buttons.icon(Glyph.EDIT, messages.text("run.row.edit"), () -> edit.accept(row));
        change.setId("edit-term-" + (row.index() + 1));
        Button delete = Buttons.icon(Glyph.DELETE, messages.text("run.row.delete"), () -> remove.accept(row));
        delete.setId("delete-term-" + (row.index() + 1));
        return RowActions.behind(new Columns(SHARES, word, here, elsewhere), change, delete);
    }

    @Override
    public RowForm form(TermsViewModel.Row row) {
        WrappedField word = field("edit-term-word", "run.terms.word", row.term().term());
        WrappedField here = field("edit-term-here", "run.terms.here", row.term().here());
        WrappedField elsewhere =
                field("edit-term-elsewhere", "run.terms.elsewhere", row.term().elsewhere());
        Columns line = new Columns(SHARES, word, here, elsewhere);
        line.getStyleClass().addAll("row-line", "row-form");
        return new RowForm(
                line,
                word,
                () -> model.put(row.index(), new Term(word.getText(), here.getText(), elsewhere.getText())));
    }

    @Override
    public void remove(List<TermsViewModel.Row> rows) {
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
}
