package fi.pirtti.ui.office.intake;

import fi.pirtti.office.BundleInspection;
import fi.pirtti.office.Conflicts;
import fi.pirtti.office.FileOutcome;
import fi.pirtti.office.ImportLog;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Outcome;
import fi.pirtti.office.Quarantine;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.office.OfficeDesk;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What has arrived: what waits for a human in the archive, and what became of the files of this session. */
public final class IntakeViewModel {
    /** What the list shows. */
    public enum Tab {
        QUARANTINE,
        CONFLICTS,
        NEW_REVISION,
        ALREADY,
        ACCEPTED
    }

    /** A line of the list. */
    public sealed interface Row {
        /** A file in quarantine. */
        record Waits(Quarantine.Waiting file) implements Row {}

        /**
         * A revision with several contents.
         *
         * @param contents at least two
         */
        record Choose(List<KeptRevision> contents) implements Row {}

        /** A file that needs nothing more. */
        record Done(Incoming.Settled file) implements Row {}
    }

    /** What was done, to be told to the person. */
    public sealed interface Notice {
        /** A file came out of quarantine, or stayed there. */
        record Examined(FileOutcome file) implements Notice {}

        /** A content was chosen. */
        record Chosen(KeptRevision content) implements Notice {}

        /** A file was written. */
        record Saved(Path file) implements Notice {}

        /** Something went wrong. */
        record Failed(Trouble trouble) implements Notice {}
    }

    /** Lines of the log that are shown. */
    private static final int LOG = 2000;

    private final OfficeDesk desk;
    private final Incoming incoming;
    private final InstantSource clock;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.QUARANTINE);
    private final ObservableList<Row> quarantine = FXCollections.observableArrayList();
    private final ObservableList<Row> conflicts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private boolean loading;
    private int seenWaiting;

    /** What waits, read in one go. */
    private record Waiting(List<Quarantine.Waiting> quarantine, List<KeptRevision> conflicts) {}

    public IntakeViewModel(OfficeDesk desk, Incoming incoming, InstantSource clock) {
        this.desk = desk;
        this.incoming = incoming;
        this.clock = clock;
        reload();
        following = incoming.changesProperty().subscribe((before, now) -> {
            int waiting = incoming.of(Outcome.QUARANTINED).size()
                    + incoming.of(Outcome.CONFLICT).size();
            if (waiting != seenWaiting && !loading) {
                seenWaiting = waiting;
                reload();
            }
        });
    }

    public void dispose() {
        following.unsubscribe();
    }

    public Incoming incoming() {
        return incoming;
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** True once it is known what waits. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /** Files in quarantine, oldest first. */
    public ObservableList<Row> quarantine() {
        return quarantine;
    }

    /** Revisions with several contents. */
    public ObservableList<Row> conflicts() {
        return conflicts;
    }

    public int count(Tab which) {
        return switch (which) {
            case QUARANTINE -> quarantine.size();
            case CONFLICTS -> conflicts.size();
            case NEW_REVISION -> incoming.of(Outcome.SUPERSEDING).size();
            case ALREADY -> incoming.of(Outcome.ALREADY_IMPORTED).size();
            case ACCEPTED -> incoming.of(Outcome.ACCEPTED).size();
        };
    }

    private void reload() {
        loading = true;
        desk.ask(
                archive ->
                        new Waiting(new Quarantine(archive, clock).waiting(), new Conflicts(archive, clock).waiting()),
                waiting -> {
                    loading = false;
                    show(waiting);
                    loaded.set(true);
                },
                error -> {
                    loading = false;
                    failed(error);
                });
    }

    private void show(Waiting waiting) {
        List<Row> files = new ArrayList<>();
        waiting.quarantine().forEach(file -> files.add(new Row.Waits(file)));
        if (!files.equals(quarantine)) {
            quarantine.setAll(files);
        }
        List<Row> choices = new ArrayList<>();
        List<KeptRevision> group = new ArrayList<>();
        for (KeptRevision each : waiting.conflicts()) {
            if (!group.isEmpty() && !sameRevision(group.getFirst(), each)) {
                choices.add(new Row.Choose(List.copyOf(group)));
                group.clear();
            }
            group.add(each);
        }
        if (!group.isEmpty()) {
            choices.add(new Row.Choose(List.copyOf(group)));
        }
        if (!choices.equals(conflicts)) {
            conflicts.setAll(choices);
        }
    }

    private static boolean sameRevision(KeptRevision one, KeptRevision other) {
        return one.invitation().equals(other.invitation())
                && one.discussion().equals(other.discussion())
                && one.revision() == other.revision();
    }

    /** Examines a file in quarantine again; one that was not kept is read from where it was found. */
    public void retry(Quarantine.Waiting file) {
        if (file.reason().equals("unreadable")) {
            incoming.add(List.of(Path.of(file.path())));
        } else {
            examine(archive -> intake(archive).retry(file.id()));
        }
    }

    /** Accepts a file that came too late or by an invitation taken back. */
    public void release(Quarantine.Waiting file, String note) {
        examine(archive -> intake(archive).release(file.id(), note));
    }

    private void examine(Function<OfficeArchive, FileOutcome> deed) {
        desk.ask(deed, outcome -> changed(new Notice.Examined(outcome)), this::failed);
    }

    private Intake intake(OfficeArchive archive) {
        return incoming.receipts()
                .map(folder -> Intake.withReceipts(archive, clock, folder))
                .orElseGet(() -> Intake.into(archive, clock));
    }

    /** Looks into a file in quarantine. */
    public void inspect(Quarantine.Waiting file, Consumer<Optional<BundleInspection>> onSeen) {
        desk.ask(archive -> new Quarantine(archive, clock).inspect(file.id()), onSeen, this::failed);
    }

    /** Writes a file in quarantine as it came. */
    public void save(Quarantine.Waiting file, Path where) {
        desk.ask(
                archive -> {
                    new Quarantine(archive, clock).save(file.id(), where);
                    return where;
                },
                saved -> notice.set(new Notice.Saved(saved)),
                this::failed);
    }

    /** Reads what has come in, the newest first. */
    public void log(Consumer<List<ImportLog.Entry>> onRead) {
        desk.ask(archive -> ImportLog.of(archive, LOG), onRead, this::failed);
    }

    /** Reads the contents of a revision that has several. */
    public void contents(Row.Choose conflict, Consumer<List<Conflicts.Content>> onRead) {
        long id = conflict.contents().getFirst().id();
        desk.ask(archive -> new Conflicts(archive, clock).contents(id), onRead, this::failed);
    }

    /** Chooses the content that counts. */
    public void choose(long id, String note) {
        Path receipts = incoming.receipts().orElse(null);
        desk.ask(
                archive -> new Conflicts(archive, clock).choose(id, note, receipts),
                chosen -> changed(new Notice.Chosen(chosen)),
                this::failed);
    }

    private void changed(Notice told) {
        notice.set(told);
        reload();
        desk.refresh();
    }

    private void failed(Throwable error) {
        notice.set(new Notice.Failed(Trouble.of(error)));
    }
}
