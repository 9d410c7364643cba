package fi.pirtti.exchange.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDF files that can be read aloud (tagged, PDF/UA) and kept (PDF/A-2a, every typeface inside). Nothing is
 * fetched, whatever the page asks for.
 */
public final class PdfFile {
    static {
        // It would write what is on the page.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * The page as PDF.
     *
     * @param xhtml well-formed, with a language, a title and a description; families {@code Inter}, {@code Gentium Book
     *     Plus}, {@code Noto Emoji} and {@code DejaVu Sans Mono}
     */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            write(xhtml, document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(String xhtml, PDDocument document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    new PDFontSupplier(face.embeddedIn(document)),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePDDocument(document);
        builder.withProducer("Pirtti");
        builder.withHtmlContent(drawable(xhtml), null);
        builder.toStream(out);
        builder.run();
    }

    /** What XML does not take, and what no typeface has, is shown as a box rather than left out. */
    private static String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isJoiner(point)) {
                return;
            }
            boolean line = point == '\n' || point == '\t' || point == '\r';
            drawn.appendCodePoint(
                    line
                                    || point < 0x7F && point >= ' '
                                    || Typeface.drawing(point).isPresent()
                            ? point
                            : MISSING);
        });
        return drawn.toString();
    }

    /** Characters without a shape of their own, which ask neighbours to be drawn as one. */
    private static boolean isJoiner(int point) {
        return point == 0x200D || point == 0xFE0E || point == 0xFE0F || point == 0xAD;
    }

    private static final int MISSING = '□';
}
