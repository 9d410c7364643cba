package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/**
 * How long the UI thread is ever busy with one thing while five hundred ideas are in a step: the desk in a window of
 * 1366×768, the wall open beside it, a real workspace. What is done is done twice in one run, with the ideas of the sample
 * alone and with five hundred, so that what the machine and its load add can be told from what the ideas add; the first
 * round also pays for what happens only once. With a display the windows are real ones; without, they are headless, where
 * the platform itself copies pixels on the UI thread.
 *
 * <p>Argument: the directory for the workspaces.
 */
public final class FiveHundredIdeas {
    private static final int IDEAS = 500;

    private final Stage stage;
    private final Shell shell;
    private final List<RunView> views;
    private final RunFixture fixture;
    private final BusyTimes times;
    private final Map<String, BusyTimes.Longest> figures = new LinkedHashMap<>();

    private FiveHundredIdeas(Stage stage, Shell shell, List<RunView> views, RunFixture fixture, BusyTimes times) {
        this.stage = stage;
        this.shell = shell;
        this.views = views;
        this.fixture = fixture;
        this.times = times;
    }

    /** Prints the longest times of each kind of work, as rows of a table. */
    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "ideas");
        Stage stage = FxToolkit.registerPrimaryStage();
        BusyTimes times = new BusyTimes();
        Map<String, BusyTimes.Longest> few = round(
                stage,
                times,
                new RunFixture(home.resolve("few")).inTheMiddleOfIdeas().counted());
        RunFixture full =
                new RunFixture(home.resolve("many")).inTheMiddleOfIdeas().counted();
        fill(full);
        Map<String, BusyTimes.Longest> many = round(stage, times, full);
        times.close();
        System.out.printf(
                Locale.ROOT,
                "Longest the UI thread was busy, ms; %s; load at the end %.1f; %s%n%n| what | few ideas: processor |"
                        + " 500 ideas: processor | the next two | over 50 | by the clock: few | 500 | over 50 |"
                        + " and without the queue: few | 500 | over 50 |%n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|%n",
                System.getenv("DISPLAY") == null ? "headless" : "real windows",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith("-X"))
                        .toList());
        many.forEach((what, row) -> {
            BusyTimes.Longest base = Objects.requireNonNull(few.get(what));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | **%.0f** | %.0f, %.0f | %d | %.0f | %.0f | %d | %.0f | %.0f | %d |%n",
                    what,
                    base.processor(0),
                    row.processor(0),
                    row.processor(1),
                    row.processor(2),
                    row.processorOver(50),
                    base.clock(0),
                    row.clock(0),
                    row.clockOver(50),
                    base.served(0),
                    row.served(0),
                    row.servedOver(50));
        });
        collections();
        System.exit(0);
    }

    private static void collections() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(kind -> System.out.printf(
                        Locale.ROOT,
                        "%nGarbage collections (%s): %d, %d ms in all",
                        kind.getName(),
                        kind.getCollectionCount(),
                        kind.getCollectionTime()));
        System.out.println();
    }

    private static void fill(RunFixture fixture) {
        List<String> categories = List.of("toimii", "haaste", "yhdyspinta", "ero");
        for (int i = 16; i <= IDEAS; i++) {
            String text = "Kotihoidossa sovittiin " + i + ". kerran, että iltavuoron tieto kulkee asiakkaan mukana"
                    + (i % 3 == 0 ? ", vaikka asiakas käy välillä sairaalassa tai tilapäishoidossa." : ".");
            fixture.session()
                    .apply(new Edit.AddIdea(
                            "nykytila", new Idea("i" + i, text, categories.get(i % 4), Origin.SPOKEN, 1)))
                    .commit();
        }
    }

    private static Map<String, BusyTimes.Longest> round(Stage stage, BusyTimes times, RunFixture fixture)
            throws Exception {
        Shell[] shell = new Shell[1];
        List<RunView> views = new ArrayList<>();
        FxTasks tasks = new FxTasks();
        onScreen(() -> {
            shell[0] = new Shell(tasks, fixture.clock(), new MemorySettings(UiLanguage.FI), (place, context) -> {
                RunView view = new RunView(fixture.session(), context);
                views.add(view);
                return view;
            });
            stage.setScene(shell[0].scene());
            stage.setWidth(1366);
            stage.setHeight(768);
            stage.show();
        });
        FiveHundredIdeas round = new FiveHundredIdeas(stage, shell[0], views, fixture, times);
        round.measure();
        onScreen(() -> {
            views.getLast().flush();
            views.getLast().dispose();
        });
        tasks.close();
        fixture.close();
        return round.figures;
    }

    private void measure() throws InterruptedException {
        run("open the discussion", () -> onScreen(() -> shell.go(new Place.Run(fixture.id()))));
        run("type 8 ideas", () -> typeIdeas(8));
        run("open the wall", () -> onScreen(() -> ((Button) find("#open-wall")).fire()));
        run("type 8 ideas, wall open", () -> typeIdeas(8));
        run("mend 10 ideas", this::mend);
        run("category of 10 ideas by key", () -> onList(10, KeyCode.DIGIT3));
        run("search", this::search);
        run("scroll through", this::scroll);
        run("choose all, change the category", this::chooseAll);
        run("undo 10", () -> {
            for (int i = 0; i < 10; i++) {
                key(KeyCode.Z, true);
            }
        });
        run("open the groups", () -> onScreen(() -> goTo("teemat")));
        run("60 arrows in the groups", () -> {
            for (int i = 0; i < 60; i++) {
                key(KeyCode.DOWN, false);
            }
        });
        run("put 10 ideas into groups", () -> {
            for (int i = 0; i < 10; i++) {
                typed("1");
            }
        });
        run("back to the ideas", () -> onScreen(() -> goTo("nykytila")));
    }

    private void run(String what, Work work) throws InterruptedException {
        rest();
        times.begin(what);
        work.run();
        rest();
        figures.put(what, times.end());
    }

    private interface Work {
        void run() throws InterruptedException;
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
            (owner == null ? stage.getScene().getRoot() : owner).fireEvent(event);
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
