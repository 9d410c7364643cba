package fi.pirtti.support;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** What was read cannot be used. */
    ERROR,
    /** It can be used, and someone should look at it. */
    WARNING
}
