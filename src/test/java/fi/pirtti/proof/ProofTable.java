package fi.pirtti.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what the harnesses told as a table in Markdown, for {@code src/site/markdown/proof.md}, with the day and the
 * machine. Ends with 1 if something was lost.
 */
public final class ProofTable {
    private ProofTable() {}

    /** The table, the line with day and machine before it. */
    static String markdown(LocalDate day, String machine, List<Proof.Row> rows) {
        StringBuilder table = new StringBuilder(day + ", " + machine + "\n\n");
        table.append("| test | cases | survived | lost |\n|---|--:|--:|--:|\n");
        for (Proof.Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d |\n",
                    row.test().replace("|", "\\|"),
                    row.cases(),
                    row.survived(),
                    row.lost()));
        }
        return table.toString();
    }

    /** Lines where something was lost, or where what survived and what was lost are not all that was tried. */
    static List<Proof.Row> failed(List<Proof.Row> rows) {
        return rows.stream()
                .filter(row -> row.lost() != 0 || row.survived() + row.lost() != row.cases())
                .toList();
    }

    private static String machine() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", " + processor() + runtime.availableProcessors()
                + " cores, Java " + System.getProperty("java.runtime.version");
    }

    /** The processor's name where the system tells it. */
    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", ")
                    .orElse("");
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Proof.Row> rows = Proof.told(Path.of(arguments[0]));
        if (rows.isEmpty()) {
            return;
        }
        String table = markdown(LocalDate.now(), machine(), rows);
        Files.writeString(Path.of(arguments[0], "table.md"), table);
        System.out.println(table);
        List<Proof.Row> failed = failed(rows);
        if (!failed.isEmpty()) {
            failed.forEach(row -> System.err.println("lost: " + row));
            System.exit(1);
        }
    }
}
