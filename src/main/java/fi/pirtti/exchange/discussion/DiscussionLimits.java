package fi.pirtti.exchange.discussion;

/** How much a discussion may hold. Lengths are UTF-16 units. */
public final class DiscussionLimits {
    /** All texts of a discussion together. */
    public static final int MAX_TOTAL_TEXT = 1_000_000;

    /** One text for which the guide sets no limit. */
    public static final int MAX_TEXT = 2000;

    /** A note for the office, or the reason of a skipped step. */
    public static final int MAX_NOTE = 10_000;

    /** Participants of a sitting, and hands or dots in one count. */
    public static final int MAX_COUNT = 100_000;

    public static final int MAX_SITTINGS = 100;

    /** Ideas, terms, clusters, actions or dissenting opinions of one step. */
    public static final int MAX_ITEMS = 5000;

    /** Seconds spent in one step. */
    public static final int MAX_SECONDS = 10_000_000;

    private DiscussionLimits() {}
}
