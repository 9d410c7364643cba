package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/**
 * How long the UI thread is ever busy with one thing (an event's handlers, or a pulse with its styling, layout and
 * hand-over to the renderer) while five hundred ideas are in a step: the desk in a window, the wall open beside it, a real
 * workspace. A task that is posted every millisecond looks at the time between its turns; what came between them is the one
 * thing. The processor time of the thread in the same gap tells what was waiting for the processor.
 *
 * <p>Argument: the directory for the workspace.
 */
public final class FiveHundredIdeas {
    private static final int IDEAS = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Stage stage;
    private final Shell shell;
    private final List<RunView> views;
    private final RunFixture fixture;
    private final List<long[]> gaps = new ArrayList<>();
    private volatile boolean watching = true;
    private volatile boolean waiting;
    private long lastTime;
    private long lastCpu;

    private FiveHundredIdeas(Stage stage, Shell shell, List<RunView> views, RunFixture fixture) {
        this.stage = stage;
        this.shell = shell;
        this.views = views;
        this.fixture = fixture;
    }

    /** Prints the longest times of each kind of work. */
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "ideas");
        RunFixture fixture = new RunFixture(home).inTheMiddleOfIdeas().counted();
        DiscussionSession session = fixture.session();
        List<String> categories = List.of("toimii", "haaste", "yhdyspinta", "ero");
        for (int i = 16; i <= IDEAS; i++) {
            String text = "Kotihoidossa sovittiin " + i + ". kerran, että iltavuoron tieto kulkee asiakkaan mukana"
                    + (i % 3 == 0 ? ", vaikka asiakas käy välillä sairaalassa tai tilapäishoidossa." : ".");
            session.apply(new Edit.AddIdea(
                            "nykytila", new Idea("i" + i, text, categories.get(i % 4), Origin.SPOKEN, 1)))
                    .commit();
        }
        Stage stage = FxToolkit.registerPrimaryStage();
        Shell[] shell = new Shell[1];
        List<RunView> views = new ArrayList<>();
        FxTasks tasks = new FxTasks();
        onScreen(() -> {
            shell[0] = new Shell(tasks, fixture.clock(), new MemorySettings(UiLanguage.FI), (place, context) -> {
                RunView view = new RunView(session, context);
                views.add(view);
                return view;
            });
            stage.setScene(shell[0].scene());
            stage.setWidth(1000);
            stage.setHeight(720);
            stage.show();
        });
        new FiveHundredIdeas(stage, shell[0], views, fixture).measure();
        tasks.close();
        fixture.close();
        System.exit(0);
    }

    private void measure() throws InterruptedException {
        Thread.ofPlatform().daemon().start(this::watch);
        run("open the discussion", () -> onScreen(() -> shell.go(new Place.Run(fixture.id()))));
        run("warm up", () -> {
            typeIdeas(5);
            search();
        });
        run("type 12 ideas", () -> typeIdeas(12));
        run("open the wall", () -> onScreen(() -> ((Button) find("#open-wall")).fire()));
        run("type 12 ideas, wall open", () -> typeIdeas(12));
        run("mend 10 ideas", this::mend);
        run("category of 10 ideas", () -> onList(10, KeyCode.DIGIT3));
        run("search", this::search);
        run("scroll through", this::scroll);
        run("choose all, category", this::chooseAll);
        run("undo 10", () -> {
            for (int i = 0; i < 10; i++) {
                key(KeyCode.Z, true);
            }
        });
        run("to the groups", () -> onScreen(() -> goTo("teemat")));
        run("60 arrows in the groups", () -> {
            for (int i = 0; i < 60; i++) {
                key(KeyCode.DOWN, false);
            }
        });
        run("put 20 ideas into groups", () -> {
            for (int i = 0; i < 20; i++) {
                typed("1");
            }
        });
        run("back to the ideas", () -> onScreen(() -> goTo("nykytila")));
        watching = false;
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private void run(String what, Work work) throws InterruptedException {
        rest();
        onScreen(gaps::clear);
        work.run();
        rest();
        onScreen(() -> {
            System.out.printf(
                    Locale.ROOT,
                    "%-28s longest %6.1f ms; of the processor's time %6.1f ms, then %5.1f, %5.1f; over 50 ms: %d, %d%n",
                    what,
                    longest(0, 0),
                    longest(1, 0),
                    longest(1, 1),
                    longest(1, 2),
                    over(0),
                    over(1));
        });
    }

    /** Milliseconds of the longest gap but {@code before}, by the clock (0) or the thread's processor time (1). */
    private double longest(int which, int before) {
        return gaps.stream()
                .map(gap -> gap[which])
                .sorted(Comparator.reverseOrder())
                .skip(before)
                .findFirst()
                .map(nanoseconds -> nanoseconds / 1e6)
                .orElse(0.0);
    }

    private long over(int which) {
        return gaps.stream().filter(gap -> gap[which] > 50_000_000).count();
    }

    /** One turn of the task that looks at the time between its turns. */
    private void beat() {
        long time = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        if (lastTime != 0 && time - lastTime > 3_000_000) {
            gaps.add(new long[] {time - lastTime, cpu - lastCpu});
        }
        lastTime = time;
        lastCpu = cpu;
        waiting = false;
    }

    /** Every millisecond, unless the task before still waits for its turn. */
    private void watch() {
        while (watching) {
            if (!waiting) {
                waiting = true;
                Platform.runLater(this::beat);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    // What a person does

    private void typeIdeas(int count) throws InterruptedException {
        onScreen(() -> find("#idea-entry").requestFocus());
        for (int i = 0; i < count; i++) {
            for (char c : "Apu tuli ajoissa".toCharArray()) {
                typed(Character.toString(c));
            }
            key(KeyCode.ENTER, false);
        }
    }

    private void mend() throws InterruptedException {
        onScreen(() -> find("#idea-list").requestFocus());
        for (int i = 0; i < 10; i++) {
            key(KeyCode.DOWN, false);
            key(KeyCode.F2, false);
            typed("!");
            key(KeyCode.ENTER, false);
        }
    }

    private void onList(int rows, KeyCode code) throws InterruptedException {
        onScreen(() -> find("#idea-list").requestFocus());
        for (int i = 0; i < rows; i++) {
            key(KeyCode.DOWN, false);
            key(code, false);
        }
    }

    private void search() throws InterruptedException {
        key(KeyCode.F, true);
        for (char c : "sairaala".toCharArray()) {
            typed(Character.toString(c));
        }
        key(KeyCode.ESCAPE, false);
    }

    private void scroll() throws InterruptedException {
        for (int i = 0; i < IDEAS; i += 7) {
            int row = i;
            onScreen(() -> ((ListView<?>) find("#idea-list")).scrollTo(row));
            pause();
        }
    }

    private void chooseAll() throws InterruptedException {
        onScreen(() -> find("#idea-list").requestFocus());
        key(KeyCode.A, true);
        key(KeyCode.DIGIT2, false);
        key(KeyCode.ESCAPE, false);
    }

    private void goTo(String step) {
        views.getLast().showStep(fixture.step(step));
    }

    private void key(KeyCode code, boolean control) throws InterruptedException {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
        pause();
    }

    private void typed(String character) throws InterruptedException {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        pause();
    }

    private void fire(KeyEvent event) {
        onScreen(() -> {
            Node owner = stage.getScene().getFocusOwner();
            owner.fireEvent(event);
        });
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }

    /** As long as a fast typist takes for a key; a pulse or two go by. */
    private static void pause() throws InterruptedException {
        Thread.sleep(35);
    }

    private static void rest() throws InterruptedException {
        Thread.sleep(700);
    }

    private static void onScreen(Runnable action) {
        try {
            FxToolkit.setupFixture(action);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
