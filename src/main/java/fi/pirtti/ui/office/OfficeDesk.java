package fi.pirtti.ui.office;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.Overview;
import fi.pirtti.support.Progress;
import fi.pirtti.support.log.Log;
import fi.pirtti.ui.common.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The one archive that is open, for every window of the office's desk. It lives longer than the windows, so work goes on
 * when one of them is left. All methods are called on the JavaFX thread, and so are all answers; the archive itself is
 * used elsewhere, one question at a time. After it has been closed nobody is answered any more.
 */
public final class OfficeDesk {
    private static final Log LOG = Log.of(OfficeDesk.class);

    /** How it stands with the archive. */
    public sealed interface State {
        /** None is open. */
        record Closed() implements State {}

        /** Being opened or connected to. */
        record Opening(String location) implements State {}

        /** It could not be opened. */
        record Failed(String location, Throwable error) implements State {}

        /** Open, with what is in it. */
        record Open(String location, Overview overview) implements State {}
    }

    /**
     * The keys are under a passphrase that has to be asked for.
     *
     * @param wrong whether one was given and does not open them
     */
    public record Locked(boolean wrong) {}

    private final Tasks tasks;
    private final Clock clock;
    private final ArchiveOpener opener;
    private final OfficeMemory memory;
    private final Samples samples;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Closed());
    private final ReadOnlyObjectWrapper<@Nullable Locked> locked = new ReadOnlyObjectWrapper<>();
    private @Nullable Session session;

    public OfficeDesk(Tasks tasks, Clock clock, ArchiveOpener opener, OfficeMemory memory) {
        this(tasks, clock, opener, memory, Samples.NONE);
    }

    public OfficeDesk(Tasks tasks, Clock clock, ArchiveOpener opener, OfficeMemory memory, Samples samples) {
        this.samples = samples;
        this.tasks = tasks;
        this.clock = clock;
        this.opener = opener;
        this.memory = memory;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Set while work waits for a passphrase; {@link #unlock} or {@link #leaveLocked} ends that. */
    public ReadOnlyObjectProperty<@Nullable Locked> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    public OfficeMemory memory() {
        return memory;
    }

    public Samples samples() {
        return samples;
    }

    /** Where the open archive lies; empty if none is open. */
    public Optional<String> location() {
        return state.get() instanceof State.Open(String location, Overview _)
                ? Optional.of(location)
                : Optional.empty();
    }

    /** What is in the open archive; empty if none is open. */
    public Optional<Overview> overview() {
        return state.get() instanceof State.Open(String _, Overview overview)
                ? Optional.of(overview)
                : Optional.empty();
    }

    /** Opens an archive in place of the one that is open. */
    public void open(String location) {
        close();
        Session opened = new Session(location);
        session = opened;
        state.set(new State.Opening(location));
        opened.asks.join(leave -> tasks.beside(
                progress -> {
                    OfficeArchive archive = opener.open(location, opened::passphrase);
                    opened.archive = archive;
                    return Overview.of(archive, LocalDate.now(clock));
                },
                share -> {},
                overview -> {
                    if (session == opened) {
                        memory.opened(ArchiveName.withoutPassword(location), overview.title());
                        state.set(new State.Open(location, overview));
                    }
                    leave.run();
                },
                error -> {
                    if (session == opened) {
                        close();
                        state.set(new State.Failed(location, error));
                    }
                    leave.run();
                }));
    }

    /** Ends what goes on, as soon as it safely can, and lets go of the archive. */
    public void close() {
        Session open = session;
        if (open != null) {
            session = null;
            locked.set(null);
            open.end();
            state.set(new State.Closed());
        }
    }

    /**
     * Asks the archive something, or changes it, in a moment: the questions of all windows one after the other. Where the
     * keys are needed and locked, the person is asked first.
     */
    public <T> void ask(
            Function<OfficeArchive, T> question, Consumer<? super T> onDone, Consumer<? super Throwable> onError) {
        Session asked = session;
        if (asked == null) {
            return;
        }
        asked.asks.join(leave -> {
            if (asked != session) {
                leave.run();
                return;
            }
            tasks.beside(
                    progress -> question.apply(asked.opened()),
                    share -> {},
                    answer -> {
                        leave.run();
                        if (asked == session) {
                            onDone.accept(answer);
                        }
                    },
                    error -> {
                        leave.run();
                        asked.failed(error, () -> ask(question, onDone, onError), onError);
                    });
        });
    }

    /**
     * Long work with an archive of its own, opened in the same place, so that questions are answered meanwhile. One such
     * work goes on at a time; the next begins when it has ended.
     *
     * @param onProgress told how far it is: a share from 0 to 1, negative while unknown
     * @return the way to cancel it; what was done until then stays, and {@code onDone} is told
     */
    public <T> Tasks.Cancellation run(
            BiFunction<OfficeArchive, Progress, T> work,
            Consumer<Double> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Throwable> onError) {
        Session asked = session;
        if (asked == null) {
            return () -> {};
        }
        Job job = new Job();
        asked.running.add(job);
        asked.jobs.join(leave -> {
            if (asked != session) {
                leave.run();
                return;
            }
            job.begun = tasks.beside(
                    progress -> {
                        try (OfficeArchive own = opener.open(asked.location, asked::passphrase)) {
                            return work.apply(own, progress);
                        }
                    },
                    onProgress,
                    result -> {
                        asked.running.remove(job);
                        leave.run();
                        if (asked == session) {
                            onDone.accept(result);
                        }
                    },
                    error -> {
                        asked.running.remove(job);
                        leave.run();
                        asked.failed(error, () -> run(work, onProgress, onDone, onError), onError);
                    });
            if (job.cancelled) {
                job.cancel();
            }
        });
        return job;
    }

    /** Looks anew at what is in the archive; a window calls this after it has changed something that is counted there. */
    public void refresh() {
        Session asked = session;
        ask(
                archive -> Overview.of(archive, LocalDate.now(clock)),
                overview -> {
                    if (asked != null) {
                        state.set(new State.Open(asked.location, overview));
                    }
                },
                error -> LOG.warn("The overview could not be read", error));
    }

    /** Goes on with what waits for the passphrase. */
    public void unlock(char[] passphrase) {
        Session open = session;
        if (open != null) {
            open.passphrase = passphrase;
            locked.set(null);
            open.goOn();
        }
    }

    /** Gives up what waits for the passphrase. */
    public void leaveLocked() {
        Session open = session;
        locked.set(null);
        if (open != null) {
            open.giveUp();
        }
    }

    /** A piece of long work, which may not have begun yet. */
    private static final class Job implements Tasks.Cancellation {
        private Tasks.@Nullable Cancellation begun;
        private boolean cancelled;

        @Override
        public void cancel() {
            cancelled = true;
            if (begun != null) {
                begun.cancel();
            }
        }
    }

    /** What goes on with one archive from when it is opened until it is closed. */
    private final class Session {
        private final String location;
        private final OneByOne asks = new OneByOne();
        private final OneByOne jobs = new OneByOne();
        private final List<Job> running = new ArrayList<>();
        private final List<Runnable> again = new ArrayList<>();
        private final List<Runnable> givenUp = new ArrayList<>();
        private volatile char @Nullable [] passphrase;
        private volatile @Nullable OfficeArchive archive;

        private Session(String location) {
            this.location = location;
        }

        private Optional<char[]> passphrase(java.nio.file.Path keys) {
            return Optional.ofNullable(passphrase);
        }

        private OfficeArchive opened() {
            OfficeArchive open = archive;
            if (open == null) {
                throw new IllegalStateException("asked before it was open");
            }
            return open;
        }

        private void failed(Throwable error, Runnable retry, Consumer<? super Throwable> onError) {
            if (this != session) {
                return;
            }
            String code = error instanceof OfficeException told ? told.problem().code() : "";
            boolean wrong = code.equals("passphrase-wrong");
            if (wrong || code.equals("keys-locked")) {
                passphrase = null;
                again.add(retry);
                givenUp.add(() -> onError.accept(error));
                locked.set(new Locked(wrong));
            } else {
                onError.accept(error);
            }
        }

        private void goOn() {
            givenUp.clear();
            List<Runnable> retried = List.copyOf(again);
            again.clear();
            retried.forEach(Runnable::run);
        }

        private void giveUp() {
            again.clear();
            List<Runnable> told = List.copyOf(givenUp);
            givenUp.clear();
            told.forEach(Runnable::run);
        }

        /** The archive is let go of after the question that is being answered. */
        private void end() {
            running.forEach(Job::cancel);
            jobs.clear();
            asks.clear();
            asks.join(leave -> tasks.beside(
                    progress -> {
                        OfficeArchive open = archive;
                        archive = null;
                        if (open != null) {
                            open.close();
                        }
                        return true;
                    },
                    share -> {},
                    done -> leave.run(),
                    error -> {
                        LOG.warn("An archive could not be closed", error);
                        leave.run();
                    }));
        }
    }
}
