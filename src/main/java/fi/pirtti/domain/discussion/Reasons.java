package fi.pirtti.domain.discussion;

/** Why hands were low and why they were high, for one statement; empty where nothing was said. */
public record Reasons(String low, String high) {
    public static final Reasons NONE = new Reasons("", "");

    /** Which end of the scale a reason explains. */
    public enum Side {
        LOW,
        HIGH
    }

    public Reasons with(Side side, String text) {
        return switch (side) {
            case LOW -> new Reasons(text, high);
            case HIGH -> new Reasons(low, text);
        };
    }

    public boolean isEmpty() {
        return low.isEmpty() && high.isEmpty();
    }
}
