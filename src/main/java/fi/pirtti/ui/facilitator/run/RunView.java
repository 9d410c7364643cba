package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.help.Tip;
import fi.pirtti.ui.presenter.PlatformScreens;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.presenter.WallScreens;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The room's desk while the discussion goes on: agenda, the step's stage, script, and the bar below. */
public final class RunView extends StepScreen {
    private final ScriptPanel script;
    private final BarPanels panels;
    private final BottomBar bar;
    private final RunFrame root;
    private final SittingStrip strip;
    private final Timeline seconds;
    private final Subscription subscriptions;
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
        super(model, ui, Origin.SPOKEN);
        this.wall = wall;
        script = new ScriptPanel(model, messages);
        panels = new BarPanels(model, messages);
        bar = new BottomBar(model, messages, panels, this::openWall, this::goOn);
        script.show();
        bar.show();
        root = new RunFrame(
                rail,
                stepHeader,
                editorRoom,
                script,
                bar,
                header::compact,
                model.step().get().kind());
        lay(root);
        panels.on(root);
        strip = new SittingStrip(
                model, messages, () -> navigator.go(new Place.Run(discussion())), this::finishAfterwards);
        root.above(strip);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
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
    public void keyPressed(KeyEvent event) {
        if (!papersLieOver()) {
            keys.press(event);
        }
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
        super.dispose();
        seconds.stop();
        subscriptions.unsubscribe();
        panels.dispose();
        if (!handedOver) {
            wall.close();
        }
        script.dispose();
        bar.dispose();
    }

    /** Goes to a step, as a click on the agenda does. */
    void showStep(Step step) {
        model.go(step);
    }

    private void show(Step before, Step step) {
        panels.stepChanged();
        script.show();
        bar.show();
        root.show(step.kind());
        if (model.guide().steps().indexOf(before) < model.way().place()) {
            Motion.comeForward(editorRoom);
        } else {
            Motion.comeBack(editorRoom);
        }
        replaceEditor(step);
    }

    @Override
    void record() {
        super.record();
        script.flush();
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
}
