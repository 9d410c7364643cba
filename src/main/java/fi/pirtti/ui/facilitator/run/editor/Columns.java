package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cells side by side that share the width by fixed shares, so that rows and their fields stand in line. */
final class Columns extends GridPane {
    /**
     * One line of cells.
     *
     * @param shares of the width, in per cent
     */
    Columns(List<Integer> shares, Node... cells) {
        getStyleClass().add("columns");
        for (int i = 0; i < cells.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(shares.get(i));
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
            add(cells[i], i, 0);
        }
    }
}
