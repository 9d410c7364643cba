package fi.pirtti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.pirtti.proof.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One kind of file under a fuzzer. Kept inputs (samples to start from, and all that ever was a finding) are read in every
 * build; with {@code -Pproof} Jazzer makes new ones for a minute, or for {@code -Dfuzz.seconds}.
 */
abstract class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/fi/pirtti/fuzz");

    private final String name;

    /** @param name of the kind of file, and of the folder with its kept inputs */
    FuzzTest(String name) {
        this.name = name;
    }

    /**
     * Reads {@code input} as the program does.
     *
     * @throws AssertionError if what comes out is not what is declared; any other exception is a finding as well
     */
    abstract void read(byte[] input) throws Exception;

    @Test
    void reads_or_refuses_every_kept_input() throws IOException {
        List<Path> inputs = kept();

        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> read(bytes)).as(input.toString()).doesNotThrowAnyException();
        }
        Proof.tell("Fuzzing, kept inputs: " + name, inputs.size(), inputs.size(), 0);
    }

    @Test
    @Tag("proof")
    void reads_or_refuses_what_a_fuzzer_makes() throws Exception {
        FuzzRun run = FuzzRun.of(getClass(), name, folder(), Integer.getInteger("fuzz.seconds", 60));

        Proof.tell("Fuzzing: " + name, run.cases(), run.cases() - run.findings(), run.findings());
        assertThat(run.findings()).as(run.report()).isZero();
        assertThat(run.cases()).as(run.report()).isPositive();
    }

    private Path folder() {
        return KEPT.resolve(name.replace(' ', '-'));
    }

    /** The inputs that are kept, by name. */
    final List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }
}
