package fi.pirtti.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.UiLanguage;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[1,]",
                "{\"a\":1,}",
                "[1 2]",
                "{} {}",
                "[] x",
                "{a:1}",
                "{'a':1}",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[NaN]",
                "[Infinity]",
                "[0x1]",
                "[tru]",
                "[\"\\x41\"]",
                "[\"\\u12\"]",
                "[\"a\nb\"]",
                "[\"a\tb\"]",
                "// no\n[]",
                "/* no */[]",
                "[1]\u0000",
                "\u00a0[]",
            })
    void what_is_not_json_is_refused_with_its_place(String text) {
        assertThat(codes(text.getBytes(UTF_8))).containsExactly("json-syntax");
    }

    @Test
    void the_same_name_twice_is_refused() {
        Problem problem = StrictJson.read("{\n \"a\": 1,\n \"a\": 2}".getBytes(UTF_8))
                .problems()
                .getFirst();

        assertThat(problem.code()).isEqualTo("json-duplicate");
        assertThat(problem.message(Messages.in(UiLanguage.EN))).contains("line 3");
        assertThat(codes("[{\"b\":{\"a\":1,\"\\u0061\":2}}]".getBytes(UTF_8))).containsExactly("json-duplicate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "efbbbf5b5d", // byte order mark
                "5b22ff225d", // no UTF-8
                "5b22c080225d", // overlong
                "5b22eda080225d", // half a surrogate pair
                "5b22f4908080225d", // above U+10FFFF
                "5b22c3225d", // cut short
                "fffe5b005d00", // UTF-16
            })
    void what_is_not_utf8_is_refused(String hex) {
        assertThat(codes(HexFormat.of().parseHex(hex))).containsExactly("json-encoding");
    }

    @Test
    void depth_and_numbers_are_bounded() {
        assertThat(codes(nested(StrictJson.MAX_DEPTH))).isEmpty();
        assertThat(codes(nested(StrictJson.MAX_DEPTH + 1))).containsExactly("json-limit");
        assertThat(codes(nested(100_000))).containsExactly("json-limit");
        assertThat(codes(("[" + "1".repeat(1000) + "]").getBytes(UTF_8))).containsExactly("json-limit");
        assertThat(codes(new byte[StrictJson.MAX_BYTES + 1])).containsExactly("json-limit");
    }

    @Test
    void messages_quote_nothing_of_the_file() {
        List<Problem> problems =
                StrictJson.read("{\"salaisuus\": salaisuus}".getBytes(UTF_8)).problems();

        assertThat(problems.toString()).doesNotContain("salaisuus");
    }

    @Test
    void what_is_written_has_one_form() {
        byte[] written = CanonicalJson.write(
                StrictJson.read("{\"b\":[1,{\"ä\":\"\\u00e4/\"}],\"a\":{},\"c\":[]}".getBytes(UTF_8))
                        .orElseThrow());

        assertThat(written).asString(UTF_8).isEqualTo("""
            {
             "b": [
              1,
              {
               "ä": "ä/"
              }
             ],
             "a": {},
             "c": []
            }
            """);
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }

    private static List<String> codes(byte[] json) {
        return StrictJson.read(json).problems().stream().map(Problem::code).toList();
    }
}
