package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Hands counted on a scale, statement by statement. */
final class ScaleViewModel {
    /**
     * One statement as it stands.
     *
     * @param here counts of this sitting, by point
     * @param counted whether any hand has been counted in any sitting
     * @param participants of this sitting
     */
    record Statement(
            String id,
            String label,
            SittingCounts counts,
            HandsOnScale here,
            HandsOnScale all,
            boolean counted,
            Reasons reasons,
            int participants) {
        int hands() {
            return counts.sumHere();
        }

        boolean exceeds() {
            return hands() > participants;
        }
    }

    private final Step.Scale step;
    private final StepContext context;
    private final List<String> points;
    private final ObservableValue<List<Statement>> statements;
    private final ReadOnlyStringWrapper current;

    ScaleViewModel(Step.Scale step, StepContext context) {
        this.step = step;
        this.context = context;
        List<String> all = new ArrayList<>();
        IntStream.rangeClosed(1, step.points()).mapToObj(Integer::toString).forEach(all::add);
        if (step.cannotSay()) {
            all.add(Answer.CANNOT_SAY);
        }
        points = List.copyOf(all);
        statements = context.discussion().map(this::read);
        current = new ReadOnlyStringWrapper(this, "current", firstUncounted());
    }

    /** Number of the sitting that is counted, for people. */
    int sittingNumber() {
        return context.sittingNumber();
    }

    Step.Scale step() {
        return step;
    }

    /** The points in order, {@link Answer#CANNOT_SAY} last where it is offered. */
    List<String> points() {
        return points;
    }

    /** All statements in the guide's order. */
    ObservableValue<List<Statement>> statements() {
        return statements;
    }

    /** Id of the statement that hands are now counted for. */
    ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    Statement current() {
        return statements.getValue().get(indexOfCurrent());
    }

    void choose(String statement) {
        current.set(statement);
    }

    /** Goes to the statement so many places on; stays at the ends. Tells whether it moved. */
    boolean move(int by) {
        int target = Math.clamp(indexOfCurrent() + by, 0, step.statements().size() - 1);
        boolean moves = target != indexOfCurrent();
        current.set(step.statements().get(target).id());
        return moves;
    }

    /** The points of the current statement one after another; {@code cannotSay} names the one that is no number. */
    HandCounting counting(String cannotSay) {
        List<HandCounting.Value> values = points.stream()
                .map(point -> point.equals(Answer.CANNOT_SAY)
                        ? new HandCounting.Value(point, cannotSay, "")
                        : new HandCounting.Value(point, point, meaning(Integer.parseInt(point))))
                .toList();
        return new HandCounting(
                values, true, context::participants, point -> current().counts().here(point), this::setCount);
    }

    private String meaning(int point) {
        LocalizedText end = point == 1 ? step.low() : point == step.points() ? step.high() : null;
        return end == null ? "" : end.in(context.guideLanguage());
    }

    /** Hands at a point of the current statement, in this sitting. */
    void setCount(String point, int count) {
        if (current().counts().here(point) != count) {
            context.record(new Edit.SetScaleCount(step.id(), context.sitting(), current.get(), point, count));
        }
    }

    void setReason(String statement, Reasons.Side side, String text) {
        Reasons reasons = read(context.discussion().getValue(), statement).reasons();
        String before = side == Reasons.Side.LOW ? reasons.low() : reasons.high();
        if (!before.equals(text)) {
            context.record(new Edit.SetScaleReason(step.id(), statement, side, text));
        }
    }

    /** Which of the five colours a point has. */
    int colourOf(int point) {
        return 1 + (int) Math.round((point - 1) * 4.0 / (step.points() - 1));
    }

    private int indexOfCurrent() {
        return IntStream.range(0, step.statements().size())
                .filter(i -> step.statements().get(i).id().equals(current.get()))
                .findFirst()
                .orElse(0);
    }

    private String firstUncounted() {
        return statements.getValue().stream()
                .filter(statement -> !statement.counted())
                .findFirst()
                .map(Statement::id)
                .orElse(step.statements().getFirst().id());
    }

    private List<Statement> read(Discussion discussion) {
        return step.statements().stream()
                .map(statement -> read(discussion, statement.id()))
                .toList();
    }

    private Statement read(Discussion discussion, String id) {
        Answer.Scale answer =
                (Answer.Scale) discussion.recordOf(step.id(), step.kind()).answer();
        SittingCounts counts = SittingCounts.of(answer.of(id), context.sitting());
        return new Statement(
                id,
                label(id),
                counts,
                numeric(counts, false),
                numeric(counts, true),
                !answer.of(id).isEmpty(),
                answer.reasonsOf(id),
                context.participants());
    }

    private HandsOnScale numeric(SittingCounts counts, boolean all) {
        return new HandsOnScale(IntStream.rangeClosed(1, step.points())
                .mapToObj(Integer::toString)
                .map(point -> all ? counts.all(point) : counts.here(point))
                .toList());
    }

    private String label(String id) {
        return step.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .map(Labelled::label)
                .findFirst()
                .orElseThrow()
                .in(context.guideLanguage());
    }
}
