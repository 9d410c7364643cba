package fi.pirtti.ui.common;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * What the person has told the operating system about how programs are to look and move. Both change while the program
 * runs.
 *
 * @param theme the theme that goes with the system
 * @param reducedMotion whether things should stand still
 */
public record SystemLook(ObservableValue<Theme> theme, ObservableValue<Boolean> reducedMotion) {
    /** Windows says it plainly; on Linux the name of the desktop's theme does. */
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private static final String LINUX_THEME = "GTK.theme_name";

    /** The real system's. Call on the JavaFX thread. */
    public static SystemLook ofPlatform() {
        Platform.Preferences preferences = Platform.getPreferences();
        return new SystemLook(
                Bindings.createObjectBinding(
                        () -> themeOf(preferences), preferences, preferences.colorSchemeProperty()),
                preferences.reducedMotionProperty());
    }

    private static Theme themeOf(Platform.Preferences preferences) {
        boolean contrast = preferences.getBoolean(WINDOWS_CONTRAST).orElse(false)
                || preferences
                        .getString(LINUX_THEME)
                        .filter(name -> name.startsWith("HighContrast"))
                        .isPresent();
        if (contrast) {
            return Theme.HIGH_CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
