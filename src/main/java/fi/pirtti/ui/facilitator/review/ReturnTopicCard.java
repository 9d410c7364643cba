package fi.pirtti.ui.facilitator.review;

import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step of the return sheet: each line has the team's bar and, below it, that of all, with their figures. */
final class ReturnTopicCard extends VBox {
    private static final double PERCENT = 100;

    private final Messages messages;
    private final ReturnSheet.Topic topic;

    ReturnTopicCard(Messages messages, ReturnSheet.Topic topic) {
        this.messages = messages;
        this.topic = topic;
        getStyleClass().addAll("card", "return-card", "return-topic");
        String tag = messages.language().tag();
        HBox head = Rows.row(
                8,
                Icon.of(Glyph.of(topic.kind())).toned(Tone.ACCENT),
                Rows.grow(Texts.wrapped(topic.title().in(tag), "card-title")));
        getChildren().addAll(head, Texts.small(about()));
        for (ReturnSheet.Line line : topic.lines()) {
            getChildren().add(line(line, line.label().in(tag)));
        }
    }

    /** What the figures are, and of how many. */
    private String about() {
        String measure = switch (topic.measure()) {
            case MEAN -> messages.text("review.return.mean", topic.most());
            case SHARE -> messages.text("review.return.share");
            case POINTS -> messages.text("review.return.points", topic.most());
        };
        return topic.units() == 0
                ? measure + " " + messages.text("review.return.hidden")
                : measure + " " + messages.text("review.return.of", topic.units(), topic.participants());
    }

    private VBox line(ReturnSheet.Line line, String label) {
        VBox box = Rows.column(
                4,
                Texts.wrapped(label, "return-label"),
                bar(messages.text("review.return.own"), line.own(), "return-own"),
                bar(messages.text("review.return.all"), line.all(), "return-all"));
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(label + ". " + messages.text("review.return.own") + " " + figure(line.own()) + ". "
                + messages.text("review.return.all") + " " + figure(line.all()));
        return box;
    }

    private HBox bar(String who, @Nullable Double value, String style) {
        Label name = Texts.label(who, "return-who");
        Region filled = new Region();
        filled.getStyleClass().addAll("return-bar", style);
        HBox track = new HBox(filled);
        track.getStyleClass().add("return-track");
        double share = value == null ? 0 : Math.clamp(value / topic.most(), 0, 1);
        filled.prefWidthProperty().bind(track.widthProperty().multiply(share));
        filled.setMinWidth(USE_PREF_SIZE);
        track.setMinWidth(0);
        track.setPrefWidth(0);
        HBox.setHgrow(track, Priority.ALWAYS);
        Label number = Texts.label(figure(value), "return-figure");
        number.setMinWidth(USE_PREF_SIZE);
        return Rows.row(12, name, track, number);
    }

    private String figure(@Nullable Double value) {
        if (value == null) {
            return "–";
        }
        Locale locale = messages.language().locale();
        return topic.measure() == ReturnSheet.Measure.SHARE
                ? String.format(locale, "%.0f %%", value * PERCENT)
                : String.format(locale, "%.1f", value);
    }
}
