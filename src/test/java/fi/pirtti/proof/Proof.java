package fi.pirtti.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the harnesses found, for the table at the end of the build. Each test has a file of its own, put in place whole:
 * processes that tell at the same time do not disturb each other, and a later run of a test replaces what it told before.
 */
public final class Proof {
    /** Where the figures of this build lie. */
    public static final Path FOLDER = Path.of("target", "proof");

    private static final String ENDING = ".row";

    private Proof() {}

    /**
     * One line of the table.
     *
     * @param test what was tried, in words, the line's name
     * @param cases how often
     * @param survived how often what was promised held
     * @param lost how often it did not: anything but 0 fails the build
     * @param told when
     */
    public record Row(String test, long cases, long survived, long lost, Instant told) {}

    /** Tells the table what came of a test. To be called once by each run of it, before it fails of what was lost. */
    public static void tell(String test, long cases, long survived, long lost) {
        tell(FOLDER, new Row(test, cases, survived, lost, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    static void tell(Path folder, Row row) {
        String line = String.join(
                "\t",
                row.test.replaceAll("\\s+", " "),
                Long.toString(row.cases),
                Long.toString(row.survived),
                Long.toString(row.lost),
                row.told.toString());
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "telling", ".tmp");
            Files.writeString(aside, line);
            Files.move(aside, folder.resolve(fileName(row.test)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that has been told, by name. */
    static List<Row> told(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                String[] cells = Files.readString(file).split("\t", -1);
                rows.add(new Row(
                        cells[0],
                        Long.parseLong(cells[1]),
                        Long.parseLong(cells[2]),
                        Long.parseLong(cells[3]),
                        Instant.parse(cells[4])));
            }
        }
        rows.sort(Comparator.comparing(Row::test));
        return rows;
    }

    /** Readable, and different for different names. */
    private static String fileName(String test) {
        String readable = test.replaceAll("[^A-Za-z0-9]+", "-");
        return readable.substring(0, Math.min(60, readable.length()))
                + "-"
                + Integer.toHexString(test.hashCode())
                + ENDING;
    }
}
