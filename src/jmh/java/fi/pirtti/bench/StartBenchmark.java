package fi.pirtti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Whole processes from start to end: the app image up to its first usable Home against {@link OneButton} on the JDK as
 * it comes, jars and no AOT cache. The two take turns in one run, so that a busy machine slows both.
 *
 * <p>Arguments: the launcher, the JavaFX module path, the directory of the benchmark's classes, the number of rounds.
 */
public final class StartBenchmark {
    private static final int WARM_UP = 2;

    private final List<String> program;
    private final List<String> oneButton;

    private StartBenchmark(String launcher, String modulePath, String classes, Path home) {
        program = List.of(launcher, "--home", home.toString(), "--exit-after-start");
        oneButton = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath,
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                classes,
                // by name: this JVM runs without JavaFX
                "fi.pirtti.bench.OneButton");
    }

    /** Prints medians and the median of the ratios, without a display and, where Xvfb is there, with one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("pirtti-start");
        StartBenchmark benchmark = new StartBenchmark(arguments[0], arguments[1], arguments[2], home);
        int rounds = Integer.parseInt(arguments[3]);
        benchmark.measure("Headless platform", rounds, List.of(), "-Dglass.platform=Headless -Dprism.order=sw");
        if (isOnPath("xvfb-run")) {
            benchmark.measure("Xvfb", rounds, List.of("xvfb-run", "-a", "-s", "-screen 0 1366x768x24"), "");
        }
    }

    private void measure(String where, int rounds, List<String> around, String jvmOptions)
            throws IOException, InterruptedException {
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double own = seconds(around, program, jvmOptions);
            double other = seconds(around, oneButton, jvmOptions);
            if (round >= 0) {
                ours[round] = own;
                theirs[round] = other;
                ratios[round] = own / other;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "start, %s, %d pairs: Pirtti's Home %.3f s, one button %.3f s, median ratio %.2f (quartiles %.2f to"
                        + " %.2f)%n",
                where,
                rounds,
                quantile(ours, 0.5),
                quantile(theirs, 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75));
    }

    private static double seconds(List<String> around, List<String> command, String jvmOptions)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(around);
        whole.addAll(command);
        Path log = Files.createTempFile("pirtti-start", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
        if (!jvmOptions.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", jvmOptions);
        }
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - start) / 1e9;
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new IOException("Failed: " + whole + "\n" + Files.readString(log));
        }
        Files.delete(log);
        return seconds;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static boolean isOnPath(String command) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(java.io.File.pathSeparator))
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }
}
