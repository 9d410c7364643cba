package fi.pirtti.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.discussion.RandomDiscussion;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.notice.Notice;
import fi.pirtti.exchange.notice.NoticeCodec;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodecTest;
import fi.pirtti.exchange.sharing.SharingCodec;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped JSON Schemas allow what the codecs write and refuse what is plainly broken. */
public class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DISCUSSION = schema("discussion-1");
    private static final Guide GUIDE = Samples.guide(Samples.STAFF);
    private static final byte[] EXAMPLE = Samples.resource("/fi/pirtti/exchange/discussion/example.discussion.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide-1",
                "discussion-1",
                "invitation-1",
                "bundle-1",
                "receipt-1",
                "return-1",
                "sharing-1",
                "notice-1"
            })
    void each_schema_is_itself_valid(String name) {
        Schema metaSchema = SCHEMAS.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(errors(metaSchema, Samples.resource("/fi/pirtti/schema/" + name + ".schema.json")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.STAFF, Samples.ASSOCIATIONS})
    void guides_fit_as_authored_and_as_written(String name) {
        assertThat(errors(schema("guide-1"), Samples.guideJson(name))).isEmpty();
        assertThat(errors(schema("guide-1"), GuideCodec.write(Samples.guide(name))))
                .isEmpty();
    }

    @Test
    void the_example_discussion_fits() {
        assertThat(errors(DISCUSSION, EXAMPLE)).isEmpty();
    }

    @Property(tries = 100)
    void whatever_the_discussion_codec_writes_fits(@ForAll long seed) {
        Discussion discussion = RandomDiscussion.of(GUIDE, "0".repeat(64), seed);

        assertThat(errors(DISCUSSION, DiscussionCodec.write(discussion))).isEmpty();
    }

    @Test
    void the_payloads_of_envelopes_fit() {
        SigningKey key = SigningKey.generate();
        Invitation invitation = new Invitation(
                UUID.randomUUID(),
                "keski-suomi-strategia-2022",
                key.verifyKey(),
                RandomDiscussion.of(GUIDE, "0".repeat(64), 1).unit(),
                Samples.guideJson(Samples.STAFF),
                List.of(AgeIdentity.generate().recipient()),
                Instant.now(),
                Invitation.newSeed());
        Receipt receipt = new Receipt(
                "keski-suomi-strategia-2022",
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "0".repeat(64),
                Instant.parse("2022-05-21T08:00:00Z"));

        assertThat(errors(schema("invitation-1"), payload(InvitationCodec.write(invitation, key))))
                .isEmpty();
        Notice notice = new Notice(
                receipt.consultation(), 1, receipt.received(), LocalDate.of(2022, 6, 10), receipt.received());
        assertThat(errors(schema("notice-1"), payload(NoticeCodec.write(notice, key))))
                .isEmpty();
        assertThat(errors(schema("receipt-1"), payload(ReceiptCodec.write(receipt, key))))
                .isEmpty();
        byte[] shared = SharingCodec.write(invitation, RandomDiscussion.of(GUIDE, "0".repeat(64), 1), Instant.now());
        AgeFile.Unsealed opened = AgeFile.unseal(
                Envelope.read(shared).orElseThrow().payload(),
                List.of(invitation.sharingIdentity()),
                SharingCodec.MAX_CONTENT);
        byte[] inside = ((AgeFile.Unsealed.Content) opened).bytes();
        assertThat(errors(schema("sharing-1"), inside)).isEmpty();
        assertThat(errors(
                        schema("sharing-1"),
                        new String(inside, UTF_8)
                                .replace("\"made\"", "\"maid\"")
                                .getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(errors(schema("receipt-1"), payload(InvitationCodec.write(invitation, key))))
                .isNotEmpty();
    }

    @Test
    void a_return_sheet_fits() {
        assertThat(errors(
                        schema("return-1"),
                        payload(ReturnSheetCodec.write(ReturnSheetCodecTest.sheet(), SigningKey.generate()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/format | \"pirtti-guide/2\"",
                "/id | \"Iso\"",
                "/title/fi | \"\"",
                "/languages | []",
                "/minimumGroupSize | 2",
                "/sections/1/steps/0/kind | \"poem\"",
                "/sections/1/steps/0/minutes | 241",
                "/sections/1/steps/3/dots | 0",
                "/sections/2/steps/1/points | 11",
                "/sections/2/steps/2/options | []",
                "/sections/2/steps/4/criteria/0/weight | 0",
            })
    void a_broken_guide_does_not_fit(String at, String value) throws IOException {
        assertThat(errors(schema("guide-1"), changed(Samples.guideJson(Samples.STAFF), at, value)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id | \"1\"",
                "/extra | 1",
                "/unit/boss | \"nimi\"",
                "/sittings/0/started | \"eilen\"",
                "/answers/visio/state | \"skipped\"",
                "/answers/visio/reason | \"kiire\"",
                "/answers/visio/kind | \"ideas\"",
                "/answers/visio/names | []",
                "/answers/nykytila/ideas/0/origin | \"dream\"",
                "/answers/arvot/tallies/0/counts/ihmislahtoinen/0 | 1",
                "/answers/digi/tallies/0/counts/chat | -1",
                "/answers/yhteisymmarrys/tallies/0/counts/maybe | 1",
                "/answers/teot/actions/0/due | \"pian\"",
            })
    void a_broken_discussion_does_not_fit(String at, String value) throws IOException {
        assertThat(errors(DISCUSSION, changed(EXAMPLE, at, value))).isNotEmpty();
    }

    /** What does not fit the shipped schema {@code name}. */
    public static List<Error> errors(String name, byte[] json) {
        return errors(schema(name), json);
    }

    private static Schema schema(String name) {
        return SCHEMAS.getSchema(new String(Samples.resource("/fi/pirtti/schema/" + name + ".schema.json"), UTF_8));
    }

    private static List<Error> errors(Schema schema, byte[] json) {
        return schema.validate(new String(json, UTF_8), InputFormat.JSON);
    }

    private static byte[] payload(byte[] envelope) {
        return Envelope.read(envelope).orElseThrow().payload();
    }

    private static byte[] changed(byte[] json, String at, String value) throws IOException {
        JsonNode whole = JSON.readTree(json);
        int slash = at.lastIndexOf('/');
        String name = at.substring(slash + 1);
        switch (whole.at(at.substring(0, slash))) {
            case ObjectNode owner -> owner.set(name, JSON.readTree(value));
            case ArrayNode owner -> owner.set(Integer.parseInt(name), JSON.readTree(value));
            default -> throw new IllegalArgumentException(at);
        }
        return JSON.writeValueAsBytes(whole);
    }
}
