package fi.pirtti.app;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.shell.ShellSettings;
import java.nio.file.Path;

/** The settings as the program reads them, for tests of other packages. */
public final class SettingsFile {
    private SettingsFile() {}

    public static ShellSettings at(Path file) {
        return new SavedSettings(file, UiLanguage.FI);
    }
}
