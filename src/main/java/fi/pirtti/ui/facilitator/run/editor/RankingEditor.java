package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Puts options in order: places at the left, those without a place at the right. */
final class RankingEditor implements StepEditor {
    private final Messages messages;
    private final RankingViewModel model;
    private final Map<String, RankedRow> placed = new HashMap<>();
    private final Map<String, PickCard> unplaced = new HashMap<>();
    private final List<HBox> slots = new ArrayList<>();
    private final VBox order = Rows.column(8);
    private final VBox pool = Rows.column(8);
    private final HBox chip = Rows.row(8);
    private final Label allPlaced;
    private final Card orderCard;
    private final Card poolCard;
    private final CardDrag drag;
    private final EditorPane root;
    private final Subscription subscription;

    RankingEditor(Step.Ranking step, StepContext context) {
        messages = context.messages();
        model = new RankingViewModel(step, context);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        allPlaced = Texts.small(messages.text("run.ranking.allPlaced"));
        HBox orderHead = Rows.row(12, Rows.grow(Texts.wrapped(messages.text("run.ranking.order"), "strong")), chip);
        HBox poolHead = Rows.row(12, Rows.grow(Texts.wrapped(messages.text("run.ranking.pool"), "strong")));
        orderHead.getStyleClass().add("ranking-head");
        poolHead.getStyleClass().add("ranking-head");
        orderCard = new Card(orderHead, order);
        poolCard = new Card(poolHead, pool, allPlaced);
        orderCard.setId("rank-order");
        poolCard.setId("rank-pool");
        orderCard.getStyleClass().add("ranking-card");
        poolCard.getStyleClass().add("ranking-card");
        Pane overlay = new Pane();
        drag = new CardDrag(overlay, this::placeAt);
        StackPane content = new StackPane(new MainAndSide(orderCard, poolCard, Side.RIGHT, 26, 0.4), overlay);
        root = new EditorPane(content);
        root.setId("ranking-editor");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event) && drag.isActive()) {
                drag.cancel();
                event.consume();
            }
        });
        subscription = model.places().subscribe(this::show);
    }

    private void show(RankingViewModel.Places places) {
        String focused = focusedOption();
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < places.order().size(); i++) {
            RankedRow row = row(places.order().get(i));
            row.show(i + 1, places.order().size(), i < places.top());
            rows.add(row);
        }
        for (int i = places.order().size(); i < places.top(); i++) {
            rows.add(slot(i));
        }
        order.getChildren().setAll(rows);
        pool.getChildren().setAll(places.pool().stream().map(this::poolCard).toList());
        EditorPane.show(allPlaced, places.pool().isEmpty());
        Chip missing = places.missing() == 0
                ? new Chip(Tone.OK, Glyph.CHECK, messages.text("run.ranking.enough", places.top()))
                : new Chip(Tone.NEUTRAL, null, messages.text("run.ranking.missing", places.missing()));
        missing.setId("rank-missing");
        chip.getChildren().setAll(missing);
        if (focused != null) {
            focus(focused);
        }
    }

    private RankedRow row(RankingViewModel.Option option) {
        return placed.computeIfAbsent(option.id(), id -> {
            RankedRow row = new RankedRow(messages, model, option);
            row.addEventHandler(KeyEvent.KEY_PRESSED, event -> moveWithin(order, row, event));
            drag.enable(row, id, () -> copy(option));
            return row;
        });
    }

    private PickCard poolCard(RankingViewModel.Option option) {
        return unplaced.computeIfAbsent(option.id(), id -> {
            PickCard card = new PickCard(
                    AccessibleRole.BUTTON, Rows.grow(Texts.wrapped(option.label(), "body-medium")), Icon.of(Glyph.ADD));
            card.setId("rank-pool-" + id);
            card.getStyleClass().add("outlined");
            card.setAccessibleText(messages.text("run.ranking.placeLast", option.label()));
            card.onPick(() -> placeFromPool(id, Integer.MAX_VALUE));
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> moveWithin(pool, card, event));
            card.addEventHandler(KeyEvent.KEY_TYPED, event -> {
                if (Shortcut.TO_PLACE.matches(event)) {
                    placeFromPool(id, Integer.parseInt(event.getCharacter()) - 1);
                    event.consume();
                }
            });
            drag.enable(card, id, () -> copy(option));
            return card;
        });
    }

    /** The keyboard stays in the pool while there is something in it, so that one can go on placing. */
    private void placeFromPool(String option, int index) {
        int at = poolIds().indexOf(option);
        model.place(option, index);
        List<String> left = poolIds();
        focus(left.isEmpty() ? option : left.get(Math.clamp(at, 0, left.size() - 1)));
    }

    private List<String> poolIds() {
        return model.places().getValue().pool().stream()
                .map(RankingViewModel.Option::id)
                .toList();
    }

    private static Region copy(RankingViewModel.Option option) {
        HBox copy = Rows.row(8, Icon.of(Glyph.DRAG), Rows.grow(Texts.wrapped(option.label(), "body-medium")));
        copy.getStyleClass().add("drag-copy");
        return copy;
    }

    private HBox slot(int index) {
        while (slots.size() <= index) {
            Label number = Texts.label(messages.text("run.ranking.place", slots.size() + 1), "rank-number");
            HBox slot = Rows.row(12, number, Rows.grow(Texts.small(messages.text("run.ranking.emptySlot"))));
            slot.setId("rank-slot-" + (slots.size() + 1));
            slot.getStyleClass().add("rank-slot");
            slots.add(slot);
        }
        return slots.get(index);
    }

    private Optional<CardDrag.Place> placeAt(String option, Point2D inScene) {
        RankingViewModel.Places places = model.places().getValue();
        for (int i = 0; i < places.order().size(); i++) {
            RankedRow row =
                    Objects.requireNonNull(placed.get(places.order().get(i).id()));
            if (CardDrag.holds(row, inScene)) {
                return Optional.of(drop(option, row, i));
            }
        }
        if (CardDrag.holds(orderCard, inScene)) {
            int end = places.order().size()
                    - (places.order().stream().anyMatch(placed -> placed.id().equals(option)) ? 1 : 0);
            return Optional.of(drop(option, end < places.top() ? slotOrCard(end) : orderCard, end));
        }
        return CardDrag.holds(poolCard, inScene)
                ? Optional.of(
                        new CardDrag.Place(poolCard, messages.text("run.ranking.toPool"), () -> model.unplace(option)))
                : Optional.empty();
    }

    private Region slotOrCard(int index) {
        HBox slot = slot(index);
        return slot.getParent() == null ? orderCard : slot;
    }

    private CardDrag.Place drop(String option, Region where, int index) {
        return new CardDrag.Place(where, messages.text("run.ranking.toPlace", index + 1), () -> {
            model.place(option, index);
            focus(option);
        });
    }

    private static void moveWithin(VBox column, Node from, KeyEvent event) {
        if (Shortcut.GO_AMONG_OPTIONS.matches(event)) {
            int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
            List<Node> stops = column.getChildren().stream()
                    .filter(Node::isFocusTraversable)
                    .toList();
            Node to = stops.get(Math.clamp(stops.indexOf(from) + by, 0, stops.size() - 1));
            to.requestFocus();
            EditorPane.reveal(to);
            event.consume();
        }
    }

    private @Nullable String focusedOption() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return placed.entrySet().stream()
                .filter(entry -> entry.getValue() == owner)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void focus(String option) {
        boolean ranked = model.places().getValue().order().stream()
                .anyMatch(one -> one.id().equals(option));
        Node node = ranked ? placed.get(option) : unplaced.get(option);
        if (node != null) {
            node.requestFocus();
            EditorPane.reveal(node);
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return pool.getChildren().isEmpty()
                ? order.getChildren().getFirst()
                : pool.getChildren().getFirst();
    }

    @Override
    public Node shortcuts() {
        return Rows.row(
                6,
                Kbd.of("1–9"),
                Texts.label(messages.text("run.ranking.keyPlace"), "small"),
                Kbd.of("Alt", "↑", "↓"),
                Texts.label(messages.text("run.ranking.keyMove"), "small"),
                Kbd.of("Del"),
                Texts.label(messages.text("run.ranking.keyRemove"), "small"));
    }

    /** Nothing waits: each move is written down at once. */
    @Override
    public void flush() {}

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
