package fi.pirtti.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** How the program looks: AtlantaFX Primer with Pirtti's colours, type and shapes over it. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheetBSS(), ColorScheme.LIGHT, "tokens-light.css"),
    /** A desk in the dark, and the audience screen, whatever the desk looks like. */
    DARK(new PrimerDark().getUserAgentStylesheetBSS(), ColorScheme.DARK, "tokens-dark.css"),
    /** White on black with thick edges, every text at least 7 : 1. */
    HIGH_CONTRAST(
            new PrimerDark().getUserAgentStylesheetBSS(), ColorScheme.DARK, "tokens-contrast.css", "contrast.css");

    private static final double ROOT_FONT_PX = 14;

    private final String base;
    private final ColorScheme scheme;
    private final List<String> stylesheets;

    /**
     * A look.
     *
     * @param tokens its colours
     * @param edges what it does to shapes beside that
     */
    Theme(String base, ColorScheme scheme, String tokens, String... edges) {
        this.base = base;
        this.scheme = scheme;
        stylesheets = Stream.of(Stream.of(tokens, "kit.css", "controls.css", "motion.css"), Stream.of(edges))
                .flatMap(names -> names)
                .map(Theme::url)
                .toList();
    }

    /**
     * Dresses a scene in this theme, or changes its dress for this one; what it has of its own stays. Call on the
     * JavaFX thread.
     */
    public void dress(Scene scene) {
        Fonts.load();
        if (Application.getUserAgentStylesheet() == null) {
            // Before the first control exists, this spares loading the platform's own theme.
            Application.setUserAgentStylesheet(base);
        }
        scene.getPreferences().setColorScheme(scheme);
        scene.setUserAgentStylesheet(base);
        List<String> dress = new ArrayList<>(stylesheets);
        scene.getStylesheets().stream().filter(sheet -> !isDress(sheet)).forEach(dress::add);
        scene.getStylesheets().setAll(dress);
    }

    /**
     * Makes everything in the scene larger or smaller: all sizes are relative to the root's font.
     *
     * @param factor 1 is normal, 2 is twice as large
     */
    public static void scaleText(Parent root, double factor) {
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", ROOT_FONT_PX * factor));
    }

    /** The address of a stylesheet of the program, to be added to a view's root. */
    public static String url(String stylesheet) {
        return Objects.requireNonNull(Theme.class.getResource("/fi/pirtti/ui/" + stylesheet), stylesheet)
                .toExternalForm();
    }

    private static boolean isDress(String stylesheet) {
        return Stream.of(values()).anyMatch(theme -> theme.stylesheets.contains(stylesheet));
    }
}
