package fi.pirtti.ui.facilitator.run.editor;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What stands on the stage while a step goes on, below the step's header. */
public interface StepEditor {
    /** Style class of what does something of its own on Enter, such as ending the mending of a text in its place. */
    String OWN_ENTER = "own-enter";

    /** The editor's root, the same at each call. It fills the stage and scrolls inside itself if it must. */
    Region node();

    /** Where the keyboard starts when the step opens. */
    Node initialFocus();

    /** Key caps shown at the right of the step header; may be an empty group. */
    Node shortcuts();

    /** Opens the next part of a step of which one part is shown at a time; false after the last one. */
    default boolean openNextPart() {
        return false;
    }

    /** Writes down what is typed but not yet recorded; called before the step is left and before the window closes. */
    void flush();

    /** Lets go of every listener on what lives longer than this editor. */
    void dispose();
}
