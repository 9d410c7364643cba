package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** A database that an archive can lie in; failures come out as {@link StorageException}. */
interface ArchiveDatabase extends AutoCloseable {
    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Where the numbers of responses and quarantined files come from. */
    @FunctionalInterface
    interface Ids {
        /** A number that no other row of {@code table} has in {@code consultation}, also if others write at the same time. */
        long next(Connection connection, String table, String consultation) throws SQLException;
    }

    <T> T read(Work<T> work);

    /** Reading that sees one moment, however long it takes, and is not begun again. */
    <T> T snapshot(Work<T> work);

    /** In one transaction. */
    <T> T write(Work<T> work);

    /** For one transaction. */
    Ids ids();

    /** Makes searchable what a response says, where the database does not do so by itself. */
    void index(FactsWriter facts, String consultation, long response, Discussion discussion);

    /** After rows were copied into an empty archive: makes searchable what they say, and numbers go on after theirs. */
    void indexAll(Connection connection) throws SQLException;

    /** Full text search, which every database does in its own way; as {@link ArchiveStore#search}. */
    List<SearchHit> search(Connection connection, String query, int limit) throws SQLException;

    /** As {@link ArchiveStore#backUp}. */
    void backUp(Instant now);

    @Override
    void close();
}
