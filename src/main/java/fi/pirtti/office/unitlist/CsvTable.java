package fi.pirtti.office.unitlist;

import fi.pirtti.support.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables as CSV. */
final class CsvTable {
    private CsvTable() {}

    static TableFile read(byte[] content) {
        List<Problem> problems = new ArrayList<>();
        String text = decode(content, problems);
        List<TableFile.Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            int row = 0;
            for (CSVRecord record : parser) {
                row++;
                TableFile.Line line = new TableFile.Line(
                        row, record.stream().map(String::strip).toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > TableFile.MAX_LINES) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return TableFile.broken(Problem.error("", "units-form"));
        }
        return new TableFile(List.of(), "", false, lines, problems).withinLimits();
    }

    private static String decode(byte[] content, List<Problem> problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            // What Excel calls CSV in Finland
            text = new String(content, Charset.forName("windows-1252"));
            problems.add(Problem.warning("", "units-encoding"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static CSVFormat format(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(heading, candidate) > count(heading, delimiter)) {
                delimiter = candidate;
            }
        }
        // Blank lines are kept to be counted: a spreadsheet program counts them, too
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
