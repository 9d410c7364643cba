package fi.pirtti.office;

import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ArchiveStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The same archive on a PostgreSQL server of this machine, which keeps every commit as safe as a server in use does. */
final class ServerLane implements AutoCloseable {
    private final EmbeddedPostgres server;
    final OfficeArchive office;

    /** @param founded an archive in a file, with its keys beside it */
    ServerLane(Path founded, Path data) throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        ArchivePlace place = ArchivePlace.of(
                "jdbc:postgresql://localhost:" + server.getPort()
                        + "/postgres?user=postgres&password=postgres&currentSchema=aineisto",
                Map.of());
        try (OfficeArchive from = OfficeArchive.open(founded);
                ArchiveStore to = place.create()) {
            to.update(writer -> {
                writer.found(
                        from.consultation(), from.store().guides(), from.store().units());
                writer.issue(from.store().invitations());
            });
        }
        office = OfficeArchive.open(place, KeyPlace.beside(founded), Passphrases.NONE);
    }

    @Override
    public void close() throws IOException {
        office.close();
        server.close();
    }
}
