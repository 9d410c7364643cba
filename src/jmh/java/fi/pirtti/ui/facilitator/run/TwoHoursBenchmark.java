package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.presenter.PlatformScreens;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.presenter.WallState;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a long discussion leaves in memory: two hours played at speed through the real desk and the real wall, in two
 * windows, on a workspace on disk. Every minute all twelve steps are opened, ideas are added and undone, the wall is stopped
 * and let go, minutes are moved and the schedule is opened and shut. The first quarter of an hour fills the discussion; after
 * that what is recorded stays as much, but for the time spent, so that what is used after a collection should stay level. It is to run with soft references cleared at once
 * ({@code -XX:SoftRefLRUPolicyMSPerMB=0}): the software renderer keeps its pictures by them until memory is short.
 *
 * <p>Argument: the minutes to play, 120 if there is none.
 */
public final class TwoHoursBenchmark {
    private static final int FILLING = 15;
    private static final int EVERY = 5;
    private static final int SECONDS = 60;

    /** The least that is used in the second half, per that of the first, that still counts as level. */
    private static final double LEVEL = 1.05;

    private final RunFixture fixture;
    private final RunViewModel model;
    private RunView view;
    private Shell shell;
    private int number;

    private TwoHoursBenchmark(Path home) {
        fixture = new RunFixture(home).inTheMiddleOfIdeas().filled().counted();
        model = fixture.model(UiLanguage.FI);
    }

    /** Prints used heap after a collection, every five minutes of the discussion, and how it grows. */
    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
        FxToolkit.registerPrimaryStage();
        TwoHoursBenchmark played = new TwoHoursBenchmark(Files.createTempDirectory("two-hours"));
        played.open();
        List<Double> level = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            played.play(minute);
            if (minute % EVERY == 0) {
                double used = usedMegabytes();
                System.out.printf(Locale.ROOT, "%3d min %7.2f MB%n", minute, used);
                if (minute >= FILLING) {
                    level.add(used);
                }
            }
        }
        int half = level.size() / 2;
        double first = floor(level.subList(0, half));
        double second = floor(level.subList(half, level.size()));
        boolean isLevel = second <= first * LEVEL;
        System.out.printf(
                Locale.ROOT,
                "%d minutes, %d steps opened: least used %.2f MB in the first half after the filling, %.2f MB in the"
                        + " second: %s%n",
                minutes,
                minutes * (played.fixture.session().guide().steps().size() + 1),
                first,
                second,
                isLevel ? "level" : "GROWS");
        System.exit(isLevel ? 0 : 1);
    }

    private void open() throws Exception {
        onScreen(() -> {
            shell = new Shell(
                    new DirectTasks(), fixture.clock(), new MemorySettings(UiLanguage.FI), (place, context) -> {
                        view = new RunView(
                                model,
                                new UiContext(Messages.in(UiLanguage.FI), new DirectTasks(), fixture.clock(), to -> {}),
                                new PlatformScreens(),
                                WallMemory.forNow());
                        return view;
                    });
            Stage desk = new Stage();
            shell.open(desk);
            shell.go(new Place.Run(fixture.id()));
            press("open-wall");
            press("open-wall");
            return null;
        });
    }

    private void play(int minute) throws Exception {
        for (Step step : fixture.session().guide().steps()) {
            onScreen(() -> {
                view.showStep(step);
                return null;
            });
        }
        onScreen(() -> {
            view.showStep(fixture.step("nykytila"));
            add();
            add();
            if (minute > FILLING) {
                model.undo();
                model.undo();
            }
            return null;
        });
        onScreen(() -> {
            model.wallState().set(WallState.FROZEN);
            model.timetable().give(1);
            press("open-time");
            return null;
        });
        onScreen(() -> {
            press("open-time");
            model.undo();
            model.wallState().set(WallState.LIVE);
            return null;
        });
        onScreen(() -> {
            for (int second = 0; second < SECONDS; second++) {
                fixture.clock().move(Duration.ofSeconds(1));
                model.tick();
            }
            return null;
        });
    }

    private void add() {
        number++;
        String text = "Ajatus " + number + ": yhteiset tiimit toimivat, kun kaikki tietävät, kuka vastaa mistäkin.";
        model.record(new Edit.AddIdea("nykytila", new Idea("b" + number, text, "toimii", Origin.SPOKEN, 1)));
    }

    private void press(String id) {
        ((Button) shell.scene().getRoot().lookup("#" + id)).fire();
    }

    /** On the JavaFX thread, and then waits until what it changed has been laid out and drawn. */
    private static void onScreen(Callable<?> work) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** After collections; pictures that the renderer has let go of are freed a few frames later, hence several. */
    private static double usedMegabytes() throws Exception {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents(2);
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used / 1048576.0;
    }

    /** The least of what was used: what is drawn at the moment of measuring lies on top of it, what leaks raises it. */
    private static double floor(List<Double> used) {
        return used.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
