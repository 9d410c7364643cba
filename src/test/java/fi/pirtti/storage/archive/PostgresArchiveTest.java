package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.storage.postgres.PostgresServer;
import fi.pirtti.storage.postgres.PostgresUrl;
import org.junit.jupiter.api.Test;

class PostgresArchiveTest extends ArchiveContract {
    private final PostgresUrl url = PostgresServer.url(PostgresServer.newSchema());

    @Override
    ArchiveStore create() {
        return PostgresArchive.create(url);
    }

    @Override
    ArchiveStore reopen() {
        return PostgresArchive.open(url);
    }

    @Test
    void nothing_is_opened_where_there_is_none() {
        assertThatThrownBy(() -> PostgresArchive.open(PostgresServer.url(PostgresServer.newSchema())))
                .hasMessageContaining("storage-missing");
    }
}
