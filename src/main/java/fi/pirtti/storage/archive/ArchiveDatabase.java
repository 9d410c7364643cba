package fi.pirtti.storage.archive;

import fi.pirtti.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database that an archive can lie in; failures come out as {@link StorageException}. */
interface ArchiveDatabase extends AutoCloseable {
    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    <T> T read(Work<T> work);

    /** In one transaction. */
    <T> T write(Work<T> work);

    @Override
    void close();
}
