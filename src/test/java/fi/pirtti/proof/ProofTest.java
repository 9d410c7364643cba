package fi.pirtti.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.proof.Proof.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @TempDir
    Path folder;

    @Test
    void tests_that_tell_at_once_do_not_disturb_each_other() throws Exception {
        IntStream.range(0, 100).parallel().forEach(i -> Proof.tell(folder, new Row("test " + i, i, i, 0, NOW)));

        assertThat(Proof.told(folder)).hasSize(100).contains(new Row("test 42", 42, 42, 0, NOW));
    }

    @Test
    void a_later_run_of_a_test_replaces_its_row() throws Exception {
        Proof.tell(folder, new Row("zip: bombs", 3, 2, 1, NOW));
        Proof.tell(folder, new Row("zip: bombs", 4, 4, 0, NOW.plusSeconds(60)));
        Proof.tell(folder, new Row("zip (bombs", 5, 5, 0, NOW));

        assertThat(Proof.told(folder))
                .containsExactly(
                        new Row("zip (bombs", 5, 5, 0, NOW), new Row("zip: bombs", 4, 4, 0, NOW.plusSeconds(60)));
    }

    @Test
    void the_table_can_be_pasted_as_it_is_printed() {
        String table = ProofTable.markdown(
                LocalDate.of(2026, 11, 22), "a machine", List.of(new Row("one | two", 12_000, 12_000, 0, NOW)));

        assertThat(table).isEqualTo("""
            2026-11-22, a machine

            | test | cases | survived | lost |
            |---|--:|--:|--:|
            | one \\| two | 12000 | 12000 | 0 |
            """);
    }

    @Test
    void what_is_lost_or_does_not_add_up_fails_the_build() {
        Row sound = new Row("sound", 3, 3, 0, NOW);
        Row lost = new Row("lost", 3, 2, 1, NOW);
        Row uncounted = new Row("uncounted", 3, 2, 0, NOW);

        assertThat(ProofTable.failed(List.of(sound, lost, uncounted))).containsExactly(lost, uncounted);
    }
}
