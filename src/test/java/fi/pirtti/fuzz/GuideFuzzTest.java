package fi.pirtti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.guide.GuideCodec;

/** A guide as its author wrote it: the file, or changes of the sample (1) and of the practice guide (2). */
class GuideFuzzTest extends FuzzTest {
    private static final JsonNode STAFF = JsonEdits.parse(Material.GUIDE_JSON);
    private static final JsonNode PRACTICE = JsonEdits.parse(Samples.guideJson("harjoitus"));

    GuideFuzzTest() {
        super("guide");
    }

    @Override
    void read(byte[] input) {
        byte[] json = switch (Material.form(input)) {
            case 0 -> input;
            case 1 -> JsonEdits.apply(STAFF, input, 1);
            default -> JsonEdits.apply(PRACTICE, input, 1);
        };
        Expect.declared(GuideCodec.read(json)).ifPresent(guide -> {
            Expect.that(PirttiFile.sniff(json) == PirttiFile.GUIDE, "a guide that is not known as one");
            Guide again = GuideCodec.read(GuideCodec.write(guide)).orElseThrow();
            Expect.same(guide, again, "guide");
        });
    }
}
