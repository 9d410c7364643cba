package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Counts hands on a scale: the statements at the left, the hands for one of them as bars with fields below. */
final class ScaleEditor implements StepEditor {
    private final Messages messages;
    private final ScaleViewModel model;
    private final Map<String, ScaleStatementCard> cards;
    private final ScaleHands hands;
    private final HandCountStage counting;
    private final EditorPane root;
    private final Subscription subscription;

    ScaleEditor(Step.Scale step, StepContext context) {
        messages = context.messages();
        model = new ScaleViewModel(step, context);
        hands = new ScaleHands(model, context, () -> go(1));
        cards = model.statements().getValue().stream()
                .collect(Collectors.toMap(ScaleViewModel.Statement::id, this::card));
        VBox list = Rows.column(8);
        list.getStyleClass().add("scale-list");
        step.statements().forEach(statement -> list.getChildren().add(cards.get(statement.id())));
        ScrollPane side = EditorPane.scrolling(list);
        counting = new HandCountStage(
                messages,
                hands,
                () -> model.current().label(),
                () -> model.counting(messages.text("run.scale.cannotSay")),
                () -> hands.first().requestFocus());
        root = new EditorPane(new MainAndSide(counting, side, Side.LEFT, 21.4286, 0.31));
        root.setId("scale-editor");
        hands.offer(counting.button(root));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscription = Subscription.combine(
                model.statements().subscribe(this::show),
                model.currentProperty()
                        .subscribe((before, now) -> show(model.statements().getValue())));
    }

    private ScaleStatementCard card(ScaleViewModel.Statement statement) {
        ScaleStatementCard card = new ScaleStatementCard(messages, model, statement);
        card.onPick(() -> {
            choose(statement.id());
            hands.first().requestFocus();
        });
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() || event.isShortcutDown()) {
                return;
            }
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                focusNeighbour(statement.id(), event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        return card;
    }

    private void focusNeighbour(String from, int by) {
        List<String> ids = model.statements().getValue().stream()
                .map(ScaleViewModel.Statement::id)
                .toList();
        ScaleStatementCard card = cards.get(ids.get(Math.clamp(ids.indexOf(from) + by, 0, ids.size() - 1)));
        if (card != null) {
            card.requestFocus();
            EditorPane.reveal(card);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (Shortcut.OTHER_STATEMENT.matches(event)) {
            go(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    /** The next or the previous statement, ready to count; false if there is none. */
    private boolean go(int by) {
        hands.flush();
        counting.end();
        boolean there = model.move(by);
        if (there) {
            hands.first().requestFocus();
            ScaleStatementCard card = cards.get(model.currentProperty().get());
            if (card != null) {
                EditorPane.reveal(card);
            }
        }
        return there;
    }

    @Override
    public boolean openNextPart() {
        return go(1);
    }

    private void choose(String statement) {
        hands.flush();
        counting.end();
        model.choose(statement);
    }

    private void show(List<ScaleViewModel.Statement> statements) {
        for (ScaleViewModel.Statement statement : statements) {
            ScaleStatementCard card = cards.get(statement.id());
            if (card != null) {
                card.show(
                        statement, statement.id().equals(model.currentProperty().get()));
            }
        }
        hands.show(model.current());
        counting.show();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return hands.first();
    }

    @Override
    public Node shortcuts() {
        return Rows.row(
                6,
                Kbd.of("0–9"),
                Texts.label(messages.text("run.scale.keyCount"), "small"),
                Kbd.of("Tab"),
                Texts.label(messages.text("run.scale.keyNext"), "small"),
                Kbd.of("+", "−"),
                Texts.label(messages.text("run.scale.keyOne"), "small"));
    }

    @Override
    public void flush() {
        hands.flush();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
