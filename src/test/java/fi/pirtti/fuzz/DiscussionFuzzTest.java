package fi.pirtti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.results.Question;
import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.domain.rules.Review;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.summary.SummaryPage;
import java.util.List;

/**
 * A discussion: the file, or changes of one (1), or the same as answers that someone wrote by other means (2). What is
 * accepted goes on to the review, the page for people and the office's results, which then have nothing to refuse.
 */
class DiscussionFuzzTest extends FuzzTest {
    private static final JsonNode SOUND = JsonEdits.parse(DiscussionCodec.write(Material.DISCUSSION));

    DiscussionFuzzTest() {
        super("discussion");
    }

    @Override
    void read(byte[] input) {
        byte[] json = Material.form(input) == 0 ? input : JsonEdits.apply(SOUND, input, 1);
        if (Material.form(input) == 2) {
            Expect.declared(DiscussionCodec.readAnswers(json, Material.GUIDE, Material.DISCUSSION))
                    .ifPresent(DiscussionFuzzTest::use);
        } else {
            Expect.declared(DiscussionCodec.read(json, Material.GUIDE)).ifPresent(DiscussionFuzzTest::use);
        }
    }

    static void use(Discussion discussion) {
        Discussion again = DiscussionCodec.read(DiscussionCodec.write(discussion), Material.GUIDE)
                .orElseThrow();
        Expect.same(discussion, again, "discussion");
        Expect.that(SummaryPage.of(Material.GUIDE, discussion).length > 0, "no summary");
        Expect.same(Review.of(Material.GUIDE, discussion), Review.of(Material.GUIDE, again), "review");
        DiscussionTexts.findings(Material.GUIDE, discussion);
        for (Step step : Material.GUIDE.steps()) {
            ResultTable.of(
                    step, Material.GUIDE.minimumGroupSize(), List.of(discussion, Material.DISCUSSION), Question.ALL);
        }
    }
}
