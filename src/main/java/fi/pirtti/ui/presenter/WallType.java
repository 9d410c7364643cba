package fi.pirtti.ui.presenter;

import fi.pirtti.domain.discussion.Preparation.WallText;
import fi.pirtti.ui.common.Glyph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Type and measures of the wall, given for the reference of 1920 × 1080 and scaled to the screen at hand.
 *
 * <p>Texts carry their fonts themselves, so that they can be measured, and what does not fit left out, before anything is
 * on a screen; colours come from the stylesheet.
 *
 * @param em pixels of the screen for each pixel of the reference
 * @param factor larger or smaller text, by the facilitator's choice or to make room
 */
record WallType(double em, double factor) {
    /** No text on the reference screen is smaller: it could not be read from the back row. */
    private static final double FLOOR = 28;

    /** The width in pixels of the reference that a screen of any shape has at least. */
    private static final double NARROWEST = 1080;

    private static final Map<Font, Double> NATURAL_LINE = new ConcurrentHashMap<>();

    /** Type for a screen of this size. */
    static WallType of(double width, double height, WallText size) {
        double factor = switch (size) {
            case NORMAL -> 0.85;
            case LARGE -> 1;
            case HUGE -> 1.2;
        };
        return new WallType(Math.max(0.05, Math.min(width / 1920, height / 1080)), factor);
    }

    /**
     * Larger types than this one for a screen that is higher than the reference is, largest first; they are of use where
     * all still fits, for what wraps needs height and not width.
     */
    List<WallType> larger(double width, double height) {
        double most = Math.min(height / 1080, width / NARROWEST);
        return Stream.of(1.0, 0.86, 0.74, 0.64)
                .map(share -> most * share)
                .filter(each -> each > em * 1.06)
                .map(each -> new WallType(each, factor))
                .toList();
    }

    /** Whether a word of a text that wraps is wider than the line, so that it would be broken. */
    static boolean breaksWords(Text text) {
        if (text.getWrappingWidth() <= 0) {
            return false;
        }
        Text word = new Text(longestWord(text.getText()));
        word.setFont(text.getFont());
        // With some room to spare: the platform wraps before the last letter touches the edge.
        return width(word) > text.getWrappingWidth() - text.getFont().getSize() * 0.25;
    }

    /** A measure of space. */
    double px(double reference) {
        return reference * em;
    }

    /** The size of text that is {@code reference} px high on the reference screen at normal size. */
    double size(double reference) {
        return Math.max(FLOOR, reference * factor) * em;
    }

    /** The same with text made smaller to gain room. */
    WallType shrunk(double by) {
        return new WallType(em, factor * by);
    }

    /** The same with everything larger, text and the space around it. */
    WallType grown(double by) {
        return new WallType(em * by, factor);
    }

    /** The same at normal text size, for what surrounds the content. */
    WallType plain() {
        return new WallType(em, 1);
    }

    /** A heading in a narrow column: shrinks as far as the floor before a word would be broken. */
    Text columnHead(String words, double reference, double width) {
        Text widest = strong(longestWord(words), reference, 0);
        double by = Math.min(1, width / Math.max(1, width(widest)));
        Text head = shrunk(by).strong(words, reference, width);
        head.setTextAlignment(TextAlignment.CENTER);
        return head;
    }

    private static String longestWord(String words) {
        return Arrays.stream(words.split("[\\s-]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The question and other words of the guide: serif bold. */
    Text prompt(String words, double reference, double width) {
        Font font = Font.font("Gentium Book Plus", FontWeight.BOLD, size(reference));
        return text(words, font, 1.206, width, "wall-fg");
    }

    /** Longer words of the guide: serif. */
    Text serif(String words, double reference, double width) {
        return text(words, Font.font("Gentium Book Plus", size(reference)), 1.3, width, "wall-fg");
    }

    /** The second language: sans, quieter. */
    Text second(String words, double reference, double width) {
        return text(words, Font.font("Inter", size(reference)), 1.36, width, "wall-muted");
    }

    /** What people said. */
    Text said(String words, double reference, double width) {
        return text(words, Font.font("Inter Medium", size(reference)), 1.25, width, "wall-fg");
    }

    /** A quiet label; no wrapping. */
    Text label(String words, double reference) {
        return text(words, Font.font("Inter", size(reference)), 1.25, 0, "wall-muted");
    }

    Text strong(String words, double reference, double width) {
        return text(words, Font.font("Inter Semi Bold", size(reference)), 1.25, width, "wall-fg");
    }

    Text number(String words, double reference) {
        return text(words, Font.font("Inter Display Semi Bold", size(reference)), 1.2, 0, "wall-fg");
    }

    Text icon(Glyph glyph, double reference, String styleClass) {
        return text(glyph.character(), Font.font("remixicon", size(reference)), 1, 0, styleClass);
    }

    /** A text whose lines stand {@code line} × its size apart; wraps at {@code width} unless that is 0. */
    private static Text text(String words, Font font, double line, double width, String styleClass) {
        Text text = new Text(words);
        text.setFont(font);
        text.setTextOrigin(VPos.TOP);
        text.setWrappingWidth(width);
        text.setLineSpacing(font.getSize() * line - naturalLine(font));
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static double naturalLine(Font font) {
        return NATURAL_LINE.computeIfAbsent(font, each -> {
            Text sample = new Text("Ä");
            sample.setFont(each);
            return sample.getLayoutBounds().getHeight();
        });
    }

    /** How high a text is, with each line at its spacing. */
    static double height(Text text) {
        double line = naturalLine(text.getFont()) + text.getLineSpacing();
        double natural = naturalLine(text.getFont());
        double height = text.getLayoutBounds().getHeight();
        return text.getText().isEmpty() ? 0 : Math.max(line, Math.round((height - natural) / line + 1) * line);
    }

    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
