package fi.pirtti.domain.discussion;

import java.util.Optional;

/** How well someone stands behind the summary, strongest first. */
public enum AgreementLevel {
    FULLY("fully"),
    MOSTLY("mostly"),
    CAN_LIVE_WITH("canLiveWith"),
    DISAGREE("disagree");

    private final String wireName;

    AgreementLevel(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<AgreementLevel> ofWireName(String name) {
        for (AgreementLevel level : values()) {
            if (level.wireName.equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
