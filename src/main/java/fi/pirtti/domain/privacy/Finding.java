package fi.pirtti.domain.privacy;

/** Something in a discussion that looks like an identifier of a person. */
public record Finding(TextPlace place, String text, Identifier identifier) {
    /** The text without the identifier; at most one blank stays in its place. */
    public String textWithout() {
        String before = text.substring(0, identifier.start());
        String after = text.substring(identifier.end());
        if (before.isEmpty() || before.endsWith(" ")) {
            after = after.stripLeading();
        }
        return (before + after).strip();
    }
}
