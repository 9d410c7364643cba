package fi.pirtti.office;

import com.sun.management.OperatingSystemMXBean;
import fi.pirtti.support.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What it costs to import sealed answers: the office's intake against a bare loop that inserts the same rows. Both import
 * the same files into archives of their own; after each slice of files the other has its turn, so that load from elsewhere
 * meets both, and what a slice costs tells whether a full archive is slower than an empty one.
 *
 * <p>Arguments: the directory (on the disk that is to be measured), the number of answers, files in a slice; and, to let a
 * PostgreSQL server of this machine have its turns too, the word {@code server}.
 */
public final class ImportBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 1000;
    private static final int RUN = 1000;
    private static final List<String> TABLES = List.of(
            "bundle",
            "response",
            "response_background",
            "sitting",
            "step",
            "idea",
            "ranking",
            "statement",
            "tally",
            "dissent",
            "said");

    private ImportBenchmark() {}

    /** One of those who take turns. */
    private interface Lane {
        void take(List<Path> files) throws Exception;
    }

    /** Milliseconds for one answer, slice by slice: by the clock, and of the processor for all threads. */
    private record Costs(List<Double> clock, List<Double> processor) {
        Costs() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void measure(Lane lane, List<Path> files) throws Exception {
            long processorStart = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            lane.take(files);
            clock.add((System.nanoTime() - start) / 1e6 / files.size());
            processor.add((SYSTEM.getProcessCpuTime() - processorStart) / 1e6 / files.size());
        }
    }

    /** Prints the costs of every thousand, and at the end the ratios. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "import");
        int answers = Integer.parseInt(arguments[1]);
        int slice = Integer.parseInt(arguments[2]);
        long start = System.nanoTime();
        SealedAnswers sealed = SealedAnswers.in(directory, answers);
        print(
                "%d answers of %.1f kB made in %.0f s; heap at most %d MB",
                answers,
                sealed.bytes() / 1e3 / answers,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
        boolean server = arguments.length > 3;
        take(sealed, directory.resolve("warm-up"), Math.min(WARM_UP, answers), slice, server, false);
        take(sealed, directory.resolve("measured"), answers, slice, server, true);
    }

    private static void take(SealedAnswers sealed, Path directory, int answers, int slice, boolean server, boolean tell)
            throws Exception {
        Path intakes = sealed.copy(directory.resolve("intake"));
        Path bares = sealed.copy(directory.resolve("bare"));
        Costs intake = new Costs();
        Costs bare = new Costs();
        Costs served = new Costs();
        try (OfficeArchive office = OfficeArchive.open(intakes);
                BareImport loop = new BareImport(
                        bares, office.keys().identities().getFirst().secretText());
                ServerLane onServer = server ? new ServerLane(sealed.archive, directory.resolve("server")) : null) {
            Lane importing = files -> importInto(office, files);
            for (int from = 0; from < answers; from += slice) {
                List<Path> files = sealed.files.subList(from, Math.min(from + slice, answers));
                boolean first = from / slice % 2 == 0;
                if (first) {
                    intake.measure(importing, files);
                }
                bare.measure(loop::run, files);
                if (onServer != null) {
                    served.measure(each -> importInto(onServer.office, each), files);
                }
                if (!first) {
                    intake.measure(importing, files);
                }
                if (tell && (from + slice) % RUN == 0) {
                    tell("to %6d".formatted(from + slice), RUN / slice, intake, bare, served);
                }
            }
        }
        requireSame(rows(intakes), rows(bares));
        if (tell) {
            tell("in all", intake.clock.size(), intake, bare, served);
            print(
                    "intake %.1f s, bare %.1f s, ratio %.2f",
                    sum(intake.clock) * slice / 1e3,
                    sum(bare.clock) * slice / 1e3,
                    sum(intake.clock) / sum(bare.clock));
            flatness("intake", intake, RUN / slice);
            flatness("bare", bare, RUN / slice);
        }
    }

    private static void importInto(OfficeArchive office, List<Path> files) {
        requireAccepted(Intake.into(office, SealedAnswers.CLOCK).run(files, Progress.NONE), files.size());
    }

    /** Medians of the last slices. */
    private static void tell(String which, int slices, Costs intake, Costs bare, Costs served) {
        print(
                "%s: intake %.2f ms (processor %.2f), bare %.2f ms (%.2f), ratio %.2f (%.2f)",
                which,
                median(last(intake.clock, slices)),
                median(last(intake.processor, slices)),
                median(last(bare.clock, slices)),
                median(last(bare.processor, slices)),
                median(last(ratios(intake.clock, bare.clock), slices)),
                median(last(ratios(intake.processor, bare.processor), slices)));
        if (!served.clock.isEmpty()) {
            print(
                    "    on a server %.2f ms, ratio to the file %.2f",
                    median(last(served.clock, slices)), median(last(ratios(served.clock, intake.clock), slices)));
        }
    }

    /** The cost of an answer among the last thousand against that among the first. */
    private static void flatness(String name, Costs costs, int slices) {
        print(
                "%s: the last thousand cost %.2f of the first by the clock, %.2f in processor time",
                name,
                median(last(costs.clock, slices)) / median(costs.clock.subList(0, slices)),
                median(last(costs.processor, slices)) / median(costs.processor.subList(0, slices)));
    }

    private static void requireAccepted(ImportReport report, int files) {
        if (report.count(Outcome.ACCEPTED) != files) {
            throw new AssertionError("not all were accepted: " + report.files());
        }
    }

    private static void requireSame(Map<String, Long> intake, Map<String, Long> bare) {
        if (!intake.equals(bare)) {
            throw new AssertionError("the rows differ: " + intake + " and " + bare);
        }
    }

    private static Map<String, Long> rows(Path archive) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static List<Double> last(List<Double> all, int count) {
        return all.subList(all.size() - count, all.size());
    }

    private static List<Double> ratios(List<Double> over, List<Double> under) {
        return IntStream.range(0, over.size())
                .mapToObj(i -> over.get(i) / under.get(i))
                .toList();
    }

    private static double sum(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static void print(String form, Object... arguments) {
        System.out.printf(Locale.ROOT, form + "%n", arguments);
    }
}
