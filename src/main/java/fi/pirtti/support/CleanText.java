package fi.pirtti.support;

/** Texts that every file and every screen can hold: whole characters, and of the control characters only tab and line ends. */
public final class CleanText {
    private CleanText() {}

    /** True if the text has no half surrogate pair and no control character but tab, LF and CR. */
    public static boolean isClean(String text) {
        return text.codePoints().allMatch(CleanText::isCharacter);
    }

    /** The text without what {@link #isClean} forbids; a paste can bring such characters, which nobody sees. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        return text.codePoints()
                .filter(CleanText::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCharacter(int point) {
        boolean control = (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || point == 0x7F;
        boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean noCharacter = point == 0xFFFE || point == 0xFFFF;
        return !control && !halfPair && !noCharacter;
    }
}
