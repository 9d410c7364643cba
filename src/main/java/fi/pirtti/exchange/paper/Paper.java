package fi.pirtti.exchange.paper;

/** The kinds of paper that can be made of a guide. */
public enum Paper {
    /** For the facilitator: script, clock times, materials, keys. */
    RUN_SHEET,
    /** For the wall: one for each step, the question as large as it fits. */
    POSTERS,
    /** For the participants: room to write, scales to tick, a matrix to fill. */
    WORKSHEETS
}
