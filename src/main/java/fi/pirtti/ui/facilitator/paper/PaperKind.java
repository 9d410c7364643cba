package fi.pirtti.ui.facilitator.paper;

/** What can be made here. */
public enum PaperKind {
    RUN_SHEET,
    POSTERS,
    WORKSHEETS,
    /** What the team has said so far. */
    SUMMARY
}
