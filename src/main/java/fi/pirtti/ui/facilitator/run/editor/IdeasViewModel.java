package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Removals;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Identifiers;
import fi.pirtti.domain.privacy.TextPlace;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final ObservableList<IdeaRow> rows = FXCollections.observableArrayList();
    private final Map<String, LocalTime> times = new HashMap<>();
    private final Map<String, List<Identifier>> found = new HashMap<>();
    private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
    private final IntegerProperty category;
    private final IntegerProperty filter = new SimpleIntegerProperty(this, "filter", NONE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final Subscription subscriptions;
    private List<Idea> ideas = List.of();

    IdeasViewModel(StepContext context, Step.Ideas step) {
        this.context = context;
        this.step = step;
        category = new SimpleIntegerProperty(this, "category", step.categories().isEmpty() ? NONE : 0);
        subscriptions = Subscription.combine(
                context.discussion().subscribe(discussion -> refresh()),
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
        if (filter.get() != NONE && filter.get() != category.get()) {
            filter.set(NONE);
        }
        query.set("");
        context.record(new Edit.AddIdea(
                step.id(),
                new Idea(IdeaNumber.next(ideas), text, categoryId(category.get()), origin(), context.sitting())));
    }

    /** The idea now reads {@code text}; blank or unchanged text changes nothing. */
    void reword(String id, String text) {
        String words = text.strip();
        Idea idea = find(id);
        if (idea != null && !words.isEmpty() && !words.equals(idea.text())) {
            set(new Idea(id, words, idea.category(), idea.origin(), idea.sitting()));
        }
    }

    /** Puts the idea into another category. */
    void recategorise(String id, int index) {
        Idea idea = find(id);
        if (idea != null && index >= 0 && index < step.categories().size()) {
            String chosen = categoryId(index);
            if (!java.util.Objects.equals(chosen, idea.category())) {
                set(new Idea(id, idea.text(), chosen, idea.origin(), idea.sitting()));
            }
        }
    }

    /** Takes what may identify a person out of the idea's words. */
    void erase(String id, Identifier identifier) {
        Idea idea = find(id);
        if (idea != null) {
            TextPlace place = new TextPlace(step.id(), TextPlace.What.IDEA, id);
            reword(id, new Finding(place, idea.text(), identifier).textWithout());
        }
    }

    /** Remembers that what was found identifies nobody. */
    void dismiss(Identifier identifier) {
        context.dismiss(identifier);
        found.clear();
        show();
    }

    /** Takes the idea away, and with it its place in groups and its dots. */
    void remove(String id) {
        if (find(id) != null) {
            context.record(Removals.idea(context.guide(), context.discussion().getValue(), step.id(), id));
        }
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private void set(Idea idea) {
        context.record(new Edit.SetIdea(step.id(), idea));
    }

    private void refresh() {
        Answer answer =
                context.discussion().getValue().recordOf(step.id(), step.kind()).answer();
        List<Idea> now = ((Answer.Ideas) answer).ideas();
        if (!now.equals(ideas)) {
            ideas = now;
            count.set(now.size());
            times.keySet().retainAll(now.stream().map(Idea::id).collect(Collectors.toSet()));
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
                visible.add(new IdeaRow(idea, index, identifiersIn(idea.text()), timeOf(idea.id())));
            }
        }
        RowUpdates.show(rows, visible);
    }

    /** Looked for once per wording: five hundred ideas are shown again with each new one. */
    private List<Identifier> identifiersIn(String text) {
        return found.computeIfAbsent(
                text,
                words -> Identifiers.in(words).stream()
                        .filter(identifier -> !context.isDismissed(identifier))
                        .toList());
    }

    /** Asked once per idea: the log is long. */
    private @Nullable LocalTime timeOf(String id) {
        LocalTime known = times.get(id);
        if (known == null) {
            known = context.timeOf(step.id(), id)
                    .map(time -> LocalTime.ofInstant(time, ZoneId.systemDefault()))
                    .orElse(null);
            if (known != null) {
                times.put(id, known);
            }
        }
        return known;
    }

    /** Once the sitting has ended, what is added was not said in it. */
    private Origin origin() {
        boolean ended = context.discussion()
                .getValue()
                .sitting(context.sitting())
                .map(sitting -> sitting.ended() != null)
                .orElse(false);
        return ended ? Origin.LATER : Origin.SPOKEN;
    }

    private @Nullable Idea find(String id) {
        return ideas.stream().filter(idea -> idea.id().equals(id)).findFirst().orElse(null);
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
