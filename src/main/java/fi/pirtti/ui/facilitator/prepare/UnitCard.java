package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Who answers, where the invitation names no unit. */
final class UnitCard extends VBox {
    private final PrepareViewModel model;
    private final TextField name;
    private final TextField organisation;
    private final TextField municipality;

    UnitCard(PrepareViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("card");
        Unit unit = model.discussionProperty().get().unit();
        name = field("unit-name-field", unit.name());
        organisation = field("unit-organisation", unit.organisation());
        municipality = field("unit-municipality", unit.municipality());
        getChildren()
                .addAll(
                        Texts.cardTitle(messages.text("prepare.unit")),
                        Texts.small(messages.text("prepare.unit.why")),
                        labelled(messages.text("prepare.unit.name"), name),
                        labelled(messages.text("prepare.unit.organisation"), organisation),
                        labelled(messages.text("prepare.unit.municipality"), municipality));
    }

    Node first() {
        return name;
    }

    void commit() {
        model.describeUnit(name.getText(), organisation.getText(), municipality.getText());
    }

    private TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setOnAction(event -> commit());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        return field;
    }

    private static VBox labelled(String words, TextField field) {
        Label label = Texts.wrapped(words, "field-label");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return Rows.column(6, label, field);
    }
}
