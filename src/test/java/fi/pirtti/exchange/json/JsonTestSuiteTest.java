package fi.pirtti.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Corpora;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.OutcomesFile;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.proof.Proof;
import fi.pirtti.support.CleanText;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.UiLanguage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** JSONTestSuite: what is no JSON (RFC 8259) is refused, what is JSON is read, and nothing but a problem comes of it. */
class JsonTestSuiteTest {
    private static final Set<String> DECLARED = Set.of("json-encoding", "json-limit", "json-syntax", "json-duplicate");

    /** JSON by the letter of RFC 8259, but readers disagree on which of the two values counts. */
    private static final Set<String> SAME_NAME_TWICE =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    /** What the standard leaves to the reader and we do not take. All the others of its kind are read. */
    private static final Map<String, String> NOT_TAKEN = new TreeMap<>();

    static {
        for (String name : List.of(
                "UTF-16LE_with_BOM",
                "UTF-8_invalid_sequence",
                "UTF8_surrogate_U+D800",
                "invalid_utf-8",
                "iso_latin_1",
                "lone_utf8_continuation_byte",
                "not_in_unicode_range",
                "overlong_sequence_2_bytes",
                "overlong_sequence_6_bytes",
                "overlong_sequence_6_bytes_null",
                "truncated-utf-8")) {
            NOT_TAKEN.put("i_string_" + name + ".json", "json-encoding");
        }
        NOT_TAKEN.put("i_structure_UTF-8_BOM_empty_object.json", "json-encoding");
        NOT_TAKEN.put("i_string_utf16BE_no_BOM.json", "json-encoding");
        NOT_TAKEN.put("i_string_utf16LE_no_BOM.json", "json-encoding");
        NOT_TAKEN.put("i_object_key_lone_2nd_surrogate.json", "json-syntax");
        for (String name : List.of(
                "huge_exp", "neg_int_huge_exp", "pos_double_huge_exp", "real_neg_overflow", "real_pos_overflow")) {
            NOT_TAKEN.put("i_number_" + name + ".json", "json-limit");
        }
        NOT_TAKEN.put("i_structure_500_nested_arrays.json", "json-limit");
    }

    private final List<Path> cases = Corpora.files("json/test_parsing");

    @Test
    void what_is_json_is_read_and_what_is_none_is_refused() {
        List<String> wrong = new ArrayList<>();
        for (Path file : cases) {
            String name = file.getFileName().toString();
            List<String> expected = name.startsWith("n_") ? List.of("any") : expected(name);
            Decoded<JsonNode> read = StrictJson.read(Corpora.bytes(file));
            List<String> codes = read.problems().stream().map(Problem::code).toList();
            boolean right = name.startsWith("n_")
                    ? read instanceof Decoded.Broken && DECLARED.containsAll(codes)
                    : codes.equals(expected) && (read instanceof Decoded.Broken) != expected.isEmpty();
            if (!right) {
                wrong.add(name + " " + codes);
            }
        }
        Proof.tell("JSONTestSuite", cases.size(), cases.size() - wrong.size(), wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(cases).hasSize(318);
    }

    private static List<String> expected(String name) {
        if (SAME_NAME_TWICE.contains(name)) {
            return List.of("json-duplicate");
        }
        return NOT_TAKEN.containsKey(name) ? List.of(NOT_TAKEN.get(name)) : List.of();
    }

    @Test
    void what_is_read_and_written_is_read_as_the_same() {
        for (Path file : cases) {
            if (StrictJson.read(Corpora.bytes(file)) instanceof Decoded.Value<JsonNode>(JsonNode first, var _)
                    && isWhole(first)) {
                assertThat(StrictJson.read(CanonicalJson.write(first)).orElseThrow())
                        .as(file.getFileName().toString())
                        .isEqualTo(first);
            }
        }
    }

    /** Half a surrogate pair has no UTF-8; {@link TextRules} keeps it out of every value that we write. */
    private static boolean isWhole(JsonNode node) {
        return CleanText.isClean(node.toString().replaceAll("[\\x00-\\x1F\\x7F\\uFFFE\\uFFFF]", ""));
    }

    @Test
    void every_reader_of_files_tells_a_problem_and_throws_nothing() {
        Guide guide = Samples.guide(Samples.STAFF);
        VerifyKey key = SigningKey.generate().verifyKey();
        List<Function<byte[], Decoded<?>>> readers = List.of(
                GuideCodec::read,
                json -> DiscussionCodec.read(json, guide),
                Envelope::read,
                InvitationCodec::read,
                json -> ReceiptCodec.read(json, key),
                json -> ReturnSheetCodec.read(json, key),
                OutcomesFile::read);
        Set<Problem> told = new HashSet<>();
        for (Path file : cases) {
            byte[] json = Corpora.bytes(file);
            assertThat(PirttiFile.sniff(json)).isEqualTo(PirttiFile.UNKNOWN);
            for (Function<byte[], Decoded<?>> reader : readers) {
                Decoded<?> read = reader.apply(json);
                assertThat(read).as(file.getFileName().toString()).isInstanceOf(Decoded.Broken.class);
                read.problems()
                        .forEach(problem ->
                                told.add(new Problem("", problem.severity(), problem.code(), problem.arguments())));
            }
        }
        for (UiLanguage language : UiLanguage.values()) {
            Messages messages = Messages.in(language);
            assertThat(told)
                    .allSatisfy(problem -> assertThat(problem.message(messages))
                            .isNotBlank()
                            .doesNotContain("problem." + problem.code()));
        }
    }
}
