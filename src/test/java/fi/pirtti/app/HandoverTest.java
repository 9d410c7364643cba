package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
    @TempDir
    Path data;

    @Test
    void the_open_program_hears_of_the_file_and_the_second_start_learns_it() {
        Path file = data.resolve("Kutsu - Neuvola, Äänekoski.pirtti");
        CompletableFuture<Boolean> second =
                CompletableFuture.supplyAsync(() -> new Handover(data).ask(file, Duration.ofMinutes(1)));
        Handover first = new Handover(data);
        List<Handover.Note> notes = List.of();
        while (notes.isEmpty()) {
            notes = first.take();
        }
        assertThat(notes).containsExactly(new Handover.Note(file));
        assertThat(second.join()).isTrue();
        assertThat(first.take()).isEmpty();
    }

    @Test
    void nobody_hears_and_nothing_is_left_behind() throws Exception {
        assertThat(new Handover(data).ask(null, Duration.ofMillis(1))).isFalse();
        assertThat(new Handover(data).take()).isEmpty();
        try (Stream<Path> left = Files.list(data.resolve("handover"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_note_that_cannot_be_read_is_taken_away() throws Exception {
        Path note = Files.createDirectories(data.resolve("handover")).resolve("x.note");
        Files.write(note, new byte[] {(byte) 0xC3, 0x28, 0});
        assertThat(new Handover(data).take()).isEmpty();
        assertThat(note).doesNotExist();
    }
}
