package fi.pirtti.storage.sqlite;

import fi.pirtti.storage.StorageException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns what SQLite says into the few things that a person can do something about. */
public final class SqliteFailures {
    private static final int PRIMARY_CODE = 0xFF;

    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;

    private SqliteFailures() {}

    /** The exception to throw for {@code failure} of the database in {@code file}. */
    public static StorageException of(SQLException failure, Path file) {
        return StorageException.because(failure, code(failure), file);
    }

    private static String code(SQLException failure) {
        return switch (failure.getErrorCode() & PRIMARY_CODE) {
            case PERM, READONLY, CANTOPEN -> "storage-unwritable";
            case BUSY, LOCKED -> "storage-busy";
            case IOERR -> "storage-io";
            case CORRUPT, NOTADB -> "storage-damaged";
            case FULL -> "storage-full";
            default -> "storage-failed";
        };
    }
}
