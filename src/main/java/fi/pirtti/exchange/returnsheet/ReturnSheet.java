package fi.pirtti.exchange.returnsheet;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.StepKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one team is told after the round: its own figures beside those of all, and what came of the discussions.
 *
 * @param consultation id of the consultation
 * @param invitation the invitation that was answered
 * @param discussion the discussion that answered it
 * @param revision the revision whose figures these are
 * @param issued when the office made the sheet
 * @param message a word of thanks, if there is one
 * @param units that answered in the whole round
 * @param participants in the whole round
 * @param topics one for each step with figures, in the order of the guide
 * @param outcomes what was decided or done
 */
public record ReturnSheet(
        String consultation,
        UUID invitation,
        UUID discussion,
        int revision,
        Instant issued,
        @Nullable LocalizedText message,
        int units,
        int participants,
        List<Topic> topics,
        List<Outcome> outcomes) {
    public ReturnSheet {
        topics = List.copyOf(topics);
        outcomes = List.copyOf(outcomes);
    }

    /** What a figure is. */
    public enum Measure {
        /** Mean of hands on a scale from 1, or weighted mean of scores. */
        MEAN,
        /** Share of hands or dots, 0–1. */
        SHARE,
        /** Mean of points from a ranking. */
        POINTS;

        /** As the file has it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The figures of one step.
     *
     * @param most the highest that a figure can be, above 0
     * @param units that answered the step
     * @param participants of those units
     */
    public record Topic(
            String step,
            StepKind kind,
            LocalizedText title,
            Measure measure,
            int most,
            int units,
            int participants,
            List<Line> lines) {
        public Topic {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One statement, option or alternative.
     *
     * @param own the team's figure, null if it has none
     * @param all the figure of all units together, null if there is none
     */
    public record Line(
            String id,
            LocalizedText label,
            @Nullable Double own,
            @Nullable Double all) {}

    /** What was decided or done, and why. */
    public record Outcome(LocalizedText title, LocalizedText text) {}
}
