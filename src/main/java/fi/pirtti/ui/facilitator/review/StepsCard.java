package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.rules.Review;
import fi.pirtti.domain.rules.StepReview;
import fi.pirtti.domain.rules.Warning;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The steps with what each holds; a click goes back to the step. Below them, what deserves a second look. */
final class StepsCard extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final Consumer<Step> onStep;
    private final VBox rows = new VBox();
    private final VBox warnings = Rows.column(8);

    StepsCard(Messages messages, ReviewViewModel model, Consumer<Step> onStep, Runnable onReadAll) {
        this.messages = messages;
        this.model = model;
        this.onStep = onStep;
        getStyleClass().addAll("card", "review-steps");
        Button readAll = Buttons.text(messages.text("review.readAll"), Glyph.LOOK, onReadAll);
        readAll.setId("review-read-all");
        HBox head = Rows.row(Texts.cardTitle(messages.text("review.steps")), Rows.spacer(), readAll);
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, rows, Rows.spacer(), warnings);
        refresh();
    }

    void refresh() {
        Review review = model.review();
        List<Step> steps = model.guide().steps();
        rows.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                rows.getChildren().add(Rows.line());
            }
            rows.getChildren().add(row(steps.get(i), review.steps().get(i)));
        }
        warnings.getChildren().clear();
        // That an optional step was left out is seen in its row.
        List<Warning> all = review.allWarnings().stream()
                .filter(warning -> !warning.code().equals("optional-skipped"))
                .toList();
        if (!all.isEmpty()) {
            Banner banner = new Banner(Tone.WARN, Glyph.PROBLEM, words(all));
            banner.setId("review-warnings");
            warnings.getChildren().add(banner);
        }
    }

    private String words(List<Warning> all) {
        String first = all.stream()
                .limit(2)
                .map(warning -> text(warning, all.size() > 1))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        String more = all.size() > 2 ? "\n" + messages.text("review.moreWarnings", all.size() - 2) : "";
        return first + more + "\n" + messages.text("review.sealAnyway");
    }

    private String text(Warning warning, boolean nameStep) {
        String text = messages.text(
                "rule.warning." + warning.code(), warning.arguments().toArray());
        String step = warning.step();
        return step == null || !nameStep
                ? text
                : model.guide()
                        .step(step)
                        .map(found -> messages.text(
                                "review.stepWarning", found.title().in(model.guideLanguage()), text))
                        .orElse(text);
    }

    private StepRow row(Step step, StepReview review) {
        boolean warned = !review.warnings().isEmpty() && review.status() != StepReview.Status.SKIPPED;
        String title = step.title().in(model.guideLanguage());
        boolean dueMissing =
                review.warnings().stream().anyMatch(warning -> warning.code().equals("due-missing"));
        String figure = dueMissing
                ? messages.text("review.dueMissing")
                : messages.text(
                        "rule.figure." + review.figure().code(),
                        review.figure().numbers().toArray());
        Label name = Texts.wrapped(title, "review-step-name");
        Label number = Texts.label(figure, warned ? "review-step-warned" : "review-step-figure");
        number.setMinWidth(USE_PREF_SIZE);
        StepRow row = new StepRow(title + ", " + figure, () -> onStep.accept(step));
        row.getChildren().addAll(icon(review, warned), Rows.grow(name), number);
        row.setId("review-step-" + step.id());
        if (review.status() == StepReview.Status.SKIPPED || review.status() == StepReview.Status.NOTHING) {
            row.getStyleClass().add("quiet");
        }
        return row;
    }

    private static Icon icon(StepReview review, boolean warned) {
        if (warned) {
            return Icon.of(Glyph.PROBLEM).toned(Tone.WARN);
        }
        return switch (review.status()) {
            case DONE -> Icon.of(Glyph.DONE).toned(Tone.OK);
            case SKIPPED -> Icon.of(Glyph.SKIPPED);
            case OPEN -> Icon.of(Glyph.IN_PROGRESS).toned(Tone.WARN);
            case NOTHING -> Icon.of(Glyph.UPCOMING);
        };
    }
}
