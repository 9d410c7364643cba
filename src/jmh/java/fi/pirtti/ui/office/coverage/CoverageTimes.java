package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageCross;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.office.coverage.CoveredArchive;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Shell;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.TreeItem;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Coverage of ten thousand units, warm: reading the archive, each way of counting, the window's first content, and what a
 * hundred scrolls keep the UI thread busy with. Everything is done
 * twenty times, of which the first ten only warm up; told are the times of the thread that does it, on the processor and by
 * the clock.
 *
 * <p>Arguments: a directory for the archive and, if not 10 000, how many units.
 */
public final class CoverageTimes {
    private static final int ROUNDS = 10;
    private static final int WARM_UP = 10;
    private static final List<String> BY = List.of("municipality", "organisation", "palvelukokonaisuus");

    private CoverageTimes() {}

    /** Prints the median and the longest time of each, as rows of a table. */
    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "coverage");
        Path archive = CoveredArchive.generated(home, units);
        System.out.println(
                "| what | processor, median ms | longest | clock, median ms | longest |\n|---|---|---|---|---|");
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            measure("read the archive", () -> Coverage.of(office, CoveredArchive.NOW));
            Coverage coverage = Coverage.of(office, CoveredArchive.NOW);
            measure("tree of three fields", () -> tree(coverage, CoverageFilter.ALL));
            measure("tree with a search", () -> tree(coverage, CoverageFilter.ALL.withText("koti")));
            measure(
                    "two fields crossed",
                    () -> CoverageCross.of(coverage, "municipality", "palvelukokonaisuus", CoverageOrder.SMALLEST));
            measure("days", () -> CoverageTrend.of(coverage));
            measure("read and count all of it", () -> {
                Coverage all = Coverage.of(office, CoveredArchive.NOW);
                CoverageCross.of(all, "municipality", "palvelukokonaisuus", CoverageOrder.SMALLEST);
                return tree(all, CoverageFilter.ALL);
            });
        }
        window(archive);
        System.exit(0);
    }

    private static Object tree(Coverage coverage, CoverageFilter filter) {
        return CoverageTree.of(coverage, BY, filter, CoverageOrder.NAME);
    }

    private static void window(Path archive) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Shell[] shell = new Shell[1];
        CoverageFixture fixture = onScreen(() -> new CoverageFixture(archive, new MemorySettings(UiLanguage.FI)));
        onScreen(() -> {
            shell[0] = fixture.shell();
            shell[0].open(stage);
            return stage;
        });
        measureOnScreen("first content of the window, with reading", () -> {
            shell[0].go(CoverageFixture.place());
            Parent root = shell[0].scene().getRoot();
            root.applyCss();
            root.layout();
            return root;
        });
        CoverageTable tree =
                onScreen(() -> (CoverageTable) shell[0].scene().getRoot().lookup("#coverage-tree"));
        onScreen(() -> {
            tree.getRoot().getChildren().forEach(CoverageTimes::open);
            return tree;
        });
        int rows = tree.getExpandedItemCount();
        int[] at = {0};
        measureOnScreen("scroll by a page, all groups open: " + rows + " rows", () -> {
            at[0] = (at[0] + 17) % rows;
            tree.scrollTo(at[0]);
            tree.getScene().getRoot().applyCss();
            tree.getScene().getRoot().layout();
            return tree;
        });
    }

    private static void open(TreeItem<CoverageRow> item) {
        if (!item.isLeaf()) {
            item.setExpanded(true);
            item.getChildren().forEach(CoverageTimes::open);
        }
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private static void measure(String what, Callable<?> work) throws Exception {
        measured(what, () -> timed(work));
    }

    private static void measureOnScreen(String what, Callable<?> work) throws Exception {
        measured(what, () -> onScreen(() -> timed(work)));
    }

    /** Nanoseconds on the processor and by the clock. */
    private static long[] timed(Callable<?> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        work.call();
        return new long[] {threads.getCurrentThreadCpuTime() - busy, System.nanoTime() - begun};
    }

    private static void measured(String what, Callable<long[]> timed) throws Exception {
        double[] processor = new double[ROUNDS];
        double[] clock = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long[] times = timed.call();
            if (i >= 0) {
                processor[i] = times[0] / 1e6;
                clock[i] = times[1] / 1e6;
            }
        }
        Arrays.sort(processor);
        Arrays.sort(clock);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                what,
                processor[ROUNDS / 2],
                processor[ROUNDS - 1],
                clock[ROUNDS / 2],
                clock[ROUNDS - 1]);
    }
}
