package fi.pirtti.domain.discussion;

/** What a human decided about characters that may identify a person. */
public sealed interface Judgement {
    /** The characters in question. */
    String found();

    /** They identify nobody, wherever they stand. */
    record NoIdentifier(String found) implements Judgement {}

    /**
     * They may stay in this one text; when its wording changes, the question comes again.
     *
     * @param within the whole text in which they stand
     * @param reason why they may stay, not blank
     */
    record Kept(String found, String within, String reason) implements Judgement {}
}
