package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    @TempDir
    Path directory;

    @Test
    void a_file_is_taken_once_when_it_has_stood_still() throws Exception {
        WatchedFolder folder = new WatchedFolder(directory);
        Path file = Files.writeString(directory.resolve("a.pirtti"), "puoli");
        assertThat(folder.look()).isEqualTo(new WatchedFolder.Look(true, java.util.List.of(), 1));
        Files.writeString(file, "puoli ja loput");
        assertThat(folder.look().settled()).isEmpty();
        assertThat(folder.look().settled()).containsExactly(file);
        assertThat(folder.look().settled()).isEmpty();
    }

    @Test
    void what_is_not_whole_yet_by_its_name_is_left_alone() throws Exception {
        WatchedFolder folder = new WatchedFolder(directory);
        Files.writeString(directory.resolve("a.pirtti.part"), "puoli");
        Files.writeString(directory.resolve("~a.pirtti"), "puoli");
        Files.createFile(directory.resolve("empty.pirtti"));
        folder.look();
        assertThat(folder.look()).isEqualTo(new WatchedFolder.Look(true, java.util.List.of(), 0));
    }

    @Test
    void a_folder_that_is_gone_for_a_while_is_looked_at_again() throws Exception {
        Path gone = directory.resolve("verkko");
        WatchedFolder folder = new WatchedFolder(gone);
        assertThat(folder.look().reachable()).isFalse();
        Files.createDirectory(gone);
        Path file = Files.writeString(gone.resolve("a.pirtti"), "paketti");
        folder.look();
        assertThat(folder.look().settled()).containsExactly(file);
    }
}
