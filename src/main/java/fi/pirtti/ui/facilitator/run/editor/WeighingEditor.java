package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Weighs alternatives: a matrix of scores with live means, and below it the one that the group stands behind. */
final class WeighingEditor implements StepEditor {
    private final Messages messages;
    private final WeighingViewModel model;
    private final WeighingMatrix matrix;
    private final Label scored = Texts.small("");
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final EditorPane root;
    private final Subscription subscription;

    /** A card with which an alternative, or none, is recommended. */
    private record Recommendation(String alternative, PickCard card) {}

    WeighingEditor(Step.Weighing step, StepContext context) {
        messages = context.messages();
        model = new WeighingViewModel(step, context);
        StackPane content = new StackPane();
        matrix = new WeighingMatrix(model, messages, content);
        scored.setId("weigh-scored");
        HBox head = Rows.row(8, Texts.strong(messages.text("run.weighing.stance")), scored);
        VBox column = Rows.column(12, matrix, head, choices(step));
        content.getChildren().addAll(column, matrix.palette());
        content.getStyleClass().add("weighing-content");
        content.setAlignment(Pos.TOP_LEFT);
        root = new EditorPane(content);
        root.setId("weighing-editor");
        // many criteria at a large text size are wider than any stage
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        subscription = model.matrix().subscribe(this::show);
    }

    private Region choices(Step.Weighing step) {
        for (Labelled alternative : step.alternatives()) {
            recommendations.add(recommendation(alternative.id(), model.label(alternative)));
        }
        recommendations.add(recommendation(Answer.Weighing.NONE, messages.text("run.weighing.none")));
        ColumnsPane pane = ColumnsPane.rows(13, 0.7143);
        pane.show(recommendations.stream().map(Recommendation::card).toList());
        return pane;
    }

    private Recommendation recommendation(String alternative, String words) {
        Region dot = new Region();
        dot.getStyleClass().add("radio-mark");
        PickCard card = new PickCard(AccessibleRole.RADIO_BUTTON, dot, Rows.grow(Texts.wrapped(words, "body-medium")));
        card.getStyleClass().addAll("outlined", "radio-card");
        card.setId("recommend-" + (alternative.equals(Answer.Weighing.NONE) ? "none" : alternative));
        card.setAccessibleText(words);
        card.onPick(() -> model.recommend(alternative));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> moveAmongRecommendations(card, event));
        return new Recommendation(alternative, card);
    }

    private void moveAmongRecommendations(PickCard from, KeyEvent event) {
        if (!Shortcut.GO_AMONG_CELLS.matches(event)) {
            return;
        }
        int by = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN ? 1 : -1;
        List<PickCard> cards =
                recommendations.stream().map(Recommendation::card).toList();
        PickCard to = cards.get(Math.clamp(cards.indexOf(from) + by, 0, cards.size() - 1));
        to.requestFocus();
        EditorPane.reveal(to);
        event.consume();
    }

    private void show(WeighingViewModel.Matrix now) {
        matrix.show(now);
        scored.setText(messages.text("run.weighing.scored", now.scored(), now.cells()));
        for (Recommendation recommendation : recommendations) {
            recommendation.card().setPicked(recommendation.alternative().equals(now.recommended()));
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return matrix.initialFocus();
    }

    @Override
    public Node shortcuts() {
        return Rows.row(
                6,
                Kbd.of("←", "↑", "↓", "→"),
                Texts.label(messages.text("run.weighing.keyMove"), "small"),
                Kbd.of("1–" + model.step().points()),
                Texts.label(messages.text("run.weighing.keyScore"), "small"),
                Kbd.of("P"),
                Texts.label(messages.text("run.weighing.keyReason"), "small"));
    }

    @Override
    public void flush() {
        matrix.flush();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
