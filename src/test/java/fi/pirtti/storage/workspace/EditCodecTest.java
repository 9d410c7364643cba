package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.StepKind;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EditCodecTest {
    @Property(tries = 300)
    void every_edit_reads_back_equal(@ForAll long seed) {
        Discussion discussion = RandomEdits.blank();
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 40; i++) {
            Edit edit = edits.next(discussion);
            assertThat(EditCodec.read(EditCodec.write(edit))).isEqualTo(edit);
            discussion = discussion.apply(edit);
        }
    }

    @Property(tries = 2000)
    void any_text_reads_back_equal(@ForAll String text) {
        Edit edit = new Edit.Together(List.of(
                new Edit.SetNote("s", StepKind.INFO, text), new Edit.PutTerm("t", 0, new Term(text, "", text))));
        assertThat(EditCodec.read(EditCodec.write(edit))).isEqualTo(edit);
    }

    @Test
    void half_characters_read_back_equal() {
        for (String text : List.of("\uD834", "a\uDD1Eb", "\uDD1E\uD834", "𝄞\uD834", "\uD834𝄞", "\u0000\\u\uDC00\"")) {
            Edit edit = new Edit.SetScaleReason("s", "a", Reasons.Side.LOW, text);
            String json = EditCodec.write(edit);
            assertThat(EditCodec.read(json)).isEqualTo(edit);
            assertThat(new String(
                            json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(json);
        }
    }

    @Test
    void times_keep_their_offset_and_fraction() {
        Edit edit = new Edit.EndSitting(1, OffsetDateTime.parse("2022-05-02T10:32:00.123456789+03:00"));
        assertThat(EditCodec.read(EditCodec.write(edit))).isEqualTo(edit);
    }

    @Test
    void the_random_edits_are_of_every_kind() {
        Set<Class<?>> seen = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Discussion discussion = RandomEdits.blank();
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 40; i++) {
                Edit edit = edits.next(discussion);
                seen.add(edit.getClass());
                discussion = discussion.apply(edit);
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(records(Edit.class).toList());
    }

    @Test
    void what_was_not_written_here_is_refused_without_quoting_it() {
        for (String json : List.of(
                "",
                "[]",
                "{}",
                "{\"edit\":\"dance\",\"text\":\"salaisuus\"}",
                "{\"edit\":7}",
                "{\"edit\":\"setNote\",\"step\":\"s\",\"kind\":\"info\",\"note\":null}",
                "salaisuus")) {
            assertThatThrownBy(() -> EditCodec.read(json))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("salaisuus");
        }
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(EditCodecTest::records);
    }
}
