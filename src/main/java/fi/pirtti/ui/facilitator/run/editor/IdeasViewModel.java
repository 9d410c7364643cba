package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.TextPlace;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Writing ideas down as they are said, and finding and mending them afterwards. */
final class IdeasViewModel {
    /** No filter, or no category. */
    static final int NONE = -1;

    private final StepContext context;
    private final Step.Ideas step;
    private final IdeaDeeds deeds;
    private final ObservableList<IdeaRow> rows = FXCollections.observableArrayList();
    private final Map<String, List<Identifier>> found = new HashMap<>();
    private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
    private final IntegerProperty category;
    private final IntegerProperty filter = new SimpleIntegerProperty(this, "filter", NONE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final Growth<IdeaRow> growth;
    private final Subscription subscriptions;
    private List<Idea> ideas = List.of();

    IdeasViewModel(StepContext context, Step.Ideas step) {
        this.context = context;
        this.step = step;
        deeds = new IdeaDeeds(context, step);
        growth = new Growth<>(rows, context::nextFrame);
        category = new SimpleIntegerProperty(this, "category", step.categories().isEmpty() ? NONE : 0);
        subscriptions = Subscription.combine(
                context.discussion().subscribe(discussion -> refresh()),
                context.judgements().subscribe((before, judged) -> {
                    found.clear();
                    show();
                }),
                filter.subscribe((before, now) -> show()),
                query.subscribe((before, now) -> show()));
    }

    /** Newest first, those that the filter and the search leave. */
    ObservableList<IdeaRow> rows() {
        return rows;
    }

    /** How many ideas there are, hidden ones included. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What is being typed. */
    StringProperty draftProperty() {
        return draft;
    }

    /** Index of the category that the next idea gets. */
    IntegerProperty categoryProperty() {
        return category;
    }

    /** Index of the only category shown, or {@link #NONE} for all. */
    IntegerProperty filterProperty() {
        return filter;
    }

    /** What is looked for; blank for everything. */
    StringProperty queryProperty() {
        return query;
    }

    List<Labelled> categories() {
        return step.categories();
    }

    String label(int index) {
        return step.categories().get(index).label().in(context.guideLanguage());
    }

    /** The title of a step in the language of the desk. */
    String title(Step other) {
        return other.title().in(context.guideLanguage());
    }

    /** When an idea was written down, if this machine knows. The log is long: asked for what is in sight only. */
    Optional<LocalTime> timeOf(String id) {
        return context.timeOf(step.id(), id);
    }

    int maxLength() {
        return step.maxLength();
    }

    /** Chooses the category of the next idea; an index that the step does not have changes nothing. */
    void choose(int index) {
        if (index >= 0 && index < step.categories().size()) {
            category.set(index);
        }
    }

    /** Records what is typed as a new idea; blank text is left alone. */
    void add() {
        String text = draft.get().strip();
        if (text.isEmpty()) {
            return;
        }
        draft.set("");
        add(List.of(text));
    }

    /** Records ideas in their order, as one act. */
    void add(List<String> texts) {
        if (filter.get() != NONE && filter.get() != category.get()) {
            filter.set(NONE);
        }
        query.set("");
        deeds.add(texts, categoryId(category.get()));
    }

    /** The pasted text as ideas of this step. */
    PastedList pasted(String text) {
        return PastedList.of(text, step.maxLength());
    }

    /** What can be done with the ideas that there are. */
    IdeaDeeds deeds() {
        return deeds;
    }

    /** Puts ideas into another category; an index that the step does not have changes nothing. */
    void recategorise(Collection<String> ids, int index) {
        if (index >= 0 && index < step.categories().size()) {
            deeds.recategorise(ids, step.categories().get(index));
        }
    }

    /** Takes what may identify a person out of the idea's words. */
    void erase(String id, Identifier identifier) {
        deeds.find(id).ifPresent(idea -> {
            TextPlace place = new TextPlace(step.id(), TextPlace.What.IDEA, id);
            deeds.reword(id, new Finding(place, idea.text(), identifier).textWithout());
        });
    }

    /** Remembers that what was found identifies nobody. */
    void dismiss(Identifier identifier) {
        context.dismiss(identifier);
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private void refresh() {
        List<Idea> now = deeds.ideas();
        if (!now.equals(ideas)) {
            ideas = now;
            count.set(now.size());
            found.keySet().retainAll(now.stream().map(Idea::text).collect(Collectors.toSet()));
            show();
        }
    }

    private void show() {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        List<IdeaRow> visible = new ArrayList<>(ideas.size());
        for (Idea idea : ideas.reversed()) {
            int index = categoryIndex(idea.category());
            if ((filter.get() == NONE || filter.get() == index)
                    && idea.text().toLowerCase(Locale.ROOT).contains(wanted)) {
                visible.add(new IdeaRow(idea, index, identifiersIn(idea.text())));
            }
        }
        growth.show(visible);
    }

    /** Looked for once per wording: five hundred ideas are shown again with each new one. */
    private List<Identifier> identifiersIn(String text) {
        return found.computeIfAbsent(text, context::findingsIn);
    }

    private @Nullable String categoryId(int index) {
        return index < 0 ? null : step.categories().get(index).id();
    }

    private int categoryIndex(@Nullable String id) {
        for (int i = 0; i < step.categories().size(); i++) {
            if (step.categories().get(i).id().equals(id)) {
                return i;
            }
        }
        return NONE;
    }
}
