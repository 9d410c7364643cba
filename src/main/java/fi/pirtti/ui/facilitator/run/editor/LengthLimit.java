package fi.pirtti.ui.facilitator.run.editor;

import javafx.scene.control.TextFormatter;

/** Keeps a field from taking more than the guide allows; what is pasted is cut, not refused. */
final class LengthLimit {
    private LengthLimit() {}

    /**
     * A formatter for one field.
     *
     * @param maximum in UTF-16 units
     */
    static TextFormatter<String> of(int maximum) {
        return new TextFormatter<>(change -> limited(change, maximum));
    }

    static TextFormatter.Change limited(TextFormatter.Change change, int maximum) {
        int over = change.getControlNewText().length() - maximum;
        if (change.isContentChange() && over > 0 && !change.getText().isEmpty()) {
            String kept = cut(change.getText(), Math.max(0, change.getText().length() - over));
            change.setText(kept);
            int caret = change.getRangeStart() + kept.length();
            change.selectRange(caret, caret);
        }
        return change;
    }

    /** Half a character is no character. */
    private static String cut(String text, int length) {
        boolean splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }
}
