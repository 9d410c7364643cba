package fi.pirtti.ui.office.intake;

import fi.pirtti.office.FileOutcome;
import fi.pirtti.office.ImportPace;
import fi.pirtti.office.ImportReport;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Outcome;
import fi.pirtti.office.WatchedFolder;
import fi.pirtti.support.Progress;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.office.OfficeDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What is taken into the open archive while it is open: files that wait to be read, what became of those that were, and
 * the folder that is watched. Lives longer than the window, so that an import goes on while one looks at something else.
 * Used on the JavaFX thread.
 */
public final class Incoming {
    private static final String RECEIPTS = "receipts";
    private static final String WATCHED = "watched";
    private static final String NONE = "-";

    /** How it stands with the files that were given. */
    public enum Phase {
        /** None was given, or all are done. */
        IDLE,
        IMPORTING,
        /** A person has interrupted; what is left waits. */
        STOPPED
    }

    /** What became of a file, and when. */
    public record Settled(FileOutcome file, Instant when) {}

    /**
     * How it stands with the watched folder.
     *
     * @param reachable false while it cannot be read
     */
    public record Watch(Path folder, boolean reachable) {}

    private final OfficeDesk desk;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Map<Outcome, ObservableList<Settled>> settled = new EnumMap<>(Outcome.class);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Watch> watch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Queue<FileOutcome> arrived = new ConcurrentLinkedQueue<>();
    private ImportPace pace;
    private List<Path> current = List.of();
    private int doneOfCurrent;
    private long done;
    private long total;
    private long paced;
    private boolean wroteReceipts;
    private String location = "";
    private Tasks.Cancellation work = () -> {};
    private Tasks.Cancellation watching = () -> {};

    public Incoming(OfficeDesk desk, Tasks tasks, InstantSource clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        pace = new ImportPace(clock.instant());
        for (Outcome outcome : Outcome.values()) {
            settled.put(outcome, FXCollections.observableArrayList());
        }
        desk.stateProperty().subscribe(state -> follow(desk.location().orElse("")));
    }

