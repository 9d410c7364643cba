package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DirectoriesTest {
    @Test
    void everything_lies_below_the_home_that_is_asked_for() {
        Directories directories = Directories.of(Path.of("somewhere", "..", "koti"));
        Path home = Path.of("koti").toAbsolutePath();
        assertThat(directories.data()).isEqualTo(home);
        assertThat(directories.logs()).startsWithRaw(home);
        assertThat(directories.workspace()).startsWithRaw(home);
        assertThat(directories.settings()).startsWithRaw(home);
    }

    @Test
    void without_one_the_platform_says_where() {
        Directories directories = Directories.of(null);
        assertThat(directories.data()).isAbsolute();
        assertThat(directories.data().toString()).containsIgnoringCase("pirtti");
        assertThat(directories.logs()).isAbsolute();
    }
}
