package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Alternatives scored from several angles, and the one that the group stands behind. */
final class WeighingViewModel {
    /**
     * An alternative as it stands.
     *
     * @param scores in the order of the criteria, empty where not yet scored
     * @param mean weighted mean of the scores given; empty when there are none
     * @param best whether no other mean is higher, to the decimal shown
     */
    record Row(
            String id, String label, String reason, List<Optional<Integer>> scores, OptionalDouble mean, boolean best) {
        Row {
            scores = List.copyOf(scores);
        }
    }

    /**
     * The matrix as it stands.
     *
     * @param recommended id of an alternative, {@link Answer.Weighing#NONE}, or null as long as nothing is said
     * @param scored how many of the {@code cells} have a score
     */
    record Matrix(List<Row> rows, @Nullable String recommended, int scored, int cells) {
        Matrix {
            rows = List.copyOf(rows);
        }
    }

    private final Step.Weighing step;
    private final StepContext context;
    private final ObservableValue<Matrix> matrix;

    WeighingViewModel(Step.Weighing step, StepContext context) {
        this.step = step;
        this.context = context;
        matrix = context.discussion().map(this::read);
    }

    Step.Weighing step() {
        return step;
    }

    ObservableValue<Matrix> matrix() {
        return matrix;
    }

    /** The score of a cell; null empties it. Scores beyond the scale are not taken. */
    void score(String alternative, String criterion, @Nullable Integer score) {
        if (score != null && (score < 1 || score > step.points())) {
            return;
        }
        if (!Objects.equals(answer(context.discussion().getValue()).score(alternative, criterion), score)) {
            context.record(new Edit.SetScore(step.id(), alternative, criterion, score));
        }
    }

    /** The alternative that the group stands behind; {@link Answer.Weighing#NONE} when it does not choose. */
    void recommend(String alternative) {
        if (!Objects.equals(answer(context.discussion().getValue()).recommended(), alternative)) {
            context.record(new Edit.Recommend(step.id(), alternative));
        }
    }

    void setReason(String alternative, String text) {
        String before = answer(context.discussion().getValue()).reasons().getOrDefault(alternative, "");
        if (!before.equals(text)) {
            context.record(new Edit.SetWeighingReason(step.id(), alternative, text));
        }
    }

    /**
     * Which score a typed digit means: itself, and 0 means 10 where the scale goes so far; empty if there is no such
     * score.
     */
    Optional<Integer> scoreOfKey(String typed) {
        if (typed.length() != 1 || !Character.isDigit(typed.charAt(0))) {
            return Optional.empty();
        }
        int digit = Character.digit(typed.charAt(0), 10);
        int score = digit == 0 ? 10 : digit;
        return score <= step.points() ? Optional.of(score) : Optional.empty();
    }

    /** Whether the scores stand on a paper: then nobody has to be looked at between two of them. */
    boolean fromPaper() {
        return context.origin() == Origin.PAPER;
    }

    /** Which of the five colours a score has. */
    int colourOf(int score) {
        return 1 + (int) Math.round((score - 1) * 4.0 / (step.points() - 1));
    }

    String label(Labelled alternative) {
        return alternative.label().in(context.guideLanguage());
    }

    String label(Criterion criterion) {
        return criterion.label().in(context.guideLanguage());
    }

    private Answer.Weighing answer(Discussion discussion) {
        return (Answer.Weighing) discussion.recordOf(step.id(), step.kind()).answer();
    }

    private Matrix read(Discussion discussion) {
        Answer.Weighing answer = answer(discussion);
        List<Row> rows =
                step.alternatives().stream().map(one -> row(answer, one)).toList();
        long best = rows.stream()
                .filter(row -> row.mean().isPresent())
                .mapToLong(row -> shown(row.mean().getAsDouble()))
                .max()
                .orElse(Long.MAX_VALUE);
        List<Row> marked = rows.stream()
                .map(row -> new Row(
                        row.id(),
                        row.label(),
                        row.reason(),
                        row.scores(),
                        row.mean(),
                        row.mean().isPresent() && shown(row.mean().getAsDouble()) == best))
                .toList();
        int scored = (int) rows.stream()
                .flatMap(row -> row.scores().stream())
                .filter(Optional::isPresent)
                .count();
        return new Matrix(
                marked,
                answer.recommended(),
                scored,
                rows.size() * step.criteria().size());
    }

    private static long shown(double mean) {
        return Math.round(mean * 10);
    }

    private Row row(Answer.Weighing answer, Labelled alternative) {
        double weighted = 0;
        double weights = 0;
        for (Criterion criterion : step.criteria()) {
            Integer score = answer.score(alternative.id(), criterion.id());
            if (score != null) {
                weighted += score * (double) criterion.weight();
                weights += criterion.weight();
            }
        }
        return new Row(
                alternative.id(),
                label(alternative),
                answer.reasons().getOrDefault(alternative.id(), ""),
                step.criteria().stream()
                        .map(criterion -> Optional.ofNullable(answer.score(alternative.id(), criterion.id())))
                        .toList(),
                weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(weighted / weights),
                false);
    }
}
