package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.IdeaNumber;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Removals;
import fi.pirtti.domain.discussion.Reshaping;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with the ideas of a step. Each deed is one act, taken back by one undo. */
final class IdeaDeeds {
    private final StepContext context;
    private final Step.Ideas step;

    IdeaDeeds(StepContext context, Step.Ideas step) {
        this.context = context;
        this.step = step;
    }

    /** The ideas in the order of the step, oldest first unless they were moved. */
    List<Idea> ideas() {
        return ((Answer.Ideas) discussion().recordOf(step.id(), step.kind()).answer()).ideas();
    }

    Optional<Idea> find(String id) {
        return ideas().stream().filter(idea -> idea.id().equals(id)).findFirst();
    }

    /** Adds ideas in their order; {@code category} null for none. */
    void add(List<String> texts, @Nullable String category) {
        List<Idea> known = new ArrayList<>(ideas());
        List<Edit> edits = new ArrayList<>();
        for (String text : texts) {
            Idea idea = new Idea(IdeaNumber.next(known), text, category, origin(), context.sitting());
            known.add(idea);
            edits.add(new Edit.AddIdea(step.id(), idea));
        }
        record(edits);
    }

    /** The idea now reads {@code text}; blank or unchanged text changes nothing. */
    void reword(String id, String text) {
        String words = text.strip();
        find(id).filter(idea -> !words.isEmpty() && !words.equals(idea.text()))
                .ifPresent(idea -> record(List.of(set(idea, words, idea.category()))));
    }

    /** Puts ideas into a category. */
    void recategorise(Collection<String> ids, Labelled category) {
        Set<String> chosen = Set.copyOf(ids);
        record(ideas().stream()
                .filter(idea -> chosen.contains(idea.id()) && !Objects.equals(idea.category(), category.id()))
                .map(idea -> (Edit) set(idea, idea.text(), category.id()))
                .toList());
    }

    /** Takes ideas away, and with them their places in groups and their dots. */
    void remove(Collection<String> ids) {
        record(ideas().stream()
                .filter(idea -> ids.contains(idea.id()))
                .map(idea -> Removals.idea(context.guide(), discussion(), step.id(), idea.id()))
                .toList());
    }

    /** Makes two ideas of one; returns the id of the second. Empty, and nothing done, if either would be blank. */
    Optional<String> split(String id, String first, String rest) {
        Idea idea = find(id).orElse(null);
        if (idea == null || first.isBlank() || rest.isBlank()) {
            return Optional.empty();
        }
        String fresh = IdeaNumber.next(ideas());
        context.record(Reshaping.split(context.guide(), discussion(), step.id(), idea, first.strip(), rest.strip()));
        return Optional.of(fresh);
    }

    /** What several ideas read as one, in their order; a full stop or a semicolon keeps them apart. */
    String merged(Collection<String> ids) {
        StringBuilder words = new StringBuilder();
        for (Idea idea : ideas()) {
            if (ids.contains(idea.id())) {
                if (!words.isEmpty()) {
                    boolean ended = ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
                    words.append(ended ? " " : "; ");
                }
                words.append(idea.text());
            }
        }
        return words.toString();
    }

    /** Whether these can become one idea: there are two at least, and their words fit into one. */
    boolean canMerge(Collection<String> ids) {
        // Each has a character and stands apart from the next by another.
        return ids.size() > 1
                && ids.size() * 2 <= step.maxLength()
                && merged(ids).length() <= step.maxLength();
    }

    /** Makes one idea of several; returns its id. Empty, and nothing done, if they cannot be merged. */
    Optional<String> merge(Collection<String> ids) {
        List<String> ordered =
                ideas().stream().map(Idea::id).filter(ids::contains).toList();
        if (!canMerge(ordered)) {
            return Optional.empty();
        }
        context.record(Reshaping.merge(context.guide(), discussion(), step.id(), ordered, merged(ordered)));
        return Optional.of(ordered.getFirst());
    }

    /** Moves ideas so many places towards the newer end, each as far as there is room. */
    void shift(Collection<String> ids, int by) {
        List<String> before = ideas().stream().map(Idea::id).toList();
        List<String> now = new ArrayList<>(before);
        List<Edit> edits = new ArrayList<>();
        for (String id : by > 0 ? before.reversed() : before) {
            int place = now.indexOf(id);
            int target = place + by;
            if (ids.contains(id) && target >= 0 && target < now.size() && !ids.contains(now.get(target))) {
                now.remove(place);
                now.add(target, id);
                edits.add(new Edit.MoveIdea(step.id(), id, target));
            }
        }
        record(edits);
    }

    /** The other ideas steps of the guide. */
    List<Step.Ideas> elsewhere() {
        return context.guide().steps().stream()
                .filter(Step.Ideas.class::isInstance)
                .map(Step.Ideas.class::cast)
                .filter(other -> !other.id().equals(step.id()))
                .toList();
    }

    /** Takes ideas to another step. */
    void moveTo(Collection<String> ids, Step.Ideas target) {
        if (ideas().stream().anyMatch(idea -> ids.contains(idea.id()))) {
            context.record(Reshaping.moveTo(context.guide(), discussion(), step.id(), ids, target));
        }
    }

    private Edit.SetIdea set(Idea idea, String text, @Nullable String category) {
        return new Edit.SetIdea(step.id(), new Idea(idea.id(), text, category, idea.origin(), idea.sitting()));
    }

    private void record(List<Edit> edits) {
        if (!edits.isEmpty()) {
            context.record(edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits));
        }
    }

    /** Once the sitting has ended, what is added was not said in it. */
    private Origin origin() {
        if (context.origin() == Origin.PAPER) {
            return Origin.PAPER;
        }
        boolean ended = discussion()
                .sitting(context.sitting())
                .map(sitting -> sitting.ended() != null)
                .orElse(false);
        return ended ? Origin.LATER : Origin.SPOKEN;
    }

    private Discussion discussion() {
        return context.discussion().getValue();
    }
}
