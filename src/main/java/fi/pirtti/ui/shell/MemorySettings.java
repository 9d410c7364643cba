package fi.pirtti.ui.shell;

import fi.pirtti.support.UiLanguage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings that are forgotten when the program ends: for tests, screenshots and the demonstration. */
public final class MemorySettings implements ShellSettings {
    private UiLanguage language;
    private double textScale = 1;
    private @Nullable WindowPlace window;

    public MemorySettings(UiLanguage language) {
        this.language = language;
    }

    @Override
    public UiLanguage language() {
        return language;
    }

    @Override
    public void language(UiLanguage chosen) {
        language = chosen;
    }

    @Override
    public double textScale() {
        return textScale;
    }

    @Override
    public void textScale(double scale) {
        textScale = scale;
    }

    @Override
    public Optional<WindowPlace> window() {
        return Optional.ofNullable(window);
    }

    @Override
    public void window(WindowPlace place) {
        window = place;
    }
}
