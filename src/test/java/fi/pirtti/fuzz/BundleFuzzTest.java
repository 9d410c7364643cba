package fi.pirtti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.exchange.bundle.Bundle;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import fi.pirtti.exchange.bundle.InnerZip;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.guide.GuideCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What is inside the seal of a bundle: the zip itself, or changes of the signed statement (1), or entries put in place of
 * sound ones with the sums made anew (2), or a discussion of the fuzzer's, packed and signed as it should be (3).
 */
class BundleFuzzTest extends FuzzTest {
    private static final byte[] ZIP =
            InnerZip.pack(Material.CONTENT, Material.UNIT_KEY, Material.INVITATION.recipients());
    private static final JsonNode STATEMENT = JsonEdits.parse(InnerZip.statement(ZIP));

    BundleFuzzTest() {
        super("bundle");
    }

    @Override
    void read(byte[] input) {
        switch (Material.form(input)) {
            case 0 -> use(InnerZip.unpack(input));
            case 1 ->
                use(InnerZip.unpack(
                        InnerZip.withStatement(ZIP, JsonEdits.apply(STATEMENT, input, 1), Material.UNIT_KEY)));
            case 2 -> use(InnerZip.unpack(replaced(ByteBuffer.wrap(Material.rest(input)))));
            default -> {
                Result result = InnerZip.unpack(packed(Material.rest(input)));
                Expect.that(result instanceof Result.Opened, "what was packed is not opened");
                use(result);
            }
        }
    }

    static void use(Result result) {
        switch (result) {
            case Result.Rejected(var reason, var detail) ->
                Expect.that(!reason.code().isEmpty() && detail.length() < 200, "a long or no reason");
            case Result.Opened(Bundle bundle) -> {
                Expect.declared(GuideCodec.read(bundle.guideJson()));
                Expect.declared(DiscussionCodec.read(bundle.discussionJson(), Material.GUIDE));
                if (bundle.isSignedBy(Material.UNIT_KEY.verifyKey())) {
                    writtenAgain(bundle);
                }
            }
        }
    }

    private static void writtenAgain(Bundle bundle) {
        BundleContent content = new BundleContent(
                bundle.statement().consultation(),
                bundle.statement().invitation(),
                bundle.statement().discussion(),
                bundle.statement().revision(),
                bundle.statement().previous(),
                bundle.discussionJson(),
                bundle.guideJson(),
                bundle.summaryHtml());
        byte[] zip = InnerZip.pack(content, Material.UNIT_KEY, Material.INVITATION.recipients());
        Bundle again = ((Result.Opened) InnerZip.unpack(zip)).bundle();
        Expect.same(bundle.discussionSha256(), again.discussionSha256(), "discussion");
        Expect.same(bundle.statement().manifestSha256(), again.statement().manifestSha256(), "manifest");
        Expect.same(bundle.statement().guideSha256(), again.statement().guideSha256(), "guide");
        Expect.that(Arrays.equals(bundle.summaryHtml(), again.summaryHtml()), "another summary");
    }

    /** Entry by number, length in two bytes, content; and so on. A length of 65535 leaves the entry out. */
    private static byte[] replaced(ByteBuffer program) {
        SequencedMap<String, byte[]> entries = InnerZip.entries(ZIP);
        List<String> names = new ArrayList<>(entries.keySet());
        while (program.remaining() >= 3) {
            String name = names.get(Byte.toUnsignedInt(program.get()) % names.size());
            int length = Short.toUnsignedInt(program.getShort());
            if (length == 0xFFFF) {
                entries.remove(name);
            } else {
                byte[] content = new byte[Math.min(length, program.remaining())];
                program.get(content);
                entries.replace(name, content);
            }
        }
        return InnerZip.withTagManifest(entries);
    }

    private static byte[] packed(byte[] discussion) {
        BundleContent content = new BundleContent(
                Material.CONTENT.consultation(),
                Material.CONTENT.invitation(),
                new UUID(discussion.length, 1),
                1,
                null,
                discussion,
                Material.GUIDE_JSON,
                discussion);
        return InnerZip.pack(content, Material.UNIT_KEY, Material.INVITATION.recipients());
    }
}
