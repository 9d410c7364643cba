package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.common.Theme;
import javafx.scene.Parent;

/** The editor of each kind of step. */
public final class StepEditors {
    private StepEditors() {}

    /**
     * Dresses what holds editors in their style sheets. Once for all that come and go: with an editor of its own, a sheet
     * would be read anew each time.
     */
    public static void dress(Parent holder) {
        holder.getStylesheets().addAll(Theme.url("run.css"), Theme.url("editors.css"));
    }

    /** Builds the editor of a step. Call on the UI thread; whoever opens it dresses its
     * holder and disposes of it. */
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
