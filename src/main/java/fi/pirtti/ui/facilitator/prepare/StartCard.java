package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The one button that begins. */
final class StartCard extends VBox {
    private final PrepareViewModel model;
    private final Messages messages;
    private final Button start;
    private final Label when = Texts.wrapped("", "small");

    StartCard(PrepareViewModel model, Messages messages, Runnable begin, Runnable anotherShift, Runnable fromPaper) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "start-card");
        String words = messages.text(model.held() == 0 ? "prepare.start" : "prepare.goOn");
        start = Buttons.withKeys(Buttons.hero(Buttons.primary(words, Glyph.START, begin)), "F5");
        start.setId("prepare-start");
        start.setMaxWidth(Double.MAX_VALUE);
        when.getStyleClass().add("centred-text");
        getChildren().addAll(start, when);
        Button paper = Buttons.text(messages.text("run.transcribe"), Glyph.KEYS, fromPaper);
        paper.setId("prepare-from-paper");
        paper.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(paper);
        if (model.held() > 0) {
            Button shift = Buttons.text(messages.text("home.anotherShift"), Glyph.TEAM, anotherShift);
            shift.setId("prepare-another-shift");
            shift.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(shift);
        }
        show();
    }

    void show() {
        String begins = model.begins();
        String anyTime = messages.text("prepare.startAnyTime");
        when.setText(begins.isEmpty() ? anyTime : begins + " " + anyTime);
    }
}
