package fi.pirtti.exchange.guide;

import java.util.List;

/** How large a guide may be, and the languages it may promise. */
public final class GuideLimits {
    public static final int MAX_STEPS = 200;

    /** Options, statements, alternatives, criteria, categories, values … of one list. */
    public static final int MAX_OPTIONS = 50;

    /** UTF-16 units of one text. */
    public static final int MAX_TEXT = 2000;

    /** Languages that a guide can promise for every text. */
    public static final List<String> LANGUAGES = List.of("fi", "sv", "en", "fi-x-selko");

    private GuideLimits() {}
}
