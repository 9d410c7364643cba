package fi.pirtti.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.kordamp.ikonli.remixicon.RemixiconALIkonHandler;

/**
 * The typefaces that come with the program.
 *
 * <p>JavaFX ignores the weights 500 and 600 silently, so each weight has a family of its own; a family that does not
 * register under the expected name would fall back to the system's typeface without a word, hence the check.
 */
public final class Fonts {
    private static boolean loaded;

    private Fonts() {}

    /**
     * Registers the typefaces; further calls do nothing.
     *
     * @throws IllegalStateException if one is missing or has another name than the stylesheets use
     */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        register("Inter-Regular.otf", "Inter");
        register("Inter-Medium.otf", "Inter Medium");
        register("Inter-SemiBold.otf", "Inter Semi Bold");
        register("Inter-Bold.otf", "Inter");
        register("InterDisplay-SemiBold.otf", "Inter Display Semi Bold");
        register("GentiumBookPlus-Regular.ttf", "Gentium Book Plus");
        register("GentiumBookPlus-Bold.ttf", "Gentium Book Plus");
        try (InputStream icons = new RemixiconALIkonHandler().getFontResourceAsStream()) {
            check(Font.loadFont(icons, 14), "remixicon");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loaded = true;
    }

    private static void register(String file, String family) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fi/pirtti/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + file);
            }
            check(Font.loadFont(in, 14), family);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Font font, String family) {
        if (font == null || !font.getFamily().equals(family)) {
            throw new IllegalStateException(
                    "Expected the typeface " + family + ", got " + (font == null ? "none" : font.getFamily()));
        }
    }
}
