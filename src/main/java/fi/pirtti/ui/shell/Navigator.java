package fi.pirtti.ui.shell;

/** Takes the person from one screen to another. */
@FunctionalInterface
public interface Navigator {
    /** Leaves the present screen, which is flushed and disposed of, and opens another. */
    void go(Place place);
}