    /** Files of this outcome since the archive was opened, in the order in which they were read. */
    public ObservableList<Settled> of(Outcome outcome) {
        return java.util.Objects.requireNonNull(settled.get(outcome));
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Goes up whenever something has been done or added. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Why the last import ended early or files could not be found; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The folder that is watched; null if none. */
    public ReadOnlyObjectProperty<@Nullable Watch> watchProperty() {
        return watch.getReadOnlyProperty();
    }

    /** Files given since the archive was opened, or since all were last done. */
    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    /** How long the rest will take; empty until that can be told. */
    public Optional<Duration> left() {
        return phase.get() == Phase.IMPORTING ? pace.left(paced + total - done) : Optional.empty();
    }

    /** Files a second; empty until that can be told. */
    public Optional<Double> perSecond() {
        return phase.get() == Phase.IMPORTING ? pace.perSecond() : Optional.empty();
    }

    /** Where receipts are written; empty if they are not wanted. */
    public Optional<Path> receipts() {
        String chosen = desk.memory().of(location, RECEIPTS).orElse("");
        if (chosen.equals(NONE) || location.isEmpty()) {
            return Optional.empty();
        }
        if (!chosen.isEmpty()) {
            return Optional.of(Path.of(chosen));
        }
        return ArchiveName.isServer(location)
                ? Optional.empty()
                : Optional.of(Path.of(location).resolveSibling("kuittaukset"));
    }

    /** Whether receipts were written for what was last given. */
    public boolean wroteReceipts() {
        return wroteReceipts;
    }

    /** From now on receipts are written there; null for nowhere. */
    public void receipts(@Nullable Path folder) {
        desk.memory().remember(location, RECEIPTS, folder == null ? NONE : folder.toString());
        changed();
    }

    /** Takes in files and all that lies in folders, after what is being taken in. */
    public void add(List<Path> paths) {
        String asked = location;
        failure.set(null);
        tasks.beside(
                progress -> Intake.files(paths),
                share -> {},
                files -> {
                    if (asked.equals(location)) {
                        enqueue(files);
                    }
                },
                failure::set);
    }

    private void enqueue(List<Path> files) {
        if (phase.get() == Phase.IDLE && waiting.isEmpty()) {
            settled.values().forEach(List::clear);
            done = 0;
            total = 0;
            wroteReceipts = false;
        }
        waiting.addAll(files);
        total += files.size();
        changed();
        if (phase.get() == Phase.IDLE) {
            begin();
        }
    }

    /** Interrupts at the next safe point; what was done stays. */
    public void stop() {
        if (phase.get() == Phase.IMPORTING) {
            phase.set(Phase.STOPPED);
            work.cancel();
            changed();
        }
    }

    /** Goes on with what is left. */
    public void goOn() {
        if (phase.get() == Phase.STOPPED && current.isEmpty()) {
            begin();
        }
    }

    private void begin() {
        if (waiting.isEmpty()) {
            phase.set(Phase.IDLE);
            changed();
            return;
        }
        phase.set(Phase.IMPORTING);
        current = List.copyOf(waiting);
        waiting.clear();
        doneOfCurrent = 0;
        pace = new ImportPace(clock.instant());
        paced = 0;
        List<Path> files = current;
        Path receipts = receipts().orElse(null);
        work = desk.run(
                (archive, progress) -> run(archive, progress, files, receipts),
                share -> drain(),
                this::ended,
                error -> {
                    failure.set(error);
                    ended(new ImportReport(List.of()));
                });
        changed();
    }

    /** In the background. A file that has gone meanwhile is none to be imported. */
    private ImportReport run(OfficeArchive archive, Progress progress, List<Path> files, @Nullable Path receipts) {
        Intake intake = receipts == null ? Intake.into(archive, clock) : Intake.withReceipts(archive, clock, receipts);
        return intake.run(files.stream().filter(Files::exists).toList(), progress, arrived::add);
    }

    private void drain() {
        Instant now = clock.instant();
        for (FileOutcome file = arrived.poll(); file != null; file = arrived.poll()) {
            of(file.outcome()).add(new Settled(file, now));
            done++;
            doneOfCurrent++;
            paced++;
            if (receipts().isPresent() && file.outcome() != Outcome.QUARANTINED && file.outcome() != Outcome.CONFLICT) {
                wroteReceipts = true;
            }
        }
        pace.at(now, paced);
        changed();
    }

    private void ended(ImportReport report) {
        drain();
        boolean stopped = phase.get() == Phase.STOPPED || failure.get() != null;
        List<Path> rest =
                stopped ? current.subList(Math.min(doneOfCurrent, current.size()), current.size()) : List.of();
        if (!stopped) {
            total -= current.size() - doneOfCurrent; // those that had gone
        }
        current = List.of();
        new ArrayList<>(rest).reversed().forEach(waiting::addFirst);
        desk.refresh();
        if (stopped && !waiting.isEmpty()) {
            phase.set(Phase.STOPPED);
            changed();
        } else {
            begin();
        }
    }

    /** Watches a folder from now on; null for none. */
    public void watch(@Nullable Path folder) {
        desk.memory().remember(location, WATCHED, folder == null ? "" : folder.toString());
        beginWatching(folder);
    }

    private void beginWatching(@Nullable Path folder) {
        watching.cancel();
        watching = () -> {};
        watch.set(folder == null ? null : new Watch(folder, true));
        if (folder != null) {
            WatchedFolder watched = new WatchedFolder(folder);
            watching = tasks.again(watched::look, look -> {
                Watch now = new Watch(folder, look.reachable());
                if (!now.equals(watch.get())) {
                    watch.set(now);
                }
                if (!look.settled().isEmpty()) {
                    enqueue(look.settled());
                }
            });
        }
    }

    /** Another archive is another matter. */
    private void follow(String opened) {
        if (opened.equals(location)) {
            return;
        }
        watching.cancel();
        watching = () -> {};
        watch.set(null);
        waiting.clear();
        arrived.clear();
        current = List.of();
        settled.values().forEach(List::clear);
        done = 0;
        total = 0;
        wroteReceipts = false;
        failure.set(null);
        phase.set(Phase.IDLE);
        location = opened;
        changed();
        if (!opened.isEmpty()) {
            desk.memory().of(opened, WATCHED).ifPresent(folder -> beginWatching(Path.of(folder)));
        }
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
