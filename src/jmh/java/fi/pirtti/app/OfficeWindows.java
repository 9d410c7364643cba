package fi.pirtti.app;

import fi.pirtti.office.Conflicts;
import fi.pirtti.office.KeyPlace;
import fi.pirtti.office.ManyUnits;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Overview;
import fi.pirtti.office.Passphrases;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageCross;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.facilitator.run.BusyTimes;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How soon the office's windows show their first content, and how long the UI thread is ever busy while their lists are
 * scrolled through, with very many units; before that, what the questions behind the windows cost. The windows are real
 * ones where there is a display, 1366×768.
 *
 * <p>Arguments: a directory for the archive, the number of units.
 */
public final class OfficeWindows {
    private static final int WARM = 9;
    private static final long PATIENCE = 10_000_000_000L;

    private final Stage stage;
    private final Shell shell;
    private final BusyTimes times;

    private OfficeWindows(Stage stage, Shell shell, BusyTimes times) {
        this.stage = stage;
        this.shell = shell;
        this.times = times;
    }

    /** Prints two tables. */
    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "office");
        int units = Integer.parseInt(arguments[1]);
        Path archive = ManyUnits.in(directory, units);
        print(
                "%d units; %s; load %.1f",
                units,
                System.getenv("DISPLAY") == null ? "headless" : "real windows",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        questions(archive);
        windows(archive, directory);
        System.exit(0);
    }

    private interface Question {
        Object ask();
    }

    private static void questions(Path archive) {
        ArchivePlace place = new ArchivePlace.InFile(archive);
        try (OfficeArchive office = OfficeArchive.open(place, KeyPlace.of(place, null, Map.of()), Passphrases.NONE)) {
            Coverage coverage = Coverage.of(office, ManyUnits.NOW);
            print("%n| question | first, ms | warm, median | longest |%n|---|---|---|---|");
            question("overview", () -> Overview.of(office, LocalDate.of(2022, 5, 2)));
            question("units", () -> office.store().units());
            question("invitations", () -> office.store().invitations());
            question("quarantine", () -> office.store().quarantined(false));
            question("conflicts", () -> new Conflicts(office, () -> ManyUnits.NOW).waiting());
            question("several of one unit", () -> new Conflicts(office, () -> ManyUnits.NOW).several());
            question("search", () -> office.store().search("yhteis", 50));
            question("coverage", () -> Coverage.of(office, ManyUnits.NOW));
            question(
                    "coverage: tree of two fields",
                    () -> CoverageTree.of(
                            coverage,
                            List.of("municipality", "organisation"),
                            CoverageFilter.ALL,
                            CoverageOrder.SMALLEST));
            question("coverage: search", () -> CoverageFilter.ALL.withText("99").of(coverage, CoverageOrder.SMALLEST));
            question(
                    "coverage: two fields crossed",
                    () -> CoverageCross.of(coverage, "municipality", "organisation", CoverageOrder.NAME));
            question("coverage: days", () -> CoverageTrend.of(coverage));
        }
    }

    private static void question(String what, Question question) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i <= 2 * WARM; i++) {
            long start = System.nanoTime();
            if (question.ask() == null) {
                throw new AssertionError(what);
            }
            taken.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> warm =
                taken.subList(WARM + 1, taken.size()).stream().sorted().toList();
        print("| %s | %.0f | %.1f | %.1f |", what, taken.getFirst(), warm.get(WARM / 2), warm.getLast());
    }

    private static void windows(Path archive, Path directory) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxTasks tasks = new FxTasks();
        Clock clock = Clock.fixed(ManyUnits.NOW, ZoneOffset.UTC);
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        OfficeScreens screens = new OfficeScreens(tasks, clock, settings, directory, Optional.empty());
        Shell[] shell = new Shell[1];
        onScreen(() -> {
            shell[0] =
                    new Shell(tasks, clock, settings, (place, context) -> screens.open((Place.Office) place, context));
            stage.setScene(shell[0].scene());
            stage.setWidth(1366);
            stage.setHeight(768);
            stage.show();
            screens.desk().open(archive.toString());
        });
        await("open", () -> screens.desk().stateProperty().get() instanceof OfficeDesk.State.Open);
        OfficeWindows windows = new OfficeWindows(stage, shell[0], new BusyTimes());
        print("%n| window | first content: first time, ms | warm, median | longest | scrolled through: UI thread"
                + " longest by the clock | its processor time | over 50 by the clock |%n|---|---|---|---|---|---|---|");
        windows.measure("home", new Place.OfficeHome());
        windows.measure("invitations", new Place.Invitations());
        windows.measure("arrived", new Place.Intake());
        windows.measure("coverage", new Place.Coverage());
        windows.times.close();
        onScreen(screens::close);
        tasks.close();
    }

    private void measure(String what, Place place) throws InterruptedException {
        Place away = place instanceof Place.OfficeHome ? new Place.Invitations() : new Place.OfficeHome();
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i <= WARM; i++) {
            onScreen(() -> shell.go(away));
            Thread.sleep(700);
            taken.add(open(place));
            Thread.sleep(300);
        }
        List<Double> warm = taken.subList(1, taken.size()).stream().sorted().toList();
        times.begin(what);
        boolean scrolled = scroll();
        BusyTimes.Longest busy = times.end();
        print(
                "| %s | %.0f | %.0f | %.0f | %s |",
                what,
                taken.getFirst(),
                warm.get(WARM / 2),
                warm.getLast(),
                scrolled
                        ? "%.0f | %.0f | %d".formatted(busy.clock(0), busy.processor(0), busy.clockOver(50))
                        : "no list | |");
    }

    /** Until a row of a list can be seen; where there is no list, until the window has been drawn and nothing is to do. */
    private double open(Place place) {
        long start = System.nanoTime();
        WaitForAsyncUtils.asyncFx(() -> shell.go(place));
        while (System.nanoTime() - start < PATIENCE) {
            if (asked(
                    () -> stage.getScene().getRoot().lookupAll(".cell").stream().anyMatch(OfficeWindows::hasContent))) {
                return (System.nanoTime() - start) / 1e6;
            }
            if (System.nanoTime() - start > 1_000_000_000L && flows().isEmpty()) {
                return Double.NaN;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return Double.NaN;
    }

    private static boolean hasContent(Node node) {
        return node instanceof Cell<?> cell && !cell.isEmpty() && cell.isVisible() && cell.getHeight() > 0;
    }

    private boolean scroll() throws InterruptedException {
        List<VirtualFlow<?>> flows = flows();
        for (VirtualFlow<?> flow : flows) {
            for (double place = 0; place <= 1; place += 0.01) {
                double there = place;
                onScreen(() -> flow.setPosition(there));
                Thread.sleep(35);
            }
        }
        return !flows.isEmpty();
    }

    private List<VirtualFlow<?>> flows() {
        List<VirtualFlow<?>> flows = new ArrayList<>();
        onScreen(() -> stage.getScene().getRoot().lookupAll(".virtual-flow").forEach(node -> {
            if (node instanceof VirtualFlow<?> flow && flow.getCellCount() > 0) {
                flows.add(flow);
            }
        }));
        return flows;
    }

    private static boolean asked(BooleanSupplier question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question::getAsBoolean);
    }

    private static void await(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!asked(condition)) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new AssertionError(what);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static void print(String form, Object... arguments) {
        System.out.printf(Locale.ROOT, form + "%n", arguments);
    }
}
