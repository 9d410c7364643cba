package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The office's list of units as CSV: one heading row, then a unit a row. Columns {@code unit_id} and {@code name} are
 * needed; {@code organisation}, {@code municipality}, {@code headcount}, {@code email} and {@code guide} (id or audience
 * of the guide, where there are several) are known; a column named after a background field of the guide holds the id or
 * the label of a value; every other column is the office's own and is kept.
 *
 * @param units in the order of the file
 * @param problems all of them, pointing to {@code /row/column}, where row 1 is the heading
 */
public record UnitsFile(List<RegisteredUnit> units, List<Problem> problems) {
    public UnitsFile {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /** Reads UTF-8 with or without a byte order mark, or what Excel writes; any line ends; semicolons, commas or tabs. */
    public static UnitsFile read(byte[] csv, SequencedMap<String, Guide> guides) {
        List<Problem> problems = new ArrayList<>();
        String text = decode(csv, problems);
        List<CSVRecord> records = records(text);
        if (records.isEmpty()) {
            problems.add(Problem.error("", "units-empty"));
            return new UnitsFile(List.of(), problems);
        }
        List<String> columns =
                records.getFirst().toList().stream().map(String::strip).toList();
        requireColumns(columns, problems);
        if (!problems.stream().allMatch(problem -> problem.code().equals("units-encoding"))) {
            return new UnitsFile(List.of(), problems);
        }
        if (records.size() == 1) {
            problems.add(Problem.error("", "units-empty"));
        }
        List<RegisteredUnit> units = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int row = 1; row < records.size(); row++) {
            CSVRecord record = records.get(row);
            if (record.size() != columns.size()) {
                problems.add(Problem.error("/" + (row + 1), "units-row-length", columns.size(), record.size()));
                continue;
            }
            Optional<RegisteredUnit> unit = new UnitRow(row + 1, columns, record.toList(), problems).read(guides);
            unit.ifPresent(units::add);
            if (unit.isPresent() && !ids.add(unit.get().unit().id())) {
                problems.add(Problem.error(
                        "/" + (row + 1) + "/unit_id",
                        "units-id-duplicate",
                        unit.get().unit().id()));
            }
        }
        return new UnitsFile(units, problems);
    }

    private static String decode(byte[] csv, List<Problem> problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException e) {
            // What Excel calls CSV in Finland
            text = new String(csv, Charset.forName("windows-1252"));
            problems.add(Problem.warning("", "units-encoding"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<CSVRecord> records(String text) {
        String heading = text.lines().findFirst().orElse("");
        char delimiter = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(heading, candidate) > count(heading, delimiter)) {
                delimiter = candidate;
            }
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw OfficeException.of("units-form");
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private static void requireColumns(List<String> columns, List<Problem> problems) {
        for (String needed : List.of("unit_id", "name")) {
            if (!columns.contains(needed)) {
                problems.add(Problem.error("/1", "units-column-missing", needed));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                problems.add(Problem.error("/1/" + column, "units-column-twice", column));
            }
        }
    }
}
