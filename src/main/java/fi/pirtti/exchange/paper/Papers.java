package fi.pirtti.exchange.paper;

import fi.pirtti.exchange.pdf.PdfFile;

/** Makes the papers. */
public final class Papers {
    private Papers() {}

    /** The paper as a PDF file; at least one page. Takes a second or two: for the background. */
    public static byte[] pdf(PaperSource source, PaperOrder order) {
        return PdfFile.of(
                switch (order.paper()) {
                    case RUN_SHEET -> RunSheet.page(source, order);
                    case POSTERS -> Posters.page(source, order);
                    case WORKSHEETS -> Worksheets.page(source, order);
                });
    }
}
