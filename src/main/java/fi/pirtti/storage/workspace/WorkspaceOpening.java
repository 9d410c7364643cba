package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What came of opening a workspace. */
public sealed interface WorkspaceOpening {
    /** The workspace, sound and ready. */
    record Ready(Workspace workspace) implements WorkspaceOpening {}

    /**
     * The workspace's file is damaged. Nothing has been changed; a human chooses how to go on.
     *
     * @param newestGood the newest copy that is sound
     */
    record Damaged(Path directory, InstantSource clock, Optional<Backup> newestGood) implements WorkspaceOpening {
        /**
         * Sets the damaged file aside and goes on with the newest good copy.
         *
         * @throws IllegalStateException if there is none
         */
        public Workspace restore() {
            Backup backup = newestGood.orElseThrow(() -> new IllegalStateException("there is no good copy"));
            return WorkspaceFiles.startAgain(directory, clock, backup.file());
        }

        /** Sets the damaged file aside and begins with an empty workspace. */
        public Workspace startEmpty() {
            return WorkspaceFiles.startAgain(directory, clock, null);
        }
    }

    /** A copy of the workspace. */
    record Backup(Path file, Instant made) {}

    /** The workspace, for those who cannot ask anyone: {@code storage-damaged} if it is damaged. */
    default Workspace orElseThrow() {
        return switch (this) {
            case Ready(Workspace workspace) -> workspace;
            case Damaged damaged ->
                throw StorageException.of(
                        "storage-damaged",
                        WorkspaceFiles.database(damaged.directory()).toString());
        };
    }
}
