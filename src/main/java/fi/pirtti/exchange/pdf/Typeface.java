package fi.pirtti.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of printed pages; all of them come with the program and go into the file. */
public enum Typeface {
    SANS("Inter", 400, "Inter-Regular.ttf"),
    SANS_BOLD("Inter", 600, "Inter-SemiBold.ttf"),
    SERIF("Gentium Book Plus", 400, "GentiumBookPlus-Regular.ttf"),
    SERIF_BOLD("Gentium Book Plus", 600, "GentiumBookPlus-Bold.ttf"),
    /** Pictographs that the others lack, in outline. */
    EMOJI("Noto Emoji", 400, "NotoEmoji-Regular.ttf"),
    /** For what is typed from paper; it has Latin-1 and little else. */
    MONO("DejaVu Sans Mono", 400, "DejaVuSansMono-Latin.ttf");

    private static final Map<Typeface, Widths> LOADED = new ConcurrentHashMap<>();

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** As style sheets call it. */
    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream("/fi/pirtti/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The program's files are incomplete: " + file);
        }
        return in;
    }

    /** This typeface as part of a document. Without ligatures: they would be lost to those who search or copy. */
    PDFont embeddedIn(PDDocument document) {
        try (InputStream in = open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide {@code text} is on one line, in ems; without kerning, so rather too wide than too narrow. */
    public double width(String text) {
        Widths widths = LOADED.computeIfAbsent(this, Typeface::load);
        return text.codePoints().mapToDouble(widths::of).sum();
    }

    private Widths load() {
        // Closing the font closes nothing but the stream that it has already read.
        try (InputStream in = open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Widths(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this typeface has a picture of {@code point}. */
    boolean has(int point) {
        return LOADED.computeIfAbsent(this, Typeface::load).cmap().getGlyphId(point) > 0;
    }

    /** The first of the typefaces that draws {@code point}; empty if none does. */
    static Optional<Typeface> drawing(int point) {
        for (Typeface face : new Typeface[] {SANS, SERIF, EMOJI}) {
            if (face.has(point)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private record Widths(TrueTypeFont font, CmapLookup cmap, int unitsPerEm) {
        /** A character that this typeface lacks comes from another one, which is about an em wide. */
        double of(int point) {
            int glyph = cmap.getGlyphId(point);
            if (glyph == 0) {
                return 1.2;
            }
            try {
                synchronized (font) {
                    return (double) font.getAdvanceWidth(glyph) / unitsPerEm;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
