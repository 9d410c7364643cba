package fi.pirtti.ui.shell;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.ThemeChoice;
import java.util.Optional;

/** What is chosen in the settings, done to the window at once. */
final class PanelDeeds implements SettingsPanel.Deeds {
    private final Shell shell;

    PanelDeeds(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void speak(UiLanguage language) {
        shell.speak(language);
    }

    @Override
    public void wear(ThemeChoice theme) {
        shell.wear(theme);
    }

    @Override
    public void scaleText(double factor) {
        shell.scaleText(factor);
    }

    @Override
    public void reduceMotion(boolean reduced) {
        shell.reduceMotion(reduced);
    }

    @Override
    public void showTips(boolean shown) {
        shell.showTips(shown);
    }

    @Override
    public Optional<DiagnosticsDeed> diagnostics() {
        return shell.diagnostics();
    }

    @Override
    public void close() {
        shell.closeSettings();
    }
}
