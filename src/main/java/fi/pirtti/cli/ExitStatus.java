package fi.pirtti.cli;

/** Exit statuses, as scripts know them. */
public final class ExitStatus {
    public static final int DONE = 0;
    /** Done, and someone should look at something: a file in quarantine, a check that failed. */
    public static final int FINDINGS = 1;
    /** Wrong usage, or input that cannot be read. */
    public static final int USAGE = 2;
    /** An error of the program or the machine. */
    public static final int ERROR = 3;

    private ExitStatus() {}
}
