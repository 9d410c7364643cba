package fi.pirtti.exchange.pdf;

import java.util.List;

/** Finds the largest size at which texts fit into a box. */
public final class TextFit {
    private static final int HALVINGS = 14;

    private TextFit() {}

    /**
     * A paragraph.
     *
     * @param share of the size, 1 for the whole
     * @param lineHeight in ems of its own size
     * @param after space below it, in ems of its own size
     */
    public record Paragraph(String text, Typeface face, double share, double lineHeight, double after) {}

    /**
     * The largest size between {@code least} and {@code most} at which all paragraphs, one below the other, fit into a
     * box, in the unit of the box; {@code least} if they do not fit even then. A word is never broken.
     */
    public static double largest(List<Paragraph> paragraphs, double width, double height, double least, double most) {
        double low = least;
        double high = most;
        if (fits(paragraphs, width, height, most)) {
            return most;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(paragraphs, width, height, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How high the paragraph is at that size. */
    public static double height(Paragraph paragraph, double width, double size) {
        double own = size * paragraph.share();
        return own * (lines(paragraph, width, own) * paragraph.lineHeight() + paragraph.after());
    }

    private static boolean fits(List<Paragraph> paragraphs, double width, double height, double size) {
        double total = 0;
        for (Paragraph paragraph : paragraphs) {
            if (longestWord(paragraph) * size * paragraph.share() > width) {
                return false;
            }
            total += height(paragraph, width, size);
        }
        return total <= height;
    }

    private static double longestWord(Paragraph paragraph) {
        double longest = 0;
        for (String word : paragraph.text().split("\\s+")) {
            longest = Math.max(longest, paragraph.face().width(word));
        }
        return longest;
    }

    private static int lines(Paragraph paragraph, double width, double size) {
        int lines = 0;
        double space = paragraph.face().width(" ") * size;
        for (String line : paragraph.text().split("\n", -1)) {
            lines++;
            double used = 0;
            for (String word : line.split("\\s+")) {
                double wide = paragraph.face().width(word) * size;
                if (used > 0 && used + space + wide > width) {
                    lines++;
                    used = wide;
                } else {
                    used += used > 0 ? space + wide : wide;
                }
                // A word that is longer than the line is broken.
                lines += used > width ? (int) (used / width) : 0;
                used %= Math.max(width, 1e-9);
            }
        }
        return lines;
    }
}
