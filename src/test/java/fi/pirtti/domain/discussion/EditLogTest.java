package fi.pirtti.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.pirtti.domain.guide.StepKind;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EditLogTest {
    private static final Instant NOW = Instant.parse("2022-05-02T09:00:00Z");

    @Property(tries = 300)
    void any_sequence_of_edits_undos_and_redos_equals_its_replay(@ForAll long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        EditLog log = EditLog.on(RandomEdits.blank());
        for (int i = 0; i < 120; i++) {
            int dice = random.nextInt(10);
            Optional<EditLog.Step> step = dice < 6
                    ? Optional.of(log.record(edits.next(log.current()), NOW.plusSeconds(i)))
                    : dice < 8 ? log.undo() : log.redo();
            log = step.map(EditLog.Step::log).orElse(log);
        }
        assertThat(EditLog.replay(log.base(), log.entries()).current()).isEqualTo(log.current());
    }

    /** Longer than what is remembered of the way; everything is undone at the end, further than that. */
    @Property(tries = 20)
    void a_long_log_folds_to_its_replay_after_every_step(@ForAll long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        EditLog log = EditLog.on(RandomEdits.blank());
        boolean back = false;
        for (int i = 0; i < 4 * Folds.KEPT; i++) {
            back = random.nextInt(25) == 0 ? !back : back;
            Optional<EditLog.Step> step = back
                    ? random.nextInt(4) > 0 ? log.undo() : log.redo()
                    : Optional.of(log.record(edits.next(log.current()), NOW.plusSeconds(i)));
            log = step.map(EditLog.Step::log).orElse(log);
            assertThat(EditLog.replay(log.base(), log.entries()).current()).isEqualTo(log.current());
        }
        while (log.canUndo()) {
            log = log.undo().orElseThrow().log();
            assertThat(EditLog.replay(log.base(), log.entries()).current()).isEqualTo(log.current());
        }
    }

    @Property(tries = 200)
    void undo_and_redo_walk_the_states_that_were(@ForAll long seed) {
        RandomEdits edits = new RandomEdits(seed);
        EditLog log = EditLog.on(RandomEdits.blank());
        Deque<Discussion> before = new ArrayDeque<>();
        while (before.size() < 40) {
            Edit edit = edits.next(log.current());
            if (edit.undoable()) {
                before.push(log.current());
            } else if (!before.isEmpty()) {
                continue;
            }
            log = log.record(edit, NOW).log();
        }
        Discussion last = log.current();
        for (Discussion state : before) {
            log = log.undo().orElseThrow().log();
            assertThat(log.current()).isEqualTo(state);
        }
        assertThat(log.canUndo()).isFalse();
        while (log.canRedo()) {
            log = log.redo().orElseThrow().log();
        }
        assertThat(log.current()).isEqualTo(last);
    }

    @Test
    void the_random_edits_cover_every_kind_of_edit() {
        Set<Class<?>> seen = new HashSet<>();
        RandomEdits edits = new RandomEdits(7);
        Discussion discussion = RandomEdits.blank();
        for (int i = 0; i < 5000; i++) {
            Edit edit = edits.next(discussion);
            seen.add(edit.getClass());
            discussion = discussion.apply(edit);
        }
        List<Class<?>> kinds = java.util.Arrays.stream(Edit.class.getPermittedSubclasses())
                .flatMap(kind -> kind.isInterface()
                        ? java.util.Arrays.stream(kind.getPermittedSubclasses())
                        : java.util.stream.Stream.of(kind))
                .toList();
        assertThat(seen).containsAll(kinds);
    }

    @Test
    void a_new_edit_discards_what_could_have_been_redone() {
        EditLog log = EditLog.on(RandomEdits.blank());
        log = log.record(note("ensin"), NOW).log();
        log = log.record(note("sitten"), NOW).log();
        log = log.undo().orElseThrow().log();

        EditLog.Step step = log.record(note("lopuksi"), NOW);

        assertThat(step.log().canRedo()).isFalse();
        assertThat(step.change())
                .isEqualTo(new LogChange.Appended(new LogEntry(3, NOW, note("lopuksi"), false), List.of(2L)));
        assertThat(step.log().entries()).extracting(LogEntry::sequence).containsExactly(1L, 3L);
    }

    @Test
    void time_that_passes_is_neither_undone_nor_in_the_way_of_a_redo() {
        EditLog log = EditLog.on(RandomEdits.blank());
        log = log.record(note("ensin"), NOW).log();
        log = log.undo().orElseThrow().log();
        log = log.record(new Edit.AddSeconds("ideas", StepKind.IDEAS, 15), NOW).log();

        assertThat(log.canUndo()).isFalse();
        EditLog redone = log.redo().orElseThrow().log();

        assertThat(redone.current().answers().get("ideas").note()).isEqualTo("ensin");
        assertThat(redone.current().answers().get("ideas").seconds()).isEqualTo(15);
    }

    @Test
    void an_edit_that_does_not_fit_leaves_the_log_as_it_was() {
        EditLog log = EditLog.on(RandomEdits.blank());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.record(new Edit.RemoveIdea("ideas", "i1"), NOW))
                .withMessageNotContaining("null");
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void the_time_of_an_idea_is_when_it_was_first_written() {
        Idea idea = new Idea("i1", "Jono on pitkä", null, Origin.SPOKEN, 1);
        EditLog log = EditLog.on(RandomEdits.blank());
        log = log.record(new Edit.AddIdea("ideas", idea), NOW).log();
        log = log.record(new Edit.SetIdea("ideas", idea), NOW.plusSeconds(60)).log();

        assertThat(log.timeOf("ideas", "i1")).contains(NOW);
        assertThat(log.timeOf("ideas", "i2")).isEmpty();
    }

    private static Edit note(String text) {
        return new Edit.SetNote("ideas", StepKind.IDEAS, text);
    }
}
