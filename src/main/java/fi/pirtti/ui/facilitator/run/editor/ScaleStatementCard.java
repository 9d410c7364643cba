package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.StackedBar;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A statement in the list: whether it is counted, its hands as one bar, mean and spread. */
final class ScaleStatementCard extends PickCard {
    private final Messages messages;
    private final ScaleViewModel model;
    private final Icon state = Icon.of(Glyph.UPCOMING);
    private final Label name;
    private final StackedBar bar = new StackedBar();
    private final Label mean = Texts.label("", "small");
    private final Label spread = Texts.label("", "small");

    ScaleStatementCard(Messages messages, ScaleViewModel model, ScaleViewModel.Statement statement) {
        super(AccessibleRole.RADIO_BUTTON);
        this.messages = messages;
        this.model = model;
        setId("scale-statement-" + statement.id());
        getStyleClass().add("statement-card");
        name = Texts.wrapped(statement.label(), "body-medium");
        Ends figures = new Ends(mean, spread);
        VBox words = Rows.column(8, name, bar, figures);
        getChildren().addAll(state, Rows.grow(words));
    }

    void show(ScaleViewModel.Statement statement, boolean current) {
        setPicked(current);
        state.show(current ? Glyph.CURRENT : statement.counted() ? Glyph.DONE : Glyph.UPCOMING);
        state.getStyleClass().removeAll("tone-accent");
        if (current || statement.counted()) {
            state.getStyleClass().add("tone-accent");
        }
        HandsOnScale hands = statement.all();
        boolean any = hands.hands() > 0;
        EditorPane.show(bar, any);
        bar.show(parts(hands));
        mean.setText(
                any
                        ? messages.text("run.scale.mean", Numbers.oneDecimal(messages, hands.mean()))
                        : messages.text(statement.counted() ? "run.scale.noHands" : "run.scale.uncounted"));
        EditorPane.show(spread, any);
        spread.setText(spreadWords(hands.spread()));
        boolean large = any && hands.spread() == HandsOnScale.Spread.LARGE;
        spread.getStyleClass().removeAll("warn-text", "spread-large");
        if (large) {
            spread.getStyleClass().addAll("warn-text", "spread-large");
        }
        setAccessibleText(String.join(
                ". ",
                statement.label(),
                mean.getText(),
                any ? spread.getText() : "",
                any ? bar.getAccessibleText() : ""));
    }

    private String spreadWords(HandsOnScale.Spread size) {
        return switch (size) {
            case SMALL -> messages.text("run.scale.spreadSmall");
            case MODERATE -> messages.text("run.scale.spreadModerate");
            case LARGE -> messages.text("run.scale.spreadLarge");
        };
    }

    private List<StackedBar.Part> parts(HandsOnScale hands) {
        List<StackedBar.Part> parts = new ArrayList<>();
        for (int point = 1; point <= hands.counts().size(); point++) {
            parts.add(new StackedBar.Part(
                    Integer.toString(point), hands.counts().get(point - 1), "scale-" + model.colourOf(point)));
        }
        return parts;
    }
}
