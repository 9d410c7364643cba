package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.rules.RevisionChanges;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What will be new in the next revision: by step, what was added, changed and removed since the last one was sealed. */
final class SinceSealedCard extends VBox {
    /** So many texts of a step are shown; the step itself shows all. */
    private static final int TEXTS = 3;

    private final Messages messages;
    private final ReviewViewModel model;
    private final Consumer<Step> onStep;

    SinceSealedCard(Messages messages, ReviewViewModel model, Consumer<Step> onStep) {
        this.messages = messages;
        this.model = model;
        this.onStep = onStep;
        setId("since-sealed");
        getStyleClass().add("card");
        refresh();
    }

    void refresh() {
        getChildren().clear();
        model.sinceSealed().ifPresent(this::show);
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void show(RevisionChanges changes) {
        VBox head = Rows.column(
                2,
                Texts.cardTitle(
                        messages.text("review.since.title", model.discussion().revision() - 1)));
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        if (changes.isNothing()) {
            getChildren().add(Texts.wrapped(messages.text("review.since.nothing"), "body-muted"));
        }
        if (changes.sittings() > 0) {
            getChildren().add(Texts.body(messages.text("review.since.sittings", changes.sittings())));
        }
        if (changes.attendance()) {
            getChildren().add(Texts.body(messages.text("review.since.attendance")));
        }
        changes.steps().forEach(inStep -> getChildren().add(row(inStep)));
    }

    private StepRow row(RevisionChanges.InStep changes) {
        Step step = model.guide().step(changes.step()).orElseThrow();
        String title = step.title().in(model.guideLanguage());
        String what = what(changes);
        StepRow row = new StepRow(title + ", " + what, () -> onStep.accept(step));
        row.setId("since-sealed-" + step.id());
        row.getStyleClass().add("since-row");
        List<Node> lines = new ArrayList<>();
        lines.add(Texts.wrapped(title, "review-step-name"));
        lines.add(Texts.wrapped(what, "small"));
        List<String> texts = new ArrayList<>(changes.added());
        texts.addAll(changes.changed());
        texts.stream().limit(TEXTS).forEach(text -> lines.add(Texts.wrapped(text, "body-muted")));
        if (texts.size() > TEXTS) {
            lines.add(Texts.wrapped(messages.text("review.since.more", texts.size() - TEXTS), "small"));
        }
        row.getChildren()
                .addAll(
                        Icon.of(Glyph.of(step.kind())).toned(Tone.ACCENT),
                        Rows.grow(Rows.column(2, lines.toArray(Node[]::new))));
        return row;
    }

    private String what(RevisionChanges.InStep changes) {
        List<String> parts = new ArrayList<>();
        if (!changes.added().isEmpty()) {
            parts.add(messages.text("review.since.added", changes.added().size()));
        }
        if (!changes.changed().isEmpty()) {
            parts.add(messages.text("review.since.changed", changes.changed().size()));
        }
        if (changes.removed() > 0) {
            parts.add(messages.text("review.since.removed", changes.removed()));
        }
        if (changes.figures()) {
            parts.add(messages.text("review.since.figures"));
        }
        return String.join(" · ", parts);
    }
}
