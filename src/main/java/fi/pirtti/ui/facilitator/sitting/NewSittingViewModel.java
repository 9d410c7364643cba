package fi.pirtti.ui.facilitator.sitting;

import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.facilitation.Sittings;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.shell.Place;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is chosen before the guide is held once more. Nothing is recorded before {@link #begin}. */
public final class NewSittingViewModel {
    private final DiscussionSession session;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ObjectProperty<Place.NewSitting.Kind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ReadOnlyObjectWrapper<Participants> participants =
            new ReadOnlyObjectWrapper<>(this, "participants", Participants.NONE);
    private final ReadOnlyObjectWrapper<Set<String>> steps;

    public NewSittingViewModel(
            DiscussionSession session, Place.NewSitting.Kind kind, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        this.kind.set(kind);
        steps = new ReadOnlyObjectWrapper<>(this, "steps", all());
    }

    /** What kind of sitting it is. */
    ObjectProperty<Place.NewSitting.Kind> kindProperty() {
        return kind;
    }

    ReadOnlyObjectProperty<Participants> participantsProperty() {
        return participants.getReadOnlyProperty();
    }

    /** Ids of the steps that are gone through. */
    ReadOnlyObjectProperty<Set<String>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    Guide guide() {
        return session.guide();
    }

    InvitationFacts invitation() {
        return session.invitation();
    }

    /** The sittings held so far, in a line for each. */
    List<String> held() {
        Dates dates = new Dates(messages);
        return session.discussion().sittings().stream()
                .map(sitting -> line(dates, sitting))
                .toList();
    }

    /** Number of the sitting that would begin. */
    int number() {
        return session.discussion().sittings().size() + 1;
    }

    void count(String group, int count) {
        participants.set(participants.get().withGroup(group, count));
    }

    /** For a guide without groups. */
    void total(int count) {
        participants.set(new Participants(count, new TreeMap<>()));
    }

    void take(String step, boolean taken) {
        Set<String> changed = new LinkedHashSet<>(steps.get());
        if (taken) {
            changed.add(step);
        } else {
            changed.remove(step);
        }
        steps.set(changed);
    }

    void takeAll(boolean taken) {
        steps.set(taken ? all() : Set.of());
    }

    /** Why it cannot begin yet, in a sentence; empty when it can. */
    String missing() {
        if (participants.get().total() == 0) {
            return messages.text("sitting.missing.participants");
        }
        return steps.get().isEmpty() ? messages.text("sitting.missing.steps") : "";
    }

    /** Begins it; {@code then} goes to where it is held. Does nothing while something is missing. */
    void begin(Runnable then) {
        if (!missing().isEmpty()) {
            return;
        }
        List<String> chosen = guide().steps().stream()
                .map(Step::id)
                .filter(steps.get()::contains)
                .toList();
        Sittings sittings = new Sittings(session, clock);
        List<PendingWrite> writes = switch (kind.get()) {
            case ANOTHER_SHIFT -> sittings.repeat(participants.get(), chosen);
            case AFTERWARDS -> sittings.addAfterwards(participants.get(), chosen);
        };
        // What cannot be written now is tried again by the run, which tells about it.
        tasks.inOrder(
                () -> {
                    writes.forEach(PendingWrite::commit);
                    return Boolean.TRUE;
                },
                done -> {},
                error -> {});
        then.run();
    }

    private Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        guide().steps().forEach(step -> all.add(step.id()));
        return all;
    }

    private String line(Dates dates, Sitting sitting) {
        String day = dates.day(sitting.started().toLocalDate());
        int number = session.discussion().ordinal(sitting.id());
        int people = sitting.participants().total();
        return sitting.addedAfterwards()
                ? messages.text("sitting.held.afterwards", number, day, people)
                : messages.text("sitting.held.met", number, day, people);
    }
}
