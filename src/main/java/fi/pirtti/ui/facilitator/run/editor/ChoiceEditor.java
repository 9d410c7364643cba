package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Counts hands per option: a bar with the share of those present, and a field, for each. */
final class ChoiceEditor implements StepEditor {
    private final Messages messages;
    private final ChoiceViewModel model;
    private final List<ChoiceRow> rows = new ArrayList<>();
    private final HBox chip = Rows.row(8);
    private final Banner warning;
    private final Label total = Texts.small("");
    private final HandCountStage counting;
    private final EditorPane root;
    private final Subscription subscription;

    ChoiceEditor(Step.Choice step, StepContext context) {
        messages = context.messages();
        model = new ChoiceViewModel(step, context);
        warning = new Banner(Tone.WARN, Glyph.WARNING, "");
        warning.setId("choice-warning");
        total.setId("choice-total");
        Label rule = Texts.small(messages.text(model.multiple() ? "run.choice.multiple" : "run.choice.single"));
        HBox headEnd = Rows.row(8, chip);
        headEnd.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Rows.row(12, Rows.grow(rule), headEnd);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        VBox list = new VBox();
        list.getStyleClass().add("count-rows");
        for (ChoiceViewModel.Option option : model.counts().getValue().options()) {
            ChoiceRow row = new ChoiceRow(messages, model, option);
            rows.add(row);
            list.getChildren().add(row);
        }
        for (int i = 0; i + 1 < rows.size(); i++) {
            ChoiceRow next = rows.get(i + 1);
            rows.get(i).field().setOnAction(event -> next.field().requestFocus());
        }
        Card card = new Card(head, warning, list, total);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        counting = new HandCountStage(
                messages,
                card,
                () -> "",
                model::counting,
                () -> rows.getFirst().field().requestFocus());
        root = new EditorPane(new VBox(counting));
        root.setId("choice-editor");
        headEnd.getChildren().addFirst(counting.button(root));
        subscription = model.counts().subscribe(this::show);
    }

    private void show(ChoiceViewModel.Counts counts) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(counts.options().get(i), counts.several(), counts.participants());
        }
        boolean tooMany = counts.exceeds() && !model.multiple();
        EditorPane.show(warning, tooMany);
        warning.say(messages.text("run.count.tooManyHands", counts.hands(), counts.participants()));
        chip.getChildren()
                .setAll(
                        model.multiple()
                                ? new Chip(
                                        Tone.NEUTRAL,
                                        Glyph.TEAM,
                                        messages.text("run.count.present", counts.participants()))
                                : CountField.handsChip(messages, counts.hands(), counts.participants()));
        EditorPane.show(total, counts.several());
        total.setText(messages.text("run.count.sitting", model.sittingNumber()) + " "
                + messages.text("run.count.allSittings", counts.allHands()));
        counting.show();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return rows.getFirst().field();
    }

    @Override
    public Node shortcuts() {
        return countingKeys(messages);
    }

    /** The keys of a list of counts: digits, Tab, plus and minus. */
    static Node countingKeys(Messages messages) {
        return Rows.row(
                6,
                Kbd.of("0–9"),
                Texts.label(messages.text("run.scale.keyCount"), "small"),
                Kbd.of("Tab"),
                Texts.label(messages.text("run.count.keyNext"), "small"),
                Kbd.of("+", "−"),
                Texts.label(messages.text("run.scale.keyOne"), "small"));
    }

    /** Nothing waits: each keystroke is written down at once. */
    @Override
    public void flush() {}

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
