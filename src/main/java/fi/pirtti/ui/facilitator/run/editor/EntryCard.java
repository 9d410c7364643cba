package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card in which a new row of several named fields is written, with the button that adds it. */
final class EntryCard extends VBox {
    EntryCard(Columns fields, Button add) {
        add.getStyleClass().add("trailing");
        HBox line = Rows.row(12, Rows.grow(fields), add);
        line.getStyleClass().add("bottom-row");
        getChildren().add(line);
        getStyleClass().addAll("card", "entry-card");
    }

    /** A field under its name. */
    static VBox labelled(String name, Control field) {
        var label = Texts.wrapped(name, "field-name");
        label.setLabelFor(field);
        return Rows.column(4, label, field);
    }

    /** A line of text that is held by {@code value}. */
    static TextField field(String id, String name, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("entry");
        field.setAccessibleText(name);
        field.setTextFormatter(LengthLimit.of(Step.DEFAULT_MAX_LENGTH));
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
