package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.StackedBar;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Reads the answers back, counts who stands behind them, and writes down dissenting opinions word for word. */
final class AgreementEditor implements StepEditor {
    private final Messages messages;
    private final AgreementViewModel model;
    private final Map<AgreementLevel, Stepper> steppers = new EnumMap<>(AgreementLevel.class);
    private final StackedBar bar = new StackedBar();
    private final HBox chip = Rows.row(8);
    private final Banner warning;
    private final Label total = Texts.small("");
    private final VBox summary = Rows.column(16);
    private final HandCountStage counting;
    private final DissentCard dissent;
    private final ReadBackBar reading;
    private final EditorPane root;
    private final Subscription subscription;

    AgreementEditor(Step.Agreement step, StepContext context) {
        messages = context.messages();
        model = new AgreementViewModel(step, context);
        warning = new Banner(Tone.WARN, Glyph.WARNING, "");
        warning.setId("agree-warning");
        total.setId("agree-total");
        reading = new ReadBackBar(context, () -> initialFocus().requestFocus());
        dissent = new DissentCard(model, messages);
        HBox headEnd = Rows.row(8, chip);
        headEnd.setMinWidth(Region.USE_PREF_SIZE);
        counting = new HandCountStage(
                messages,
                hands(headEnd),
                () -> "",
                this::counting,
                () -> initialFocus().requestFocus());
        VBox main = Rows.column(16, counting, dissent);
        VBox.setVgrow(dissent, Priority.ALWAYS);
        root = new EditorPane(new MainAndSide(EditorPane.scrolling(main), summaryCard(), Side.LEFT, 34, 0.44));
        root.setId("agreement-editor");
        reading.listen(root);
        headEnd.getChildren().addFirst(counting.button(root));
        ObservableValue<List<ReadBack.Part>> parts =
                context.discussion().map(discussion -> ReadBack.of(context, discussion));
        subscription = Subscription.combine(
                model.counts().subscribe(this::show), parts.subscribe(this::read), dissent.subscription());
    }

    private Region summaryCard() {
        summary.getStyleClass().add("read-back");
        ScrollPane scroll = EditorPane.scrolling(summary);
        scroll.setId("read-back");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("run.agreement.summary"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card card = new Card(Texts.wrapped(messages.text("run.agreement.summary"), "card-title"), reading, scroll);
        card.getStyleClass().add("read-back-card");
        return card;
    }

    private HandCounting counting() {
        List<HandCounting.Value> values = Stream.of(AgreementLevel.values())
                .map(level -> new HandCounting.Value(level.wireName(), words(level), ""))
                .toList();
        return model.counting(values);
    }

    private Card hands(HBox headEnd) {
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip-row");
        Ends head = new Ends(Texts.wrapped(messages.text("run.agreement.question"), "card-title"), headEnd);
        bar.getStyleClass().add("large-bar");
        bar.setId("agree-bar");
        ColumnsPane levels = ColumnsPane.rows(6.2, 0.5714);
        levels.show(List.of(AgreementLevel.values()).stream().map(this::level).toList());
        Card card = new Card(head, bar, levels, warning, total);
        card.getStyleClass().add("agreement-hands");
        return card;
    }

    private VBox level(AgreementLevel level) {
        String words = words(level);
        Stepper stepper = CountField.of(
                messages,
                "agree-count-" + level.wireName(),
                messages.text("run.count.handsFor", words),
                Orientation.VERTICAL,
                count -> model.setCount(level, count));
        steppers.put(level, stepper);
        AgreementLevel[] all = AgreementLevel.values();
        stepper.field().setOnAction(event -> {
            if (level.ordinal() + 1 < all.length) {
                Objects.requireNonNull(steppers.get(all[level.ordinal() + 1]))
                        .field()
                        .requestFocus();
            }
        });
        Region swatch = new Region();
        swatch.getStyleClass().addAll("agree-swatch", "agree-" + (level.ordinal() + 1));
        Label name = Texts.wrapped(words, "agree-name");
        VBox box = Rows.column(6, swatch, name, Rows.spacer(), stepper);
        box.getStyleClass().add("agree-level");
        return box;
    }

    private String words(AgreementLevel level) {
        return switch (level) {
            case FULLY -> messages.text("run.agreement.fully");
            case MOSTLY -> messages.text("run.agreement.mostly");
            case CAN_LIVE_WITH -> messages.text("run.agreement.canLiveWith");
            case DISAGREE -> messages.text("run.agreement.disagree");
        };
    }

    private void show(AgreementViewModel.Counts counts) {
        for (AgreementViewModel.Hands hands : counts.levels()) {
            Objects.requireNonNull(steppers.get(hands.level())).set(hands.here());
        }
        bar.show(counts.levels().stream()
                .map(hands -> new StackedBar.Part(
                        words(hands.level()),
                        hands.all(),
                        "agree-" + (hands.level().ordinal() + 1)))
                .toList());
        EditorPane.show(bar, counts.allHands() > 0);
        chip.getChildren().setAll(CountField.handsChip(messages, counts.hands(), counts.participants()));
        EditorPane.show(warning, counts.exceeds());
        warning.say(messages.text("run.count.tooManyHands", counts.hands(), counts.participants()));
        EditorPane.show(total, counts.several());
        total.setText(messages.text("run.count.sitting", model.sittingNumber()) + " "
                + messages.text("run.agreement.barOfAll", counts.allHands(), counts.allParticipants()));
        counting.show();
    }

    private void read(List<ReadBack.Part> parts) {
        summary.getChildren().setAll(parts.stream().map(AgreementEditor::part).toList());
    }

    private static Node part(ReadBack.Part part) {
        VBox words = Rows.column(4, Texts.wrapped(part.title(), "strong"));
        for (String line : part.lines()) {
            words.getChildren().add(Texts.wrapped(line, part.answered() ? "speech" : "small"));
        }
        HBox row = Rows.row(12, Icon.of(Glyph.of(part.kind())), Rows.grow(words));
        row.getStyleClass().add("read-back-part");
        return row;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return Objects.requireNonNull(steppers.get(AgreementLevel.FULLY)).field();
    }

    @Override
    public Node shortcuts() {
        return ChoiceEditor.countingKeys(messages);
    }

    @Override
    public void flush() {
        dissent.flush();
    }

    @Override
    public void dispose() {
        reading.dispose();
        subscription.unsubscribe();
    }
}
