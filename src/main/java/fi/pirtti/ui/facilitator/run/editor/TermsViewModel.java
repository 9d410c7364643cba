package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Words, what they mean here and what they mean elsewhere. */
final class TermsViewModel {
    private final StepContext context;
    private final Step.Terms step;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final StringProperty term = new SimpleStringProperty(this, "term", "");
    private final StringProperty here = new SimpleStringProperty(this, "here", "");
    private final StringProperty elsewhere = new SimpleStringProperty(this, "elsewhere", "");
    private final Subscription subscription;

    TermsViewModel(StepContext context, Step.Terms step) {
        this.context = context;
        this.step = step;
        subscription = context.discussion().subscribe(discussion -> refresh());
    }

    /** A term and its place in the answer. */
    record Row(int index, Term term) {}

    /** In the order they came. */
    ObservableList<Row> rows() {
        return rows;
    }

    StringProperty termProperty() {
        return term;
    }

    StringProperty hereProperty() {
        return here;
    }

    StringProperty elsewhereProperty() {
        return elsewhere;
    }

    /** Records what is typed as a new term; says whether there was a word to record. */
    boolean add() {
        return !term.get().isBlank() && record();
    }

    /** Records what is typed even where the word itself is still missing, so that no meaning is lost. */
    void flush() {
        if (!(term.get() + here.get() + elsewhere.get()).isBlank()) {
            record();
        }
    }

    private boolean record() {
        Term typed = trimmed(new Term(term.get(), here.get(), elsewhere.get()));
        term.set("");
        here.set("");
        elsewhere.set("");
        context.record(new Edit.PutTerm(step.id(), rows.size(), typed));
        return true;
    }

    /** The term at {@code index} now reads so; a term without its word, or unchanged, changes nothing. */
    void put(int index, Term changed) {
        Term words = trimmed(changed);
        if (index < rows.size()
                && !words.term().isEmpty()
                && !words.equals(rows.get(index).term())) {
            context.record(new Edit.PutTerm(step.id(), index, words));
        }
    }

    void remove(int index) {
        if (index < rows.size()) {
            context.record(new Edit.RemoveTerm(step.id(), index));
        }
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void refresh() {
        Answer answer =
                context.discussion().getValue().recordOf(step.id(), step.kind()).answer();
        List<Term> terms = ((Answer.Terms) answer).terms();
        List<Row> wanted = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            wanted.add(new Row(i, terms.get(i)));
        }
        RowUpdates.show(rows, wanted);
    }

    private static Term trimmed(Term term) {
        return new Term(
                term.term().strip(), term.here().strip(), term.elsewhere().strip());
    }
}
