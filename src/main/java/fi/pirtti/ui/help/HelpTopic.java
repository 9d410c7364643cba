package fi.pirtti.ui.help;

import fi.pirtti.domain.guide.StepKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that help tells about. To add one: a constant here, and {@code help/fi|sv|en/<name>.md} in the resources. A
 * screen names its topic; a part of a screen may have one of its own, see {@link #mark}.
 */
public enum HelpTopic {
    HOME,
    PREPARE,
    RUN,
    STEP_INFO,
    STEP_IDEAS,
    STEP_TERMS,
    STEP_CLUSTERS,
    STEP_DOTS,
    STEP_STATEMENT,
    STEP_SCALE,
    STEP_CHOICE,
    STEP_RANKING,
    STEP_WEIGHING,
    STEP_ACTIONS,
    STEP_AGREEMENT,
    TIME,
    WALL,
    SITTINGS,
    MERGE,
    PAPER,
    PRIVACY,
    REVIEW,
    SEAL,
    RETURNED,
    SETTINGS,
    REHEARSAL,
    OFFICE,
    INTAKE,
    COVERAGE,
    INVITATIONS,
    UNITS_IMPORT,
    ACCESSIBILITY,
    KEYS;

    /** What is told while a step of this kind goes on. */
    public static HelpTopic of(StepKind kind) {
        return switch (kind) {
            case INFO -> STEP_INFO;
            case IDEAS -> STEP_IDEAS;
            case TERMS -> STEP_TERMS;
            case CLUSTERS -> STEP_CLUSTERS;
            case DOTS -> STEP_DOTS;
            case STATEMENT -> STEP_STATEMENT;
            case SCALE -> STEP_SCALE;
            case CHOICE -> STEP_CHOICE;
            case RANKING -> STEP_RANKING;
            case WEIGHING -> STEP_WEIGHING;
            case ACTIONS -> STEP_ACTIONS;
            case AGREEMENT -> STEP_AGREEMENT;
        };
    }

    /** The name by which other topics link to this one, and of its files: {@code step-ideas}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The topic that a link names. */
    public static Optional<HelpTopic> ofSlug(String slug) {
        return Stream.of(values()).filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    /** Gives a part of a screen its own topic: F1 with the keyboard inside it opens that one. */
    public void mark(Node part) {
        part.getProperties().put(HelpTopic.class, this);
    }

    /** The topic of the part that the node lies in, the innermost first. */
    public static Optional<HelpTopic> around(@Nullable Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            // Asking for the map would create one for each node.
            if (part.hasProperties() && part.getProperties().get(HelpTopic.class) instanceof HelpTopic topic) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
