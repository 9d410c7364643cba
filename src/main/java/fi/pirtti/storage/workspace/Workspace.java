package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sqlite.Migrations;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The facilitator's workspace: all that Pirtti keeps on this machine for one person, in one directory. One program at a
 * time has it open. Safe from any thread.
 */
public final class Workspace implements AutoCloseable {
    /** Marks the file as a workspace: "PrtW". */
    static final int APPLICATION_ID = 0x50727457;

    static final Migrations MIGRATIONS = new Migrations(
            Workspace.class,
            List.of(
                    "001-workspace.sql",
                    "002-judgements-and-returns.sql",
                    "003-sealing-begun.sql",
                    "004-deadline-notice.sql"));
    private static final Duration BACKUP_AGE = Duration.ofHours(20);

    private final Path directory;
    private final InstantSource clock;
    private final WorkspaceLock lock;
    private final SqliteDatabase database;
    private final Invitations invitations;
    private final Discussions discussions;
    private final Sealings sealings;

    private Workspace(Path directory, InstantSource clock, WorkspaceLock lock, SqliteDatabase database) {
        this.directory = directory;
        this.clock = clock;
        this.lock = lock;
        this.database = database;
        this.invitations = new Invitations(database);
        this.discussions = new Discussions(database);
        this.sealings = new Sealings(database, discussions);
    }

    /**
     * Opens the workspace in {@code directory}, making both if they are not there. After an unclean end the file is
     * checked in whole; else it is trusted, so that the program opens fast.
     *
     * @throws StorageException {@code workspace-in-use}, {@code storage-unwritable}, {@code storage-newer}, …
     */
    public static WorkspaceOpening open(Path directory, InstantSource clock) {
        Path home = directory.toAbsolutePath().normalize();
        WorkspaceFiles.makeDirectory(home);
        WorkspaceLock lock = WorkspaceLock.take(home);
        try {
            SqliteDatabase database = openSound(WorkspaceFiles.database(home));
            return new WorkspaceOpening.Ready(new Workspace(home, clock, lock, database));
        } catch (StorageException e) {
            lock.close();
            if (e.code().equals("storage-damaged")) {
                return new WorkspaceOpening.Damaged(home, clock, WorkspaceFiles.newestGoodBackup(home));
            }
            throw e;
        }
    }

    private static SqliteDatabase openSound(Path file) {
        boolean check = SqliteDatabase.wasLeftOpen(file);
        SqliteDatabase database = SqliteDatabase.open(file, APPLICATION_ID);
        try {
            if (check && !database.faults().isEmpty()) {
                throw StorageException.of("storage-damaged", file.toString());
            }
            MIGRATIONS.apply(database);
            return database;
        } catch (StorageException e) {
            database.close();
            throw e;
        }
    }

    /** Where everything lies. */
    public Path directory() {
        return directory;
    }

    public Invitations invitations() {
        return invitations;
    }

    public Discussions discussions() {
        return discussions;
    }

    public Sealings sealings() {
        return sealings;
    }

    /**
     * Copies the workspace beside itself if the newest copy is about a day old; the five newest copies are kept. Erases
     * what a sealing deleted, if that was left undone. Takes a moment: for the background, after the program has opened.
     */
    public void tidy() {
        Backups backups = WorkspaceFiles.backups(directory);
        Instant now = clock.instant();
        Optional<Instant> oldest =
                backups.list().stream().reduce((newer, older) -> older).flatMap(Backups::time);
        Optional<Instant> newest = backups.list().stream().findFirst().flatMap(Backups::time);
        if (!staleAsides().isEmpty()
                || oldest.isPresent()
                        && sealings.newest().filter(oldest.get()::isBefore).isPresent()) {
            erase();
        } else if (newest.filter(made -> !made.isAfter(now) && made.isAfter(now.minus(BACKUP_AGE)))
                .isEmpty()) {
            backups.make(database, now);
        }
    }

    /**
     * Makes deleted content really gone: from the database and its log, and from the copies, which are replaced by a
     * fresh one. A damaged workspace that was set aside is erased too, once a discussion that was in it has been sealed;
     * until then it may be all that is left, and stays.
     */
    public void erase() {
        database.flush();
        Backups backups = WorkspaceFiles.backups(directory);
        backups.keepOnly(backups.make(database, clock.instant()));
        staleAsides().forEach(Asides::erase);
    }

    /** Damaged workspaces that were set aside while a discussion went on that has been sealed since. */
    private List<Path> staleAsides() {
        return new Asides(directory).list(sealings::sealedWhatWasOpenAt);
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
