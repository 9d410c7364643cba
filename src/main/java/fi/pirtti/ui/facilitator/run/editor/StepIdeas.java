package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import java.util.Optional;

/** The ideas that a step works on, wherever they were written down. */
final class StepIdeas {
    private StepIdeas() {}

    /** The ideas of an ideas step, or of the ideas step whose ideas a clusters step groups; none for other kinds. */
    static List<Idea> of(Guide guide, Discussion discussion, Step source) {
        return source(guide, source)
                .map(ideas -> ((Answer.Ideas)
                                discussion.recordOf(ideas.id(), ideas.kind()).answer())
                        .ideas())
                .orElse(List.of());
    }

    /** The ideas step behind a step of kind ideas or clusters. */
    static Optional<Step.Ideas> source(Guide guide, Step step) {
        return Optional.of(step)
                .flatMap(one -> one instanceof Step.Clusters clusters ? guide.step(clusters.of()) : Optional.of(one))
                .filter(Step.Ideas.class::isInstance)
                .map(Step.Ideas.class::cast);
    }
}
