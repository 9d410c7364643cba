package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.OnOff;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The ground rules of the guide, and whether the wall opens with them. */
final class RulesCard extends VBox {
    RulesCard(PrepareViewModel model, Messages messages) {
        getStyleClass().add("card");
        String onWall = messages.text("prepare.rules.onWall");
        OnOff shown = new OnOff(onWall, model.preparationProperty().get().groundRulesOnWall());
        shown.setId("rules-on-wall");
        shown.selectedProperty().subscribe((before, now) -> model.groundRulesOnWall(now));
        Label words = Texts.wrapped(onWall, "small");
        words.getStyleClass().add("end-text");
        HBox head = Rows.row(10, Texts.cardTitle(messages.text("prepare.rules")), Rows.grow(words), shown);
        head.getStyleClass().add("card-head");
        VBox list = Rows.column(12);
        int number = 0;
        for (LocalizedText rule : model.guide().groundRules()) {
            number++;
            HBox row = Rows.row(
                    16,
                    Texts.label(Integer.toString(number), "rule-number"),
                    Rows.grow(Texts.speech(rule.in(messages.language().tag()))));
            row.getStyleClass().add("top-row");
            list.getChildren().add(row);
        }
        HBox origin =
                Rows.row(8, Icon.of(Glyph.SEALED, 16), Rows.grow(Texts.small(messages.text("prepare.rules.origin"))));
        getChildren().addAll(head, list, Rows.spacer(), origin);
    }
}
