package fi.pirtti.exchange.paper;

/** Sheets that offices have. A layout for A4 is the same on A3, larger. */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420);

    private final int shortSide;
    private final int longSide;

    PaperSize(int shortSide, int longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** In millimetres. */
    int shortSide() {
        return shortSide;
    }

    /** In millimetres. */
    int longSide() {
        return longSide;
    }

    /** A length on A4, in millimetres, as CSS writes it for this size. */
    String mm(double onA4) {
        double own = onA4 * shortSide / A4.shortSide;
        return Math.round(own * 100) / 100.0 + "mm";
    }
}
