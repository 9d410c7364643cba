package fi.pirtti.ui.facilitator.run.editor;

import javafx.scene.layout.Region;

/**
 * The picture of a row in one cell of a list, which shows one row after another as the list moves.
 *
 * @param <R> what a row shows
 */
interface RowPicture<R> {
    /** Shows a row; what it needs only under the pointer or the keyboard is not there yet. */
    Region show(R row);

    /** The pointer or the keyboard has come to the row shown. */
    default void reached() {}
}
