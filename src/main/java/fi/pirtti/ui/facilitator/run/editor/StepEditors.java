package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;

/** The editor of each kind of step. */
public final class StepEditors {
    private StepEditors() {}

    /** Builds the editor of a step. Call on the UI thread; whoever opens it disposes of it. */
    public static StepEditor open(Step step, StepContext context) {
        return switch (step) {
            case Step.Info info -> new InfoEditor(info, context);
            case Step.Ideas ideas -> new IdeasEditor(ideas, context);
            case Step.Terms terms -> new TermsEditor(terms, context);
            case Step.Clusters clusters -> new ClustersEditor(clusters, context);
            case Step.Dots dots -> new DotsEditor(dots, context);
            case Step.Statement statement -> new StatementEditor(statement, context);
            case Step.Scale scale -> new ScaleEditor(scale, context);
            case Step.Choice choice -> new ChoiceEditor(choice, context);
            case Step.Ranking ranking -> new RankingEditor(ranking, context);
            case Step.Weighing weighing -> new WeighingEditor(weighing, context);
            case Step.Actions actions -> new ActionsEditor(actions, context);
            case Step.Agreement agreement -> new AgreementEditor(agreement, context);
        };
    }
}
