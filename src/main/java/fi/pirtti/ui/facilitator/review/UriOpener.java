package fi.pirtti.ui.facilitator.review;

import java.net.URI;

/** Opens a folder or a draft of a message in the platform's own program for it. */
@FunctionalInterface
public interface UriOpener {
    void open(URI uri);
}
