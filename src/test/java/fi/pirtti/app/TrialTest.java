package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
    private final Trial trial = new Trial(InstantSource.system(), Messages.in(UiLanguage.FI));

    @TempDir
    private Path directory;

    @Test
    void the_workspace_holds_one_discussion_of_the_sample_guide() throws IOException {
        Path home = trial.prepare(directory.resolve("try"));
        try (Workspace workspace = Workspace.open(Directories.of(home).workspace(), InstantSource.system())
                .orElseThrow()) {
            var desk = new FacilitatorDesk(workspace, InstantSource.system());
            assertThat(desk.discussions()).hasSize(1);
            assertThat(workspace.discussions().lines().getFirst().invitation().consultation())
                    .startsWith("keski-suomi");
            assertThat(workspace.discussions().lines().getFirst().invitation().closes())
                    .isAfter(LocalDate.now(ZoneId.systemDefault()));
        }
    }

    @Test
    void a_prepared_workspace_is_left_as_it_is() throws IOException {
        Path home = trial.prepare(directory);
        FileTime made = Files.getLastModifiedTime(home);
        assertThat(trial.prepare(directory)).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(home)).isEqualTo(made);
    }
}
