package fi.pirtti.ui.shell;

import fi.pirtti.support.UiLanguage;
import java.util.Optional;

/** What the window remembers between runs. */
public interface ShellSettings {
    UiLanguage language();

    void language(UiLanguage language);

    /** Size of text, 1 is normal. */
    double textScale();

    void textScale(double scale);

    /** Where the window was; empty before the first run. */
    Optional<WindowPlace> window();

    void window(WindowPlace place);
}
