package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    Path directory;

    @Override
    ArchiveStore create() {
        return SqliteArchive.create(directory.resolve("aineisto.db"));
    }

    @Override
    ArchiveStore reopen() {
        return SqliteArchive.open(directory.resolve("aineisto.db"));
    }

    @Test
    void nothing_is_opened_where_there_is_none() {
        assertThatThrownBy(() -> SqliteArchive.open(directory.resolve("none.db")))
                .hasMessageContaining("storage-missing");
        assertThat(Files.exists(directory.resolve("none.db"))).isFalse();
    }
}
