package fi.pirtti.ui.facilitator.review;

import java.nio.file.Path;

/** Shows a folder in the platform's own file manager. */
@FunctionalInterface
public interface UriOpener {
    void open(Path folder);
}
