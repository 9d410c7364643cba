package fi.pirtti.exchange.returnsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.support.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public class ReturnSheetCodecTest {
    private final SigningKey consultationKey = SigningKey.generate();

    /** A sheet with everything in it, also a line without a figure of all. */
    public static ReturnSheet sheet() {
        LocalizedText text = new LocalizedText(new TreeMap<>(Map.of("fi", "Kiitos", "sv", "Tack", "en", "Thanks")));
        return new ReturnSheet(
                "keski-suomi-strategia-2022",
                UUID.fromString("0197f1c2-0000-7000-8000-000000000413"),
                UUID.fromString("0197f1c2-0000-7000-8000-000000000412"),
                2,
                Instant.parse("2022-09-01T08:00:00Z"),
                text,
                620,
                9800,
                List.of(new ReturnSheet.Topic(
                        "arvot",
                        StepKind.SCALE,
                        text,
                        ReturnSheet.Measure.MEAN,
                        5,
                        600,
                        9000,
                        List.of(
                                new ReturnSheet.Line("ihmislahtoinen", text, 3.667, 4.125),
                                new ReturnSheet.Line("vaikuttava", text, 2.0, null)))),
                List.of(new ReturnSheet.Outcome(text, text)));
    }

    @Test
    void a_return_sheet_comes_back_whole() {
        byte[] file = ReturnSheetCodec.write(sheet(), consultationKey);
        assertThat(ReturnSheetCodec.read(file, consultationKey.verifyKey()).orElseThrow())
                .isEqualTo(sheet());
    }

    @Test
    void a_return_sheet_of_another_key_is_refused() {
        byte[] file = ReturnSheetCodec.write(sheet(), SigningKey.generate());
        assertThat(ReturnSheetCodec.read(file, consultationKey.verifyKey()).problems())
                .extracting(Problem::code)
                .containsExactly("bad-signature");
    }

    @Test
    void what_is_wrong_in_it_is_told_with_its_place() {
        String json = new String(
                Envelope.read(ReturnSheetCodec.write(sheet(), consultationKey))
                        .orElseThrow()
                        .payload(),
                StandardCharsets.UTF_8);
        String broken =
                json.replace("3.667", "-1").replace("\"scale\"", "\"dance\"").replace("\"mean\"", "\"sum\"");
        byte[] file = Envelope.sign(
                        ReturnSheetCodec.PAYLOAD_TYPE, broken.getBytes(StandardCharsets.UTF_8), consultationKey)
                .toJson();
        assertThat(ReturnSheetCodec.read(file, consultationKey.verifyKey()).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/topics/0/lines/0/own", "/topics/0/kind", "/topics/0/measure");
    }

    @Test
    void the_sample_of_outcomes_reads() {
        OutcomesFile sample = OutcomesFile.read(Samples.resource("/fi/pirtti/sample/keski-suomi.outcomes.json"))
                .orElseThrow();
        assertThat(sample.outcomes()).hasSize(3);
    }
}
