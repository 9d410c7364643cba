package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Counts dots on groups and on ideas that stand alone, and tells how many are left. */
final class DotsEditor implements StepEditor {
    private final Messages messages;
    private final DotsViewModel model;
    private final Map<String, DotsRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Label rule = Texts.small("");
    private final HBox chip = Rows.row(8);
    private final Banner warning;
    private final Label total = Texts.small("");
    private final Card card;
    private final EmptyState empty;
    private final EditorPane root;
    private final Subscription subscription;

    DotsEditor(Step.Dots step, StepContext context) {
        messages = context.messages();
        model = new DotsViewModel(step, context);
        warning = new Banner(Tone.WARN, Glyph.WARNING, "");
        warning.setId("dots-warning");
        total.setId("dots-total");
        list.getStyleClass().add("count-rows");
        HBox head = Rows.row(12, Rows.grow(rule), chip);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        card = new Card(head, warning, list, total);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        empty = new EmptyState(Glyph.DOTS, messages.text("run.dots.emptyTitle"), messages.text("run.dots.emptyText"));
        VBox.setVgrow(empty, Priority.ALWAYS);
        root = new EditorPane(new VBox(card, empty));
        root.setId("dots-editor");
        subscription = model.board().subscribe(this::show);
    }

    private void show(DotsViewModel.Board board) {
        List<DotsRow> shown = new ArrayList<>();
        for (DotsViewModel.Item item : board.items()) {
            DotsRow row = rows.computeIfAbsent(item.id(), id -> new DotsRow(messages, model, id));
            row.show(item, board.several());
            shown.add(row);
        }
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        for (int i = 0; i + 1 < shown.size(); i++) {
            DotsRow next = shown.get(i + 1);
            shown.get(i).field().setOnAction(event -> next.field().requestFocus());
        }
        EditorPane.show(card, !board.items().isEmpty());
        EditorPane.show(empty, board.items().isEmpty());
        rule.setText(messages.text("run.dots.rule", model.dotsEach(), board.budget()));
        chip.getChildren().setAll(leftChip(board));
        EditorPane.show(warning, board.exceeds());
        warning.say(messages.text("run.dots.tooMany", board.used(), board.budget()));
        EditorPane.show(total, board.several());
        total.setText(messages.text("run.count.sitting", model.sittingNumber()) + " "
                + messages.text("run.dots.allSittings", board.allUsed()));
    }

    private Chip leftChip(DotsViewModel.Board board) {
        Chip left = board.exceeds()
                ? new Chip(Tone.WARN, Glyph.WARNING, messages.text("run.dots.over", -board.left()))
                : board.left() == 0
                        ? new Chip(Tone.OK, Glyph.CHECK, messages.text("run.dots.allPlaced"))
                        : new Chip(Tone.NEUTRAL, null, messages.text("run.dots.left", board.left()));
        left.setId("dots-left");
        return left;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return model.board().getValue().items().stream()
                .findFirst()
                .<Node>flatMap(item -> Optional.ofNullable(rows.get(item.id())).map(DotsRow::field))
                .orElse(root);
    }

    @Override
    public Node shortcuts() {
        return ChoiceEditor.countingKeys(messages);
    }

    /** Nothing waits: each keystroke is written down at once. */
    @Override
    public void flush() {}

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
