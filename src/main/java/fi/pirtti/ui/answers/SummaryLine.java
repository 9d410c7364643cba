package fi.pirtti.ui.answers;

/** One line of the summary as it is read on the screen. */
public sealed interface SummaryLine {
    /** A group within a step. */
    record Heading(String text) implements SummaryLine {}

    /** What people said, or a sentence about it. */
    record Said(String text) implements SummaryLine {}

    /** A dissenting opinion. */
    record Dissent(String text) implements SummaryLine {}

    /** A name and its figure. */
    record Figure(String name, String figure) implements SummaryLine {}

    /** A remark beside the answer. */
    record Remark(String text) implements SummaryLine {}
}
