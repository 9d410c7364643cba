package fi.pirtti.domain.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the team is asked, with all that its kind needs. The numbers are within the bounds of the format. */
public sealed interface Step {
    int DEFAULT_MAX_LENGTH = 2000;

    StepFrame frame();

    StepKind kind();

    default String id() {
        return frame().id();
    }

    default LocalizedText title() {
        return frame().title();
    }

    default LocalizedText prompt() {
        return frame().prompt();
    }

    default @Nullable LocalizedText script() {
        return frame().script();
    }

    /** Planned minutes. */
    default int minutes() {
        return frame().minutes();
    }

    default boolean optional() {
        return frame().optional();
    }

    /** Something told, nothing asked. */
    record Info(StepFrame frame) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.INFO;
        }
    }

    /**
     * Thoughts in the speakers' words.
     *
     * @param categories may be empty: then ideas have none
     * @param maxLength of one idea, in UTF-16 units
     */
    record Ideas(StepFrame frame, List<Labelled> categories, int maxLength) implements Step {
        public Ideas {
            categories = List.copyOf(categories);
        }

        @Override
        public StepKind kind() {
            return StepKind.IDEAS;
        }
    }

    /** Words that mean something else elsewhere. */
    record Terms(StepFrame frame) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.TERMS;
        }
    }

    /**
     * Ideas put into named groups.
     *
     * @param of id of an earlier ideas step
     */
    record Clusters(StepFrame frame, String of) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.CLUSTERS;
        }
    }

    /**
     * Dots placed on clusters or ideas.
     *
     * @param of id of an earlier clusters or ideas step
     * @param dots for each participant, 1–20
     */
    record Dots(StepFrame frame, String of, int dots) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.DOTS;
        }
    }

    /**
     * One sentence together.
     *
     * @param maxLength in UTF-16 units
     */
    record Statement(StepFrame frame, int maxLength) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.STATEMENT;
        }
    }

    /**
     * Hands counted on a scale from 1 to {@code points}, per statement.
     *
     * @param points 2–10
     * @param low what 1 means
     * @param high what {@code points} means
     */
    record Scale(
            StepFrame frame,
            int points,
            boolean cannotSay,
            @Nullable LocalizedText low,
            @Nullable LocalizedText high,
            List<Labelled> statements)
            implements Step {
        public Scale {
            statements = List.copyOf(statements);
        }

        @Override
        public StepKind kind() {
            return StepKind.SCALE;
        }
    }

    /** Hands counted per option; with {@code multiple} a person may raise a hand for several. */
    record Choice(StepFrame frame, boolean multiple, List<Labelled> options) implements Step {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public StepKind kind() {
            return StepKind.CHOICE;
        }
    }

    /**
     * Options put in order together.
     *
     * @param top how many places must be filled, 1 to the number of options
     */
    record Ranking(StepFrame frame, int top, List<Labelled> options) implements Step {
        public Ranking {
            options = List.copyOf(options);
        }

        @Override
        public StepKind kind() {
            return StepKind.RANKING;
        }
    }

    /**
     * Alternatives scored from several angles.
     *
     * @param points the best score, 2–10
     */
    record Weighing(StepFrame frame, int points, List<Labelled> alternatives, List<Criterion> criteria)
            implements Step {
        public Weighing {
            alternatives = List.copyOf(alternatives);
            criteria = List.copyOf(criteria);
        }

        @Override
        public StepKind kind() {
            return StepKind.WEIGHING;
        }
    }

    /** What the team will do itself. */
    record Actions(StepFrame frame) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.ACTIONS;
        }
    }

    /**
     * How well the summary is the team's answer, and who disagrees.
     *
     * @param maxLength of one dissenting opinion, in UTF-16 units
     */
    record Agreement(StepFrame frame, int maxLength) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.AGREEMENT;
        }
    }
}
