package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An option with its hands: a bar, the share of those present, a field. */
final class ChoiceRow extends HBox {
    private final Messages messages;
    private final ProgressTrack bar = new ProgressTrack();
    private final Label share = Texts.label("", "choice-share");
    private final Label all = Texts.small("");
    private final HBox tooMany;
    private final Label tooManyWords = Texts.wrapped("", "small");
    private final Stepper stepper;

    ChoiceRow(Messages messages, ChoiceViewModel model, ChoiceViewModel.Option option) {
        this.messages = messages;
        stepper = CountField.of(
                messages,
                "choice-count-" + option.id(),
                messages.text("run.count.handsFor", option.label()),
                Orientation.HORIZONTAL,
                count -> model.setCount(option.id(), count));
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("choice-bar");
        share.setMinWidth(Region.USE_PREF_SIZE);
        tooManyWords.getStyleClass().add("warn-text");
        tooMany = Rows.row(4, Icon.of(Glyph.WARNING, 16).toned(Tone.WARN), Rows.grow(tooManyWords));
        HBox figures = Rows.row(12, Rows.grow(bar), share);
        VBox words = Rows.column(6, Texts.wrapped(option.label(), "body-medium"), figures, all, tooMany);
        getStyleClass().addAll("count-row", "gap-16");
        getChildren().addAll(Rows.grow(words), stepper);
    }

    TextField field() {
        return stepper.field();
    }

    void show(ChoiceViewModel.Option option, boolean several, int participants) {
        stepper.set(option.here());
        bar.show(participants == 0 ? 0 : option.share());
        share.setText(participants == 0 ? "" : Numbers.percent(messages, option.share()));
        EditorPane.show(all, several);
        all.setText(messages.text("run.count.allSittings", option.all()));
        EditorPane.show(tooMany, option.exceeds());
        tooManyWords.setText(messages.text("run.count.tooManyHands", option.here(), participants));
        field().getStyleClass().remove("warn");
        if (option.exceeds()) {
            field().getStyleClass().add("warn");
        }
    }
}
