package fi.pirtti.app;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown. */
final class Display {
    private Display() {}

    /** On Linux and its like that takes X11 or Wayland; elsewhere a desktop is taken for granted. */
    static boolean isThere(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
