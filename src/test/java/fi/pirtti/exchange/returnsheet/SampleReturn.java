package fi.pirtti.exchange.returnsheet;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an office sends back: the sample's outcomes and figures for each statement and option of the guide. */
public final class SampleReturn {
    private SampleReturn() {}

    public static ReturnSheet sheet(Guide guide, String consultation, UUID invitation, UUID discussion) {
        OutcomesFile outcomes = outcomes();
        List<ReturnSheet.Topic> topics = new ArrayList<>();
        for (Step step : guide.steps()) {
            if (step instanceof Step.Scale scale) {
                topics.add(topic(step, ReturnSheet.Measure.MEAN, scale.points(), scale.statements()));
            } else if (step instanceof Step.Choice choice) {
                topics.add(topic(step, ReturnSheet.Measure.SHARE, 1, choice.options()));
            }
        }
        return new ReturnSheet(
                consultation,
                invitation,
                discussion,
                1,
                Instant.parse("2022-09-01T08:00:00Z"),
                outcomes.message(),
                620,
                9800,
                topics,
                outcomes.outcomes());
    }

    private static ReturnSheet.Topic topic(Step step, ReturnSheet.Measure measure, int most, List<Labelled> items) {
        List<ReturnSheet.Line> lines = new ArrayList<>();
        for (Labelled item : items) {
            double share = (lines.size() + 2.0) / (items.size() + 3);
            lines.add(new ReturnSheet.Line(item.id(), item.label(), share * most, lines.isEmpty() ? null : 0.6 * most));
        }
        return new ReturnSheet.Topic(step.id(), step.kind(), step.title(), measure, most, 600, 9000, lines);
    }

    private static OutcomesFile outcomes() {
        try (InputStream in = SampleReturn.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi.outcomes.json")) {
            return OutcomesFile.read(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
