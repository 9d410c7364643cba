package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something to be told: the text in large letters, how to go about it and, at the start, the ground rules. */
final class InfoEditor implements StepEditor {
    private final ScrollPane root;

    InfoEditor(Step.Info step, StepContext context) {
        Messages messages = context.messages();
        Label text = Texts.wrapped(step.prompt().in(context.guideLanguage()), "info-text");
        text.setId("info-text");
        Card told = new Card(text);
        told.getStyleClass().add("info-card");

        FlowPane below = new FlowPane();
        below.getStyleClass().add("info-cards");
        List<LocalizedText> rules = context.guide().groundRules();
        if (!rules.isEmpty() && context.guide().steps().getFirst().id().equals(step.id())) {
            below.getChildren()
                    .add(numbered(
                            messages.text("run.info.groundRules"),
                            rules.stream()
                                    .map(rule -> rule.in(context.guideLanguage()))
                                    .toList()));
        }
        below.getChildren()
                .add(numbered(
                        messages.text("run.info.how"),
                        List.of(
                                messages.text("run.info.how1"),
                                messages.text("run.info.how2"),
                                messages.text("run.info.how3"))));
        VBox page = Rows.column(16, told, below);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("step-editor");
        below.prefWrapLengthProperty().bind(page.widthProperty());
        page.widthProperty().subscribe(width -> fit(below, width.doubleValue()));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return root;
    }

    @Override
    public Node shortcuts() {
        return new HBox();
    }

    @Override
    public void flush() {
        // nothing is typed here
    }

    @Override
    public void dispose() {
        // nothing outside is listened to
    }

    private static Card numbered(String title, List<String> lines) {
        Card card = Card.titled(title);
        for (int i = 0; i < lines.size(); i++) {
            Label number = Texts.label(Integer.toString(i + 1), "rule-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = Rows.row(12, number, Rows.grow(Texts.body(lines.get(i))));
            line.getStyleClass().add("rule-line");
            card.getChildren().add(line);
        }
        return card;
    }

    /** Two cards side by side where each has room for a sentence, else below each other. */
    private static void fit(FlowPane cards, double width) {
        double half = (width - cards.getHgap()) / 2;
        boolean beside = cards.getChildren().size() > 1 && half >= 22 * fontSize(cards);
        cards.getChildren().forEach(card -> ((Region) card).setPrefWidth(Math.floor(beside ? half : width)));
    }

    private static double fontSize(FlowPane cards) {
        return ((Label) cards.lookup(".card-title")).getFont().getSize() / 1.5714;
    }
}
