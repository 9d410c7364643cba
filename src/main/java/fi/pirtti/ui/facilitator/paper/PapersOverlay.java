package fi.pirtti.ui.facilitator.paper;

import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.shell.UiContext;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lays the papers over a screen, which stays as it is below: its time runs and its other windows stay open. */
public final class PapersOverlay {
    private final StackPane whole;
    private final DiscussionSession session;
    private final UiContext ui;
    private @Nullable PapersPane open;
    private @Nullable Node focusBefore;

    /** @param whole holds the screen, and nothing else, while the papers are closed */
    public PapersOverlay(StackPane whole, DiscussionSession session, UiContext ui) {
        this.whole = whole;
        this.session = session;
        this.ui = ui;
    }

    /** Shows the papers, beginning with one kind. What is typed has been recorded before. */
    public void open(PaperKind kind) {
        if (open != null) {
            return;
        }
        focusBefore = whole.getScene() == null ? null : whole.getScene().getFocusOwner();
        PapersViewModel model = new PapersViewModel(session, kind, ui.tasks(), ui.clock(), ui.messages());
        PapersPane pane = new PapersPane(model, ui.messages(), ui.navigator(), this::close);
        open = pane;
        HelpTopic.PAPER.mark(pane);
        // Hidden, so that the Tab key does not lead into what cannot be seen.
        whole.getChildren().forEach(below -> below.setVisible(false));
        whole.getChildren().add(pane);
        whole.applyCss();
        Focus.visibly(pane.initialFocus());
    }

    public boolean isOpen() {
        return open != null;
    }

    /** Goes back to the screen. */
    public void close() {
        PapersPane pane = open;
        if (pane != null) {
            open = null;
            pane.dispose();
            whole.getChildren().remove(pane);
            whole.getChildren().forEach(below -> below.setVisible(true));
            if (focusBefore != null) {
                Focus.visibly(focusBefore);
            }
        }
    }
}
