package fi.pirtti.exchange.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideCodecTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_staff_sample_has_every_kind_of_step_and_no_problem() {
        Decoded<Guide> read = GuideCodec.read(Samples.guideJson(Samples.STAFF));

        assertThat(read.problems()).isEmpty();
        Guide guide = read.orElseThrow();
        assertThat(guide.steps()).extracting(Step::kind).contains(StepKind.values());
        assertThat(guide.title().in("sv")).isEqualTo("Strategisamtal om välfärdsområdet");
        assertThat(guide.step("arvot")).get().isInstanceOfSatisfying(Step.Scale.class, scale -> {
            assertThat(scale.points()).isEqualTo(5);
            assertThat(scale.cannotSay()).isTrue();
            assertThat(scale.statements()).hasSize(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.STAFF, Samples.ASSOCIATIONS})
    void what_is_written_reads_back_the_same(String name) {
        Guide guide = Samples.guide(name);

        byte[] written = GuideCodec.write(guide);

        assertThat(GuideCodec.read(written).orElseThrow()).isEqualTo(guide);
        assertThat(GuideCodec.write(GuideCodec.read(written).orElseThrow())).isEqualTo(written);
        assertThat(new String(written, UTF_8)).endsWith("}\n").doesNotContain("\r");
    }

    /** Each line: JSON pointer, new value (or {@code -} to remove), pointer of the problem, code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/format | \"pirtti-guide/2\" | /format | format-unknown",
                "/format | - | /format | missing",
                "/id | \"Iso Kirjain\" | /id | id-form",
                "/id | 7 | /id | wrong-type",
                "/version | 0 | /version | number-range",
                "/version | 1.5 | /version | wrong-type",
                "/version | 99999999999 | /version | number-range",
                "/title/sv | - | /title | language-missing",
                "/title/sv | \"  \" | /title/sv | text-blank",
                "/title | \"otsikko\" | /title | wrong-type",
                "/languages | [] | /languages | list-empty",
                "/languages/0 | \"de\" | /languages/0 | language-unknown",
                "/organiser/email | \"ei osoite\" | /organiser/email | email-form",
                "/opens | \"2022-02-30\" | /opens | date-form",
                "/closes | \"2022-04-10\" | /closes | date-order",
                "/minimumGroupSize | 2 | /minimumGroupSize | number-range",
                "/minimumGroupSize | 51 | /minimumGroupSize | number-range",
                "/background/0/values | [] | /background/0/values | list-empty",
                "/background/0/values/1/id | \"perheet\" | /background/0/values/1/id | id-duplicate",
                "/participantGroups/1/id | \"hoito\" | /participantGroups/1/id | id-duplicate",
                "/sections | [] | /sections | list-empty",
                "/sections/1/id | \"alku\" | /sections/1/id | id-duplicate",
                "/sections/1/steps/1/id | \"tervetuloa\" | /sections/1/steps/1/id | id-duplicate",
                "/sections/1/steps/0/kind | \"poem\" | /sections/1/steps/0/kind | kind-unknown",
                "/sections/1/steps/0/minutes | 241 | /sections/1/steps/0/minutes | number-range",
                "/sections/1/steps/0/maxLength | 2001 | /sections/1/steps/0/maxLength | number-range",
                "/sections/1/steps/0/categories/1/id | \"toimii\" | /sections/1/steps/0/categories/1/id | id-duplicate",
                "/sections/1/steps/2/of | \"puuttuu\" | /sections/1/steps/2/of | of-unknown",
                "/sections/1/steps/2/of | \"visio\" | /sections/1/steps/2/of | of-later",
                "/sections/1/steps/2/of | \"termit\" | /sections/1/steps/2/of | of-kind",
                "/sections/1/steps/3/dots | 21 | /sections/1/steps/3/dots | number-range",
                "/sections/2/steps/1/points | 1 | /sections/2/steps/1/points | number-range",
                "/sections/2/steps/1/statements | [] | /sections/2/steps/1/statements | list-empty",
                "/sections/2/steps/2/options | - | /sections/2/steps/2/options | missing",
                "/sections/2/steps/2/multiple | \"yes\" | /sections/2/steps/2/multiple | wrong-type",
                "/sections/2/steps/3/top | 7 | /sections/2/steps/3/top | number-range",
                "/sections/2/steps/3/top | 0 | /sections/2/steps/3/top | number-range",
                "/sections/2/steps/4/alternatives | [] | /sections/2/steps/4/alternatives | list-empty",
                "/sections/2/steps/4/criteria/0/weight | 11 | /sections/2/steps/4/criteria/0/weight | number-range",
                "/sections/2/steps/4/criteria | [] | /sections/2/steps/4/criteria | list-empty",
            })
    void each_rule_has_its_own_problem(String at, String value, String pointer, String code) throws IOException {
        Decoded<Guide> read = GuideCodec.read(changed(at, value));

        assertThat(read).isInstanceOf(Decoded.Broken.class);
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsOnly(pointer + " " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/minutes | 94 | /minutes | minutes-sum",
                "/colour | \"red\" | /colour | unknown-field",
                "/sections/0/steps/0/points | 5 | /sections/0/steps/0/points | unknown-field",
            })
    void what_is_odd_but_usable_is_a_warning(String at, String value, String pointer, String code) throws IOException {
        Decoded<Guide> read = GuideCodec.read(changed(at, value));

        assertThat(read).isInstanceOf(Decoded.Value.class);
        assertThat(read.problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(pointer + " " + code);
    }

    @Test
    void all_problems_are_told_at_once_and_in_every_language() throws IOException {
        ObjectNode guide = (ObjectNode) JSON.readTree(changed("/version", "0"));
        guide.put("closes", "2021-01-01");
        ((ObjectNode) guide.at("/sections/1/steps/2")).put("of", "puuttuu");
        ((ObjectNode) guide.at("/sections/2/steps/1/prompt")).remove("en");
        guide.put("extra", true);

        List<Problem> problems = GuideCodec.read(JSON.writeValueAsBytes(guide)).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "number-range", "date-order", "of-unknown", "language-missing", "unknown-field");
        for (UiLanguage language : UiLanguage.values()) {
            assertThat(problems)
                    .extracting(problem -> problem.message(Messages.in(language)))
                    .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void too_many_steps_and_options_are_problems() throws IOException {
        ObjectNode guide = (ObjectNode) JSON.readTree(Samples.guideJson(Samples.STAFF));
        ArrayNode options = (ArrayNode) guide.at("/sections/2/steps/2/options");
        for (int i = options.size(); i <= GuideLimits.MAX_OPTIONS; i++) {
            options.add(options.get(0).deepCopy());
        }
        ArrayNode steps = (ArrayNode) guide.at("/sections/0/steps");
        for (int i = 1; i < GuideLimits.MAX_STEPS; i++) {
            ObjectNode more = (ObjectNode) steps.get(0).deepCopy();
            steps.add(more.put("id", "s" + i));
        }

        assertThat(GuideCodec.read(JSON.writeValueAsBytes(guide)).problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .contains("/sections/2/steps/2/options list-long", "/sections steps-many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "{", "{\"a\":1}{\"b\":2}", "{\"id\":\"a\",\"id\":\"b\"}"})
    void what_is_no_guide_at_all_is_refused(String json) {
        assertThat(GuideCodec.read(json.getBytes(UTF_8))).isInstanceOf(Decoded.Broken.class);
    }

    private static byte[] changed(String at, String value) throws IOException {
        ObjectNode guide = (ObjectNode) JSON.readTree(Samples.guideJson(Samples.STAFF));
        int slash = at.lastIndexOf('/');
        String name = at.substring(slash + 1);
        switch (guide.at(at.substring(0, slash))) {
            case ObjectNode owner when value.equals("-") -> owner.remove(name);
            case ObjectNode owner -> owner.set(name, JSON.readTree(value));
            case ArrayNode owner -> owner.set(Integer.parseInt(name), JSON.readTree(value));
            default -> throw new IllegalArgumentException(at);
        }
        return JSON.writeValueAsBytes(guide);
    }
}
