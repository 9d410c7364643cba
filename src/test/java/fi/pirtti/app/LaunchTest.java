package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
    @Test
    void home_file_and_exit_are_understood_in_any_order() {
        assertThat(Launch.of(List.of("Kutsu - Neuvola.pirtti", "--home", "h", "--exit-after-start")))
                .contains(new Launch(Path.of("h"), Path.of("Kutsu - Neuvola.pirtti"), true));
        assertThat(Launch.of(List.of("--home=h"))).contains(new Launch(Path.of("h"), null, false));
        assertThat(Launch.of(List.of())).contains(new Launch(null, null, false));
    }

    @Test
    void a_misspelt_command_is_no_file(@TempDir Path directory) throws IOException {
        assertThat(Launch.of(List.of("ofice"))).isEmpty();
        assertThat(Launch.of(List.of("--hoem", "h"))).isEmpty();
        assertThat(Launch.of(List.of("--home"))).isEmpty();
        Path file = Files.createFile(directory.resolve("liite.dat"));
        assertThat(Launch.of(List.of(file.toString()))).contains(new Launch(null, file, false));
    }

    @Test
    void a_display_is_known_by_the_environment_on_linux_only() {
        assertThat(Display.isThere(Map.of(), "Linux")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
        assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux"))
                .isTrue();
        assertThat(Display.isThere(Map.of(), "Windows 11")).isTrue();
    }
}
