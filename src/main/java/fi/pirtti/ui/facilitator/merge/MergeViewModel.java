package fi.pirtti.ui.facilitator.merge;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.merging.MergePart;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.MergeReading;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.facilitation.TwoMachines;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Taking the discussion along to another machine, and merging what another machine has. */
public final class MergeViewModel {
    private final DiscussionSession session;
    private final TwoMachines machines;
    private final Path folder;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Choosing());
    private final Set<String> takeTheirs = new LinkedHashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** Where it stands. */
    sealed interface State {
        /** Nothing chosen yet. */
        record Choosing() implements State {}

        /** Taken along into a file. */
        record Shared(Path file) implements State {}

        /** Compared; nothing has changed yet. */
        record Compared(MergeReading.Ready reading) implements State {}

        /** Merged; can be taken back while it is the last thing done. */
        record Merged(int sittings, int added) implements State {}

        /** As it was before merging. */
        record TakenBack() implements State {}

        /** It could not be done, and why. */
        record Failed(String reason) implements State {}
    }

    /** @param file what the other machine shared; null while none is chosen */
    public MergeViewModel(
            DiscussionSession session, @Nullable Path file, Path folder, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.machines = new TwoMachines(session, clock);
        this.folder = folder;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        if (file != null) {
            open(file);
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Guide guide() {
        return session.guide();
    }

    Discussion ours() {
        return session.discussion();
    }

    UUID discussion() {
        return session.id();
    }

    String unitName() {
        return session.discussion().unit().name();
    }

    /** The folder into which the discussion is taken along. */
    Path folder() {
        return folder;
    }

    /** Reads a file and compares. */
    void open(Path file) {
        takeTheirs.clear();
        leftOut.clear();
        tasks.inOrder(
                () -> machines.read(file),
                reading -> state.set(
                        switch (reading) {
                            case MergeReading.Ready ready -> new State.Compared(ready);
                            case MergeReading.Refused refused ->
                                new State.Failed(refused.reason().sentence(messages));
                        }),
                error -> failed(messages.text("merge.failed"), error));
    }

    /** Takes the discussion along. */
    void share() {
        tasks.inOrder(
                () -> machines.share(folder),
                file -> state.set(file.<State>map(State.Shared::new)
                        .orElseGet(() -> new State.Failed(messages.text("merge.notFit")))),
                error -> failed(messages.text("merge.notShared", folder.toString()), error));
    }

    /** Takes theirs, or keeps ours, in a step in which the two differ. */
    void take(String step, boolean theirs) {
        if (theirs) {
            takeTheirs.add(step);
        } else {
            takeTheirs.remove(step);
        }
    }

    boolean takesTheirs(String step) {
        return takeTheirs.contains(step);
    }

    /** Takes what the other machine has in a step, or leaves it out. */
    void include(String step, boolean included) {
        if (included) {
            leftOut.remove(step);
        } else {
            leftOut.add(step);
        }
    }

    boolean includes(String step) {
        return !leftOut.contains(step);
    }

    /** The steps in which there is something to add or to choose. */
    static List<MergePart> changes(MergeReading.Ready reading) {
        return reading.merge().parts().stream()
                .filter(part -> part.step() != null && !part.isNothing())
                .toList();
    }

    Step step(MergePart part) {
        return guide().step(String.valueOf(part.step())).orElseThrow();
    }

    /** Merges what is compared, as chosen. */
    void merge() {
        if (!(state.get() instanceof State.Compared(MergeReading.Ready reading))) {
            return;
        }
        List<PendingWrite> writes = machines.merge(reading.theirs(), takeTheirs, leftOut);
        int added = changes(reading).stream()
                .filter(part -> includes(String.valueOf(part.step())))
                .mapToInt(MergePart::added)
                .sum();
        write(writes, new State.Merged(reading.merge().sittings().size(), added));
    }

    /** Takes the merging back. */
    void takeBack() {
        session.undo().ifPresent(write -> write(List.of(write), new State.TakenBack()));
    }

    /** A sitting in a line. */
    String line(Sitting sitting, int number) {
        Dates dates = new Dates(messages);
        return messages.text(
                "merge.sitting",
                number,
                dates.day(sitting.started().toLocalDate()),
                dates.time(sitting.started()),
                sitting.participants().total());
    }

    /** When the other machine's file was made. */
    String made(MergeReading.Ready reading) {
        ZonedDateTime made = reading.made().atZone(clock.getZone());
        Dates dates = new Dates(messages);
        return messages.text("merge.made", dates.day(made.toLocalDate()), dates.time(made));
    }

    private void write(List<PendingWrite> writes, State then) {
        tasks.inOrder(
                () -> {
                    writes.forEach(PendingWrite::commit);
                    return Boolean.TRUE;
                },
                done -> state.set(then),
                error -> failed(messages.text("merge.notSaved"), error));
    }

    private void failed(String sentence, Throwable error) {
        state.set(new State.Failed(Trouble.of(error).coded(sentence, messages)));
    }
}
