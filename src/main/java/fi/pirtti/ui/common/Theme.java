package fi.pirtti.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** How the program looks: AtlantaFX Primer with Pirtti's colours, type and shapes over it. */
public enum Theme {
    /** The desks. */
    LIGHT(new PrimerLight().getUserAgentStylesheetBSS(), "tokens-light.css"),
    /** The audience screen, whatever the desk looks like. */
    DARK(new PrimerDark().getUserAgentStylesheetBSS(), "tokens-dark.css");

    private static final double ROOT_FONT_PX = 14;

    private final String base;
    private final String tokens;

    Theme(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Dresses a scene in this theme at normal text size. Call on the JavaFX thread. */
    public void dress(Scene scene) {
        Fonts.load();
        if (Application.getUserAgentStylesheet() == null) {
            // Before the first control exists, this spares loading the platform's own theme.
            Application.setUserAgentStylesheet(base);
        }
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().removeAll(allStylesheets());
        scene.getStylesheets().addAll(0, List.of(url(tokens), url("kit.css"), url("controls.css")));
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

    private static List<String> allStylesheets() {
        return List.of(url("tokens-light.css"), url("tokens-dark.css"), url("kit.css"), url("controls.css"));
    }
}
