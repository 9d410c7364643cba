package fi.pirtti.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of Jazzer in a process of its own, with little memory and a limit of time for each input.
 *
 * @param cases inputs that were tried
 * @param findings inputs that broke what is promised; the fuzzer ends with the first
 * @param report what to look at then
 */
record FuzzRun(long cases, long findings, String report) {
    /** Memory of the process. A bundle of 64 MiB is the most that any reader takes in. */
    private static final String HEAP = "-Xmx256m";

    private static final int SECONDS_FOR_ONE = 60;

    /** Starting costs 20 s of a quiet core; a busy machine is not to be taken for a finding. */
    private static final int SECONDS_TO_BEGIN = 900;

    private static final int LONGEST_INPUT = 64 * 1024;
    private static final Path WORK = Path.of("target", "fuzz");
    private static final Path DICTIONARY = Path.of("src/test/resources/fi/pirtti/fuzz/words.dict");
    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units: (\\d+)");

    /** What tells the fuzzer by its branches and comparisons how near it is. */
    private static final List<String> OBSERVED = List.of(
            "fi.pirtti.exchange.**",
            "fi.pirtti.office.**",
            "fi.pirtti.domain.**",
            "fi.pirtti.app.SavedSettings",
            "com.exceptionfactory.jagged.**",
            "org.apache.commons.csv.**");

    /**
     * Fuzzes for {@code seconds}.
     *
     * @param kept folder of the inputs to start from; what is found goes to {@code target/fuzz}
     */
    static FuzzRun of(Class<? extends FuzzTest> test, String name, Path kept, int seconds)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(WORK.resolve(name.replace(' ', '-')));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        ProcessBuilder jazzer = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzer.class.getName(),
                "--target_args=" + test.getName(),
                "--instrumentation_includes=" + String.join(":", OBSERVED),
                // the watch for paths, classes, patterns … made of the input: over our code, not that of all libraries
                "--custom_hook_includes=" + String.join(":", OBSERVED),
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + DICTIONARY,
                "-max_len=" + LONGEST_INPUT,
                "-max_total_time=" + seconds,
                "-len_control=0",
                "-timeout=" + SECONDS_FOR_ONE,
                // The heap is what is limited: as its own peak a process also counts that of whoever started it.
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                corpus.toString(),
                kept.toString());
        jazzer.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = jazzer.start();
        boolean ended;
        try {
            ended = process.waitFor(seconds + SECONDS_TO_BEGIN, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
        String printed = Files.readString(log);
        Matcher executed = EXECUTED.matcher(printed);
        long cases = executed.find() ? Long.parseLong(executed.group(1)) : 0;
        boolean sound = ended && process.exitValue() == 0;
        return new FuzzRun(cases, sound ? 0 : 1, "see " + log + "; put the input that it names into " + kept);
    }

    /** That of this process, and JavaFX, which here is on the module path. */
    private static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }
}
