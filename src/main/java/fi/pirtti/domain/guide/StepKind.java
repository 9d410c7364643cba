package fi.pirtti.domain.guide;

import java.util.Locale;
import java.util.Optional;

/** The kinds of step. The wire name, as files use it, is the lower-case name. */
public enum StepKind {
    INFO,
    IDEAS,
    TERMS,
    CLUSTERS,
    DOTS,
    STATEMENT,
    SCALE,
    CHOICE,
    RANKING,
    WEIGHING,
    ACTIONS,
    AGREEMENT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that wire name; empty if there is none. */
    public static Optional<StepKind> ofWireName(String name) {
        for (StepKind kind : values()) {
            if (kind.wireName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
