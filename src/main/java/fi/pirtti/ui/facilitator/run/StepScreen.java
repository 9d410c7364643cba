package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.UnsavedStrip;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.facilitator.paper.PapersOverlay;
import fi.pirtti.ui.facilitator.privacy.TypedFindings;
import fi.pirtti.ui.facilitator.run.editor.StepEditor;
import fi.pirtti.ui.facilitator.run.editor.StepEditors;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.shell.Navigator;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * A step at a time on the stage, with what is around it wherever answers are written down: agenda, head, papers, and the
 * marks on fields in which something may identify a person.
 */
abstract class StepScreen implements Screen {
    final RunViewModel model;
    final Messages messages;
    final Navigator navigator;
    final RunHeader header;
    final AgendaRail rail;
    final StepHeader stepHeader;
    final StackPane editorRoom = new StackPane();
    final RunKeyPresses keys;
    private final RunContext context;
    private final StackPane whole = new StackPane();
    private final PapersOverlay papers;
    private final Consumer<Runnable> frames;
    private final UnsavedStrip unsaved;
    private final Subscription saves;
    private StepEditor editor;
    private boolean left;

    /** @param origin of what is written down */
    StepScreen(RunViewModel model, UiContext ui, Origin origin) {
        this.model = model;
        messages = ui.messages();
        navigator = ui.navigator();
        papers = new PapersOverlay(whole, model.session(), ui);
        context = new RunContext(model, messages, origin, ui.tasks()::nextFrame);
        frames = ui.tasks()::nextFrame;
        header = new RunHeader(model, messages, navigator, this::openPapers, this::leaveForNow);
        rail = new AgendaRail(model, messages);
        stepHeader = new StepHeader(model, messages);
        keys = new RunKeyPresses(model, this::goOn);
        editorRoom.getStyleClass().add("editor-room");
        unsaved = new UnsavedStrip(messages, model::saveAgain);
        saves = model.saveState().subscribe(this::show);
        editor = open(model.step().get());
        model.onFlush(this::record);
    }

    /** Lays the frame, in which everything stands, on the screen. */
    final void lay(BorderPane frame) {
        frame.setTop(unsaved);
        StepEditors.dress(frame);
        whole.getChildren().add(frame);
        TypedFindings.watch(frame, messages, context::findingsIn, context::dismiss);
    }

    @Override
    public final Region node() {
        return whole;
    }

    @Override
    public final List<Node> headerStart() {
        return header.start();
    }

    @Override
    public final List<Node> headerEnd() {
        return header.end();
    }

    @Override
    public final ObservableValue<HelpTopic> helpTopic() {
        return model.step().map(step -> HelpTopic.of(step.kind()));
    }

    @Override
    public final Node initialFocus() {
        return editor.initialFocus();
    }

    @Override
    public final void flush() {
        model.leave();
    }

    @Override
    public void dispose() {
        left = true;
        papers.close();
        model.onFlush(() -> {});
        saves.unsubscribe();
        editor.dispose();
        header.dispose();
        rail.dispose();
    }

    /** Records what is typed but not yet recorded. */
    void record() {
        editor.flush();
    }

    /** Opens the next step, if there is one, and says whether there was. */
    boolean openNext() {
        return model.next();
    }

    /** To the next step, or from the last one to the review. */
    final void goOn() {
        if (!openNext()) {
            model.interrupt();
            navigator.go(new Place.Review(discussion()));
        }
    }

    final boolean papersLieOver() {
        return papers.isOpen();
    }

    final StepEditor editor() {
        return editor;
    }

    /**
     * Puts the editor of a step on the stage in place of the one before, and the keyboard into it: in the next frame, what
     * is around it being shown in this one.
     */
    final void replaceEditor(Step step) {
        frames.accept(() -> {
            if (!left && model.step().get().equals(step)) {
                // What was typed into the one before since it was left is not lost.
                editor.flush();
                editor.dispose();
                editor = open(step);
                takeKeyboard();
            }
        });
    }

    private void takeKeyboard() {
        // What lies in a scroll pane is not in the scene before its skin is made, and could not take the keyboard.
        editorRoom.applyCss();
        editorRoom.layout();
        editor.initialFocus().requestFocus();
    }

    final UUID discussion() {
        return model.discussion().get().id();
    }

    private StepEditor open(Step step) {
        StepEditor opened = StepEditors.open(step, context);
        editorRoom.getChildren().setAll(Rows.grow(opened.node()));
        stepHeader.show(opened.shortcuts());
        stepHeader.showState(model.stepRecord());
        return opened;
    }

    /** While papers are looked at the discussion goes on below: its time runs, and the wall stays. */
    private void openPapers() {
        record();
        papers.open(PaperKind.SUMMARY);
    }

    private void show(SaveState state) {
        switch (state) {
            case SaveState.Failed(String reason) -> unsaved.failed(messages.text("run.save.failed", reason));
            case SaveState.Saved _ -> unsaved.saved();
            case SaveState.Saving _ -> {
                // Stays while it is tried again: the row must not come and go under the pointer.
            }
        }
    }

    private void leaveForNow() {
        model.interrupt();
        navigator.go(new Place.Home());
    }
}
