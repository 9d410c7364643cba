package fi.pirtti.domain.privacy;

/**
 * A run of characters that looks like something that identifies a person.
 *
 * @param start index of its first UTF-16 unit in the text
 * @param end index behind its last
 * @param text the run itself
 */
public record Identifier(Kind kind, int start, int end, String text) {
    /** What it looks like. */
    public enum Kind {
        /** A Finnish personal identity code, also one with a wrong check character. */
        IDENTITY_CODE,
        PHONE,
        EMAIL,
        /** What may be the name of a person: a guess, told as one. */
        NAME
    }
}
