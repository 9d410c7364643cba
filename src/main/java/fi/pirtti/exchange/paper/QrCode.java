package fi.pirtti.exchange.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import fi.pirtti.exchange.html.Html;
import java.util.Locale;
import java.util.Map;

/** A QR code drawn with rectangles, so that it is sharp at any size. */
final class QrCode {
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** The code of {@code text} as a square with sides of {@code millimetres}, its quiet zone included. */
    static void draw(Html html, String text, double millimetres) {
        BitMatrix modules = modules(text);
        double module = millimetres / modules.getWidth();
        html.raw("<div style=\"position:relative;width:" + mm(millimetres) + ";height:" + mm(millimetres) + "\">\n");
        for (int y = 0; y < modules.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= modules.getWidth(); x++) {
                boolean dark = x < modules.getWidth() && modules.get(x, y);
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    // A hair higher than a module, so that no light shows between two rows
                    html.raw("<div style=\"position:absolute;background-color:#000;left:" + mm(from * module) + ";top:"
                            + mm(y * module) + ";width:" + mm((x - from) * module) + ";height:" + mm(module * 1.02)
                            + "\"></div>\n");
                    from = -1;
                }
            }
        }
        html.raw("</div>\n");
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.3fmm", length);
    }
}
