package fi.pirtti.exchange.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.json.Decoded;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscussionCodecTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Guide GUIDE = Samples.guide(Samples.STAFF);
    private static final String SHA256 = Sha256.hex(Samples.guideJson(Samples.STAFF));
    private static final byte[] EXAMPLE = Samples.resource("/fi/pirtti/exchange/discussion/example.discussion.json");

    @Property(tries = 300)
    void what_is_written_reads_back_exactly(@ForAll long seed) {
        Discussion discussion = RandomDiscussion.of(GUIDE, SHA256, seed);

        byte[] json = DiscussionCodec.write(discussion);
        Discussion read = DiscussionCodec.read(json, GUIDE).orElseThrow();

        assertThat(read).isEqualTo(discussion);
        assertThat(DiscussionCodec.write(read)).isEqualTo(json);
    }

    @Test
    void the_example_of_the_format_is_read() {
        Discussion discussion = DiscussionCodec.read(EXAMPLE, GUIDE).orElseThrow();

        assertThat(discussion.unit().name()).isEqualTo("Neuvola, Hankasalmi");
        assertThat(discussion.participants()).isEqualTo(9);
        assertThat(discussion.answers()).hasSize(11);
        assertThat(answer(discussion, "arvot", Answer.Scale.class)
                        .of("ihmislahtoinen")
                        .count(1, Answer.CANNOT_SAY))
                .isEqualTo(1);
        assertThat(answer(discussion, "malli", Answer.Weighing.class).recommended())
                .isEqualTo("liikkuva");
    }

    @Test
    void drafts_are_not_written() {
        Discussion draft = Discussion.begin(
                UUID.randomUUID(),
                new GuideRef(GUIDE.id(), 1, SHA256),
                new Unit("u", "n", "", "", new TreeMap<>()),
                "fi");
        TreeMap<String, StepRecord> answers = new TreeMap<>();
        answers.put(
                "visio",
                new StepRecord(
                        StepState.DONE,
                        null,
                        "",
                        0,
                        null,
                        new Answer.Statement("valmis", List.of("poistettu luonnos"))));
        Discussion open = new Discussion(draft.id(), 1, draft.guide(), draft.unit(), "fi", draft.sittings(), answers);

        byte[] json = DiscussionCodec.write(open);

        assertThat(new String(json, UTF_8)).contains("valmis").doesNotContain("luonnos");
        assertThat(DiscussionCodec.read(json, GUIDE).orElseThrow()).isEqualTo(open.sealed());
    }

    @Test
    void answers_alone_take_the_rest_from_what_is_given() throws IOException {
        Discussion given = RandomDiscussion.of(GUIDE, SHA256, 1);
        ObjectNode bare = (ObjectNode) JSON.readTree(EXAMPLE);
        bare.remove(List.of("id", "revision", "guide", "unit", "language"));
        byte[] json = JSON.writeValueAsBytes(bare);

        Discussion read = DiscussionCodec.readAnswers(json, GUIDE, given).orElseThrow();

        assertThat(read.id()).isEqualTo(given.id());
        assertThat(read.revision()).isEqualTo(given.revision());
        assertThat(read.guide()).isEqualTo(given.guide());
        assertThat(read.unit()).isEqualTo(given.unit());
        assertThat(read.language()).isEqualTo(given.language());
        assertThat(read.answers())
                .isEqualTo(DiscussionCodec.read(EXAMPLE, GUIDE).orElseThrow().answers());
        assertThat(DiscussionCodec.read(json, GUIDE).problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(
                        "/id missing", "/revision missing", "/guide missing", "/unit missing", "/language missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/format | \"pirtti-guide/1\" | /format | format-unknown",
                "/id | \"not a uuid\" | /id | uuid-form",
                "/revision | 0 | /revision | number-range",
                "/guide/id | \"other\" | /guide/id | guide-differs",
                "/guide/version | 2 | /guide/version | guide-differs",
                "/guide/sha256 | \"abc\" | /guide/sha256 | hash-form",
                "/unit/background/palvelukokonaisuus | \"kuu\" | /unit/background/palvelukokonaisuus |"
                        + " reference-unknown",
                "/unit/boss | \"nimi\" | /unit/boss | unknown-field",
                "/language | \"de\" | /language | language-unknown",
                "/sittings/0/id | 2 | /sittings/0/id | sitting-order",
                "/sittings/0/started | \"eilen\" | /sittings/0/started | time-form",
                "/sittings/0/participants/total | -1 | /sittings/0/participants/total | number-range",
                "/sittings/0/participants/groups/johto | 1 | /sittings/0/participants/groups/johto | reference-unknown",
                "/answers/uusi | {} | /answers/uusi | step-unknown",
                "/answers/visio/kind | \"ideas\" | /answers/visio/kind | kind-differs",
                "/answers/visio/state | \"half\" | /answers/visio/state | value-unknown",
                "/answers/visio/state | \"skipped\" | /answers/visio/reason | missing",
                "/answers/visio/reason | \"kiire\" | /answers/visio/reason | reason-unexpected",
                "/answers/visio/seconds | -1 | /answers/visio/seconds | number-range",
                "/answers/visio/sitting | 2 | /answers/visio/sitting | reference-unknown",
                "/answers/visio/text | \"a\\u0000b\" | /answers/visio/text | text-characters",
                "/answers/visio/text | \"a\\ud800b\" | /answers/visio/text | text-characters",
                "/answers/nykytila/ideas/0/category | \"muu\" | /answers/nykytila/ideas/0/category | reference-unknown",
                "/answers/nykytila/ideas/0/origin | \"dream\" | /answers/nykytila/ideas/0/origin | value-unknown",
                "/answers/nykytila/ideas/0/sitting | 3 | /answers/nykytila/ideas/0/sitting | reference-unknown",
                "/answers/teemat/clusters/0/ideas | [\"i9\"] | /answers/teemat/clusters/0/ideas/0 | reference-unknown",
                "/answers/teemat/clusters/0/ideas | [\"i1\",\"i1\"] | /answers/teemat/clusters/0/ideas/1 | idea-twice",
                "/answers/tarkeimmat/tallies/0/counts/c7 | 1 | /answers/tarkeimmat/tallies/0/counts/c7 |"
                        + " reference-unknown",
                "/answers/tarkeimmat/tallies/0/sitting | 2 | /answers/tarkeimmat/tallies/0/sitting | reference-unknown",
                "/answers/arvot/tallies/0/counts/ihmislahtoinen/6 | 1 "
                        + "| /answers/arvot/tallies/0/counts/ihmislahtoinen/6 | reference-unknown",
                "/answers/arvot/tallies/0/counts/ihmislahtoinen/3 | 2.5 "
                        + "| /answers/arvot/tallies/0/counts/ihmislahtoinen/3 | wrong-type",
                "/answers/arvot/reasons/muu | {} | /answers/arvot/reasons/muu | reference-unknown",
                "/answers/digi/tallies/0/counts/chat | -1 | /answers/digi/tallies/0/counts/chat | number-range",
                "/answers/painopisteet/order/0 | \"raha\" | /answers/painopisteet/order/0 | reference-unknown",
                "/answers/painopisteet/order/0 | \"ehkaisy\" | /answers/painopisteet/order/2 | id-duplicate",
                "/answers/malli/scores/liikkuva/asiakas | 6 | /answers/malli/scores/liikkuva/asiakas | number-range",
                "/answers/malli/scores/muu | {} | /answers/malli/scores/muu | reference-unknown",
                "/answers/malli/recommended | \"muu\" | /answers/malli/recommended | reference-unknown",
                "/answers/teot/actions/0/due | \"pian\" | /answers/teot/actions/0/due | date-form",
                "/answers/yhteisymmarrys/tallies/0/counts/maybe | 1 "
                        + "| /answers/yhteisymmarrys/tallies/0/counts/maybe | reference-unknown",
                "/answers/yhteisymmarrys/dissent/0/step | \"muu\" | /answers/yhteisymmarrys/dissent/0/step |"
                        + " reference-unknown",
                "/extra | 1 | /extra | unknown-field",
            })
    void each_rule_has_its_own_problem(String at, String value, String pointer, String code) throws IOException {
        Decoded<Discussion> read = DiscussionCodec.read(changed(at, JSON.readTree(value)), GUIDE);

        assertThat(read).isInstanceOf(Decoded.Broken.class);
        assertThat(read.problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(pointer + " " + code);
    }

    @Test
    void texts_are_bounded_one_by_one_and_together() throws IOException {
        assertThat(DiscussionCodec.read(changed("/answers/visio/text", JSON.valueToTree("a".repeat(281))), GUIDE)
                        .problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/answers/visio/text text-long");

        ArrayNode many = JSON.createArrayNode();
        for (int i = 1; i <= 2001; i++) {
            many.addObject()
                    .put("id", "i" + i)
                    .put("text", "a".repeat(500))
                    .put("origin", "spoken")
                    .put("sitting", 1);
        }
        assertThat(DiscussionCodec.read(changed("/answers/nykytila/ideas", many), GUIDE)
                        .problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(" text-total");
    }

    @Test
    void every_truncation_is_refused() {
        for (int length = 0; length < EXAMPLE.length - 2; length++) {
            assertThat(DiscussionCodec.read(java.util.Arrays.copyOf(EXAMPLE, length), GUIDE))
                    .as("first %d bytes", length)
                    .isInstanceOf(Decoded.Broken.class);
        }
    }

    private static byte[] changed(String at, JsonNode value) throws IOException {
        ObjectNode discussion = (ObjectNode) JSON.readTree(EXAMPLE);
        int slash = at.lastIndexOf('/');
        String name = at.substring(slash + 1);
        switch (discussion.at(at.substring(0, slash))) {
            case ObjectNode owner -> owner.set(name, value);
            case ArrayNode owner -> owner.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException(at);
        }
        return JSON.writeValueAsBytes(discussion);
    }

    private static <A extends Answer> A answer(Discussion discussion, String step, Class<A> kind) {
        StepRecord record = discussion.answers().get(step);
        assertThat(record).isNotNull();
        return kind.cast(record.answer());
    }
}
