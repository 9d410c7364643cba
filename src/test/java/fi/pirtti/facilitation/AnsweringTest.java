package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringTest {
    private static final Answering ANSWERING = new Answering(Round.CLOCK);

    @TempDir
    Path out;

    @Test
    void what_is_absent_comes_from_the_invitation_and_the_id_is_always_the_same() throws IOException {
        byte[] answers = """
            {"format":"pirtti-discussion/1",
             "sittings":[{"id":1,"started":"2022-05-02T09:00:00+03:00","participants":{"total":9}}],
             "answers":{"visio":{"kind":"statement","state":"done","text":"Apu tulee ennen kuin ehtii pyytää."}}}
            """.getBytes(StandardCharsets.UTF_8);
        Discussion first = answered(answers);
        assertThat(first.unit()).isEqualTo(Round.unit());
        assertThat(first.revision()).isEqualTo(1);
        assertThat(first.guide().sha256()).isEqualTo(Sha256.hex(Round.guideJson()));
        assertThat(first.answers()).containsOnlyKeys("visio");
        assertThat(answered(answers).id()).isEqualTo(first.id());
    }

    @Test
    void a_whole_discussion_is_sealed_as_it_is() throws IOException {
        Discussion sample =
                SampleDiscussions.discussion(Round.guide(), Sha256.hex(Round.guideJson()), Round.unit(), 16, 3, "sv");
        assertThat(answered(DiscussionCodec.write(sample))).isEqualTo(sample.sealed());
    }

    @Test
    void answers_to_other_bytes_of_the_guide_and_broken_answers_are_refused_in_detail() {
        Discussion sample = SampleDiscussions.discussion(Round.guide(), "0".repeat(64), Round.unit(), 16, 3, "fi");
        assertThat(details(ANSWERING.answer(Round.file(), DiscussionCodec.write(sample), out)))
                .containsExactly("/guide/sha256");
        assertThat(details(ANSWERING.answer(
                        Round.file(), "{\"format\":\"pirtti-discussion/1\"}".getBytes(StandardCharsets.UTF_8), out)))
                .contains("/answers");
        assertThat(ANSWERING.answer(new byte[] {1}, new byte[0], out))
                .isInstanceOfSatisfying(
                        SealResult.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("seal-invitation"));
        assertThat(out).isEmptyDirectory();
    }

    private static List<String> details(SealResult result) {
        assertThat(result).isInstanceOf(SealResult.Refused.class);
        return ((SealResult.Refused) result)
                .details().stream().map(Problem::pointer).toList();
    }

    private Discussion answered(byte[] answers) throws IOException {
        SealResult result = ANSWERING.answer(Round.file(), answers, out);
        assertThat(result).isInstanceOf(SealResult.Sealed.class);
        byte[] file = Files.readAllBytes(((SealResult.Sealed) result).bundle().file());
        BundleReader.Result opened = BundleReader.open(file, List.of(Round.RECOVERY));
        assertThat(opened).isInstanceOf(BundleReader.Result.Opened.class);
        return DiscussionCodec.read(
                        ((BundleReader.Result.Opened) opened).bundle().discussionJson(), Round.guide())
                .orElseThrow();
    }
}
