package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * How the rows of a list look.
 *
 * @param <R> what a row shows
 */
interface RowLook<R> {
    /** What makes a row the same row although its words change. */
    Object key(R row);

    /** What a screen reader says of the row. */
    String spoken(R row);

    /** The row as it is read. */
    Region shown(R row);

    /** What one cell of a list shows its rows with; a look whose rows are many reuses its parts. */
    default RowPicture<R> picture() {
        return this::shown;
    }

    /** The row as it is mended. */
    RowForm form(R row);

    /** Takes rows away, as one act. */
    void remove(List<R> rows);
}
