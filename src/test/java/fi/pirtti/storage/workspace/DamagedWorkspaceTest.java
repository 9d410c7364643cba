package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedWorkspaceTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Invited.MORNING);

    @TempDir
    Path home;

    @Test
    void a_damaged_file_is_set_aside_and_the_newest_good_copy_goes_on() throws Exception {
        try (Workspace workspace = open()) {
            Invited.into(workspace);
            workspace.tidy();
        }
        byte[] damaged = overwriteStart();
        assertThat(Workspace.open(home, CLOCK)).isInstanceOfSatisfying(WorkspaceOpening.Damaged.class, opening -> {
            assertThat(Files.exists(WorkspaceFiles.database(home))).isTrue();
            assertThat(opening.newestGood())
                    .hasValueSatisfying(backup -> assertThat(backup.made()).isEqualTo(Invited.MORNING));
            try (Workspace restored = opening.restore()) {
                assertThat(restored.discussions().lines()).hasSize(1);
            }
        });
        assertThat(aside())
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(damaged));
    }

    @Test
    void without_a_good_copy_an_empty_workspace_begins_and_the_damaged_file_stays() throws Exception {
        try (Workspace workspace = open()) {
            Invited.into(workspace);
            workspace.tidy();
        }
        Files.writeString(WorkspaceFiles.backups(home).list().getFirst(), "x".repeat(9000));
        overwriteStart();
        WorkspaceOpening opening = Workspace.open(home, CLOCK);
        assertThatThrownBy(opening::orElseThrow)
                .satisfies(e -> assertThat(WorkspaceTest.code(e)).isEqualTo("storage-damaged"));
        assertThat(opening).isInstanceOfSatisfying(WorkspaceOpening.Damaged.class, damaged -> {
            assertThat(damaged.newestGood()).isEmpty();
            try (Workspace fresh = damaged.startEmpty()) {
                assertThat(fresh.discussions().lines()).isEmpty();
            }
        });
        assertThat(aside()).hasSize(1);
    }

    @Test
    void damage_inside_is_found_after_an_unclean_end() throws Exception {
        try (Workspace workspace = open()) {
            Invited.into(workspace);
        }
        Path file = WorkspaceFiles.database(home);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            // all pages but the first, which holds the schema
            content.seek(4096);
            content.write(new byte[(int) content.length() - 4096]);
        }
        Files.write(file.resolveSibling("workspace.sqlite-wal"), new byte[0]);
        assertThat(Workspace.open(home, CLOCK)).isInstanceOf(WorkspaceOpening.Damaged.class);
    }

    private byte[] overwriteStart() throws IOException {
        Path file = WorkspaceFiles.database(home);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.write(new byte[2000]);
        }
        return Files.readAllBytes(file);
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(
                            file -> file.getParent().getFileName().toString().startsWith("damaged-")
                                    && file.getFileName().toString().equals("workspace.sqlite"))
                    .toList();
        }
    }

    private Workspace open() {
        return Workspace.open(home, CLOCK).orElseThrow();
    }
}
