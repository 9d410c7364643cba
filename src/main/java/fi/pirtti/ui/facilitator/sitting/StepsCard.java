package fi.pirtti.ui.facilitator.sitting;

import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which steps are gone through, and what becomes of what another sitting has answered. */
final class StepsCard extends VBox {
    private final NewSittingViewModel model;
    private final Messages messages;
    private final List<CheckBox> boxes = new ArrayList<>();

    StepsCard(NewSittingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "sitting-steps");
        Button all = Buttons.small(Buttons.text(messages.text("sitting.steps.all"), null, () -> takeAll(true)));
        all.setId("sitting-steps-all");
        Button none = Buttons.small(Buttons.text(messages.text("sitting.steps.none"), null, () -> takeAll(false)));
        none.setId("sitting-steps-none");
        HBox head = Rows.row(4, Texts.cardTitle(messages.text("sitting.steps")), Rows.spacer(), all, none);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        String tag = messages.language().tag();
        int number = 0;
        for (Section section : model.guide().sections()) {
            getChildren().add(Texts.label(section.title().in(tag), "small-strong"));
            for (Step step : section.steps()) {
                number++;
                getChildren().add(row(step, number + ". " + step.title().in(tag)));
            }
        }
    }

    private HBox row(Step step, String title) {
        CheckBox box = new CheckBox();
        box.setId("sitting-step-" + step.id());
        box.setAccessibleText(title);
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setSelected(model.stepsProperty().get().contains(step.id()));
        box.selectedProperty().subscribe((before, now) -> model.take(step.id(), now));
        boxes.add(box);
        HBox row = Rows.row(
                10,
                box,
                Icon.of(Glyph.of(step.kind())),
                Rows.grow(Texts.wrapped(title, "body-medium")),
                Texts.small(becomes(step.kind())));
        row.getStyleClass().add("sitting-step");
        row.setOnMouseClicked(event -> box.setSelected(!box.isSelected()));
        return row;
    }

    private void takeAll(boolean taken) {
        boxes.forEach(box -> box.setSelected(taken));
        model.takeAll(taken);
    }

    private String becomes(StepKind kind) {
        return switch (kind) {
            case INFO -> "";
            case IDEAS, TERMS, ACTIONS -> messages.text("sitting.becomes.pooled");
            case DOTS, SCALE, CHOICE, AGREEMENT -> messages.text("sitting.becomes.counted");
            case CLUSTERS, STATEMENT, RANKING, WEIGHING -> messages.text("sitting.becomes.amended");
        };
    }
}
