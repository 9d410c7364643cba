package fi.pirtti.ui.help;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Shortcut;
import java.util.List;

/** The keys of one part of a screen, as data: for the list in help and for paper. */
public record KeyGroup(String title, List<Shortcut> shortcuts) {
    public KeyGroup {
        shortcuts = List.copyOf(shortcuts);
    }

    public static KeyGroup of(String title, Shortcut... shortcuts) {
        return new KeyGroup(title, List.of(shortcuts));
    }

    /** What works on every screen. */
    public static KeyGroup everywhere(Messages messages) {
        return of(
                messages.text("keys.group.everywhere"),
                Shortcut.HELP,
                Shortcut.OTHER_SIDE,
                Shortcut.CLOSE,
                Shortcut.LARGER_TEXT,
                Shortcut.SMALLER_TEXT,
                Shortcut.NORMAL_TEXT,
                Shortcut.SETTINGS);
    }
}
