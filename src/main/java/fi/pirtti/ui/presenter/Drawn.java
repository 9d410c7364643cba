package fi.pirtti.ui.presenter;

import java.util.List;
import java.util.function.Supplier;

/**
 * A drawing of content in a given room.
 *
 * @param whole whether everything found room
 * @param shown how many lines found room, where the content has lines
 * @param of how many lines there are
 */
record Drawn(Sheet sheet, boolean whole, int shown, int of) {
    /** A drawing of something that has no lines, or says itself what is left out. */
    Drawn(Sheet sheet, boolean whole) {
        this(sheet, whole, 0, 0);
    }

    /** Lines that found no room. */
    int left() {
        return of - shown;
    }

    /** The same drawing on another sheet that holds it. */
    Drawn on(Sheet other) {
        return new Drawn(other, whole, shown, of);
    }

    /** A drawing that either fits into {@code height} or does not. */
    static Drawn fitting(Sheet sheet, double height) {
        return new Drawn(sheet, sheet.depth() <= height);
    }

    /**
     * Rows below each other, with hairlines between, as many as fit; the first one in any case.
     *
     * @param rows made only while there is room
     */
    static Drawn rows(List<Supplier<Sheet>> rows, double width, double height) {
        Sheet all = new Sheet();
        if (rows.isEmpty()) {
            return new Drawn(all, true);
        }
        double y = all.line(0, 0, width);
        for (int i = 0; i < rows.size(); i++) {
            Sheet row = rows.get(i).get();
            if (i > 0 && y + row.depth() > height) {
                return new Drawn(all, false, i, rows.size());
            }
            y = all.line(0, all.put(row, 0, y), width);
        }
        return new Drawn(all, all.depth() <= height, rows.size(), rows.size());
    }
}
