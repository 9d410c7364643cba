package fi.pirtti.exchange.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF file as another program reads it. */
public record PdfContent(String language, String title, boolean tagged, List<String> pages, Set<String> fonts) {
    /** @throws AssertionError if a typeface is not in the file */
    public static PdfContent of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            Set<String> fonts = new TreeSet<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
                PDPage content = document.getPage(page - 1);
                for (COSName name : content.getResources().getFontNames()) {
                    PDFont font = content.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        throw new AssertionError(font.getName() + " is not in the file");
                    }
                    fonts.add(font.getName());
                }
            }
            return new PdfContent(
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getMarkInfo().isMarked(),
                    List.copyOf(pages),
                    fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All its words, with single spaces between them. */
    public String words() {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }
}
