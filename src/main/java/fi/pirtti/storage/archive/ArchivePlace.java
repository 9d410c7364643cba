package fi.pirtti.storage.archive;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.postgres.PostgresUrl;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Where an archive lies: in a file, or in a database on a server. Its text has no password in it. */
public sealed interface ArchivePlace {
    /** A SQLite file. */
    record InFile(Path file) implements ArchivePlace {
        @Override
        public ArchiveStore create() {
            return SqliteArchive.create(file);
        }

        @Override
        public ArchiveStore open() {
            return SqliteArchive.open(file);
        }

        @Override
        public boolean isTaken() {
            return Files.exists(file);
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** A schema of a PostgreSQL database. */
    record OnServer(PostgresUrl url) implements ArchivePlace {
        @Override
        public ArchiveStore create() {
            return PostgresArchive.create(url);
        }

        @Override
        public ArchiveStore open() {
            return PostgresArchive.open(url);
        }

        @Override
        public boolean isTaken() {
            return PostgresArchive.isThere(url);
        }

        @Override
        public String toString() {
            return url.shown();
        }
    }

    /**
     * The place that a person names.
     *
     * @param environment where the user and password of a server may be
     * @throws StorageException {@code storage-server-url}, or {@code storage-unwritable} if no file can be called so
     */
    static ArchivePlace of(String text, Map<String, String> environment) {
        if (PostgresUrl.isMeantBy(text)) {
            return new OnServer(PostgresUrl.parse(text, environment));
        }
        try {
            return new InFile(Path.of(text));
        } catch (InvalidPathException e) {
            throw StorageException.of("storage-unwritable", text);
        }
    }

    /**
     * Makes a new, empty archive.
     *
     * @throws StorageException if something is there already, or it cannot be made
     */
    ArchiveStore create();

    /**
     * Opens an archive and brings it up to date.
     *
     * @throws StorageException if there is none, or it cannot be read
     */
    ArchiveStore open();

    /** Whether a new archive cannot be made here, since there is one. */
    boolean isTaken();
}
