package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.facilitator.paper.PapersOverlay;
import fi.pirtti.ui.facilitator.privacy.TypedFindings;
import fi.pirtti.ui.facilitator.run.editor.StepEditor;
import fi.pirtti.ui.facilitator.run.editor.StepEditors;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.help.Tip;
import fi.pirtti.ui.presenter.PlatformScreens;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.presenter.WallScreens;
import fi.pirtti.ui.shell.Navigator;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The room's desk while the discussion goes on: agenda, the step's stage, script, and the bar below. */
public final class RunView implements Screen {
    private final RunViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final RunContext context;
    private final RunHeader header;
    private final AgendaRail rail;
    private final StepHeader stepHeader;
    private final ScriptPanel script;
    private final BarPanels panels;
    private final BottomBar bar;
    private final StackPane editorRoom = new StackPane();
    private final RunFrame root;
    private final RunKeyPresses keys;
    private final SittingStrip strip;
    private final StackPane whole = new StackPane();
    private final PapersOverlay papers;
    private final Timeline seconds;
    private final Subscription subscriptions;
    private StepEditor editor;
    private final RunWall wall;
    private boolean handedOver;

    /**
     * The desk of a discussion: the sitting goes on or begins.
     *
     * @param session not sealed; a sealed one is reopened from its review
     */
    public RunView(DiscussionSession session, UiContext ui) {
        this(session, ui, WallMemory.forNow());
    }

    /** The same, with the wall where it was the last time. */
    public RunView(DiscussionSession session, UiContext ui, WallMemory memory) {
        this(new RunViewModel(session, ui.tasks(), ui.clock(), ui.messages()), ui, new PlatformScreens(), memory);
    }

    RunView(RunViewModel model, UiContext ui, WallScreens screens, WallMemory memory) {
        this(model, ui, new RunWall(model, screens, memory));
    }

    private RunView(RunViewModel model, UiContext ui, RunWall wall) {
        this.wall = wall;
        this.model = model;
        messages = ui.messages();
        navigator = ui.navigator();
        papers = new PapersOverlay(whole, model.session(), ui);
        context = new RunContext(model, messages);
        header = new RunHeader(model, messages, navigator, this::openPapers, this::interrupt);
        rail = new AgendaRail(model, messages);
        stepHeader = new StepHeader(model, messages);
        script = new ScriptPanel(model, messages);
        panels = new BarPanels(model, messages);
        bar = new BottomBar(model, messages, panels, this::openWall, this::goOn);
        editor = open(model.step().get());
        root = new RunFrame(
                rail,
                stepHeader,
                editorRoom,
                script,
                bar,
                header::compact,
                model.step().get().kind());
        whole.getChildren().add(root);
        panels.on(root);
        strip = new SittingStrip(
                model, messages, () -> navigator.go(new Place.Run(discussion())), this::finishAfterwards);
        root.above(strip);
        root.getStylesheets().add(Theme.url("run.css"));
        keys = new RunKeyPresses(model, this::goOn);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        model.onFlush(this::record);
        TypedFindings.watch(root, messages, context::findingsIn, context::dismiss);
        subscriptions = Subscription.combine(
                model.step().subscribe(this::show),
                wall.place().subscribe(this::wallPlaced),
                model.discussion().subscribe(now -> stepHeader.showState(model.stepRecord())),
                model.discussion().subscribe(strip::show));
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
    }

    /** What this view shows: for one who looks on. */
    public RunViewModel model() {
        return model;
    }

    /** This discussion is only rehearsed: nothing of it goes to another machine. */
    public void rehearsed() {
        header.rehearsed();
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public List<Node> headerStart() {
        return header.start();
    }

    @Override
    public List<Node> headerEnd() {
        return header.end();
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return model.step().map(step -> HelpTopic.of(step.kind()));
    }

    @Override
    public List<Tip> tips() {
        return List.of(
                new Tip("run-next", "#next-step", messages.text("tip.runNext")),
                new Tip("run-wall", "#open-wall", messages.text("tip.runWall")));
    }

    @Override
    public List<KeyGroup> keys() {
        return RunKeys.of(model.step().get().kind(), messages);
    }

    @Override
    public Node initialFocus() {
        return editor.initialFocus();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (!papers.isOpen()) {
            keys.press(event);
        }
    }

    @Override
    public void flush() {
        model.leave();
    }

    /** The discussion goes on as it is: the wall stays open, the time runs. */
    @Override
    public Optional<Screen> inLanguage(UiContext ui) {
        handedOver = true;
        dispose();
        model.speak(ui.messages());
        return Optional.of(new RunView(model, ui, wall));
    }

    @Override
    public void dispose() {
        seconds.stop();
        papers.close();
        subscriptions.unsubscribe();
        model.onFlush(() -> {});
        panels.dispose();
        if (!handedOver) {
            wall.close();
        }
        editor.dispose();
        header.dispose();
        rail.dispose();
        script.dispose();
        bar.dispose();
    }

    /** Goes to a step, as a click on the agenda does. */
    void showStep(Step step) {
        model.go(step);
    }

    private void show(Step before, Step step) {
        editor.dispose();
        panels.stepChanged();
        editor = open(step);
        root.show(step.kind());
        if (model.guide().steps().indexOf(before) < model.way().place()) {
            Motion.comeForward(editorRoom);
        } else {
            Motion.comeBack(editorRoom);
        }
        // What lies in a scroll pane is not in the scene before its skin is made, and could not take the keyboard.
        editorRoom.applyCss();
        editorRoom.layout();
        editor.initialFocus().requestFocus();
    }

    private StepEditor open(Step step) {
        StepEditor opened = StepEditors.open(step, context);
        editorRoom.getChildren().setAll(Rows.grow(opened.node()));
        stepHeader.show(opened.shortcuts());
        stepHeader.showState(model.stepRecord());
        script.show();
        bar.show();
        return opened;
    }

    private void record() {
        editor.flush();
        script.flush();
    }

    private void goOn() {
        if (!model.next()) {
            model.interrupt();
            navigator.go(new Place.Review(discussion()));
        }
    }

    /** The talk goes on below: its time runs, and the wall stays. */
    private void openPapers() {
        record();
        papers.open(PaperKind.SUMMARY);
    }

    private void interrupt() {
        model.interrupt();
        navigator.go(new Place.Home());
    }

    private void finishAfterwards() {
        model.finishAfterwards();
        navigator.go(new Place.Home());
    }

    /** Opens the wall; once it is open, shows where it is, or hides that again. */
    private void openWall() {
        Stage desk = (Stage) root.getScene().getWindow();
        if (wall.place().get() == RunWall.Place.CLOSED) {
            wall.open(messages, desk);
            panels.wall(wall, desk, true);
        } else {
            panels.toggleWall(wall, desk);
        }
    }

    /** Says that the wall has lost its screen; goes by itself when it is back. */
    private void wallPlaced(RunWall.Place before, RunWall.Place now) {
        if (now == RunWall.Place.WAITING && root.getScene() != null) {
            panels.wall(wall, (Stage) root.getScene().getWindow(), true);
        } else if (before == RunWall.Place.WAITING) {
            panels.wallBack();
        }
    }

    private UUID discussion() {
        return model.discussion().get().id();
    }
}
