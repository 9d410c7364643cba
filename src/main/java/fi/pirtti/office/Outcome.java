package fi.pirtti.office;

/** What became of a file that was imported. */
public enum Outcome {
    /** New to the archive, also as history below a newer revision. */
    ACCEPTED("accepted"),
    /** The archive has the same revision with the same content; nothing changed. */
    ALREADY_IMPORTED("alreadyImported"),
    /** A higher revision took the place of the one before. */
    SUPERSEDING("superseding"),
    /** The archive has the same revision with other content; both are kept. */
    CONFLICT("conflict"),
    /** It cannot be trusted and was set aside. */
    QUARANTINED("quarantined");

    private final String wireName;

    Outcome(String wireName) {
        this.wireName = wireName;
    }

    /** As JSON output names it. */
    public String wireName() {
        return wireName;
    }
}
