package fi.pirtti.ui.shell;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.ThemeChoice;
import java.util.Optional;

/** What the window remembers between runs. */
public interface ShellSettings {
    UiLanguage language();

    void language(UiLanguage language);

    /** Size of text, 1 is normal. */
    double textScale();

    void textScale(double scale);

    /** How the desk looks; as the system does until something else is chosen. */
    ThemeChoice theme();

    void theme(ThemeChoice theme);

    /** Whether things stand still; empty where the system decides. */
    Optional<Boolean> reducedMotion();

    void reducedMotion(boolean reduced);

    /** Whether the program gives tips to one who is new to it. */
    boolean tips();

    /** Wanting them anew brings back those that were seen. */
    void tips(boolean shown);

    /** Whether this tip was read on this machine. */
    boolean tipSeen(String id);

    /** Remembers that this tip was read. */
    void seeTip(String id);

    /** Where the wall was last put by a person; empty until then. */
    Optional<String> wallPlace();

    void wallPlace(String key);

    /** At whose desk the window was last. */
    Desk desk();

    void desk(Desk desk);

    /**
     * What a part of the program has noted for the next time.
     *
     * @param key dotted, beginning with the part's own name
     */
    Optional<String> noted(String key);

    /** Notes something for the next time; blank forgets it. */
    void note(String key, String value);

    /** Where the window was; empty before the first run. */
    Optional<WindowPlace> window();

    void window(WindowPlace place);
}
