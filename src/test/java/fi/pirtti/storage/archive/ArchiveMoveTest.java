package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.postgres.PostgresServer;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import fi.pirtti.support.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMoveTest {
    @TempDir
    Path directory;

    private ArchivePlace file;
    private final ArchivePlace server = new ArchivePlace.OnServer(PostgresServer.url(PostgresServer.newSchema()));

    @BeforeEach
    void fill_an_archive() {
        file = new ArchivePlace.InFile(directory.resolve("aineisto.db"));
        try (ArchiveStore archive = file.create()) {
            archive.update(writer -> {
                writer.found(
                        new Consultation("c", "key", ArchiveContract.NOW),
                        List.of(new StoredGuide(ArchiveContract.GUIDE, "g", 1, new byte[] {1, 2})),
                        List.of(ArchiveContract.UNIT));
                writer.issue(List.of(new IssuedInvitation(
                        ArchiveContract.INVITATION,
                        "KS-1",
                        "unit key",
                        ArchiveContract.GUIDE,
                        ArchiveContract.NOW,
                        ArchiveContract.NOW.plusSeconds(60),
                        null)));
                writer.keepKeySpare(new byte[] {1, 0, 2}, ArchiveContract.NOW);
                writer.quarantine("a.pirtti", "hash", "malformed", ArchiveContract.NOW, new byte[0]);
                writer.quarantine("b.pirtti", null, "unreadable", ArchiveContract.NOW, null);
                for (int seed = 0; seed < 5; seed++) {
                    Discussion discussion = SampleDiscussions.discussion(
                            EveryKind.guide(), ArchiveContract.GUIDE, ArchiveContract.UNIT.unit(), 9, seed, "fi");
                    writer.keep(ArchiveContract.arrival(discussion, ResponseState.HISTORY));
                    writer.keep(ArchiveContract.arrival(
                            discussion.withRevision(2), seed == 3 ? ResponseState.CONFLICT : ResponseState.NEWEST));
                }
                writer.keep(ArchiveContract.arrival(odd(), ResponseState.NEWEST));
            });
        }
    }

    /** Every character that a text may have. */
    private static Discussion odd() {
        RandomEdits edits = new RandomEdits(4);
        Discussion blank = RandomEdits.blank();
        Discussion discussion = Discussion.begin(
                blank.id(),
                new fi.pirtti.domain.discussion.GuideRef("g", 1, ArchiveContract.GUIDE),
                blank.unit(),
                "fi");
        for (int i = 0; i < 150; i++) {
            discussion = discussion.apply(edits.next(discussion));
        }
        return discussion.sealed();
    }

    @Test
    void every_table_of_an_archive_moves() throws Exception {
        try (SqliteDatabase database =
                SqliteDatabase.open(directory.resolve("aineisto.db"), SqliteArchive.APPLICATION_ID)) {
            assertThat(database.<List<String>>run(connection -> new Sql(connection)
                            .list(
                                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'said%'",
                                    row -> row.getString(1))))
                    .containsExactlyInAnyOrderElementsOf(ArchiveMove.TABLES);
        }
    }

    @Test
    void an_archive_goes_to_a_server_and_comes_back_the_same() {
        ArchiveMove.Moved there = ArchiveMove.move(file, server, Progress.NONE).orElseThrow();
        assertThat(there.bundles()).isEqualTo(11);
        // Bundles of this test are not what their names say.
        assertThat(there.damagedBundles()).hasSize(11);
        ArchivePlace back = new ArchivePlace.InFile(directory.resolve("takaisin.db"));
        ArchiveMove.Moved again = ArchiveMove.move(server, back, Progress.NONE).orElseThrow();
        assertThat(again).isEqualTo(there);
        try (ArchiveStore original = file.open();
                ArchiveStore served = server.open();
                ArchiveStore returned = back.open()) {
            for (ArchiveStore each : List.of(served, returned)) {
                assertThat(each.newest(Set.of())).isEqualTo(original.newest(Set.of()));
                assertThat(each.conflicts()).isEqualTo(original.conflicts());
                assertThat(each.search("a", 10_000))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(original.search("a", 10_000));
                // And it goes on.
                each.update(writer -> {
                    writer.keep(ArchiveContract.arrival(
                            SampleDiscussions.discussion(
                                    EveryKind.guide(), ArchiveContract.GUIDE, ArchiveContract.UNIT.unit(), 9, 77, "sv"),
                            ResponseState.NEWEST));
                    writer.quarantine("c.pirtti", "other", "malformed", ArchiveContract.NOW, new byte[] {3});
                });
            }
        }
    }

    @Test
    void an_archive_is_not_moved_over_another() {
        ArchiveMove.move(file, server, Progress.NONE);
        assertThatThrownBy(() -> ArchiveMove.move(file, server, Progress.NONE))
                .hasMessageContaining("storage-server-taken");
        assertThatThrownBy(() -> ArchiveMove.move(server, file, Progress.NONE)).hasMessageContaining("storage-exists");
    }

    @Test
    void a_cancelled_move_leaves_nothing() {
        Progress soon = new Progress() {
            private long done;

            @Override
            public void report(long done, long total) {
                this.done = done;
            }

            @Override
            public boolean cancelled() {
                return done > 200;
            }
        };
        assertThat(ArchiveMove.move(file, server, soon)).isEmpty();
        assertThat(server.isTaken()).isFalse();
        Path target = directory.resolve("toinen.db");
        assertThat(ArchiveMove.move(file, new ArchivePlace.InFile(target), soon))
                .isEmpty();
        assertThat(Files.exists(target)).isFalse();
        assertThat(ArchiveMove.move(file, server, Progress.NONE)).isPresent();
    }
}
