package fi.pirtti.office.coverage;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.support.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A list of what units have told the office, as CSV or XLSX: a heading row, then a unit a row. {@code unit_id} is needed;
 * {@code state} is agreed, declined or none (agreed where it is empty), {@code date} a day as 2022-05-12 or 12.5.2022,
 * {@code note} why. Other columns are passed over, so that a reminder list that was filled in will do.
 */
public final class MarkList {
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final Map<String, UnitMark.Kind> KINDS = Map.of(
            "", UnitMark.Kind.AGREED,
            "agreed", UnitMark.Kind.AGREED,
            "declined", UnitMark.Kind.DECLINED,
            "none", UnitMark.Kind.NONE);

    private MarkList() {}

    /**
     * Reads a list whole.
     *
     * @throws OfficeException with everything that is wrong, pointing to {@code /row/column}: {@code marks-form},
     *     {@code units-column-missing}, {@code unit-unknown}, {@code mark-twice}, {@code mark-state-unknown},
     *     {@code date-form}, {@code mark-reason-missing}
     */
    public static List<Marking.Wanted> read(Path file, OfficeArchive office) {
        List<List<String>> rows = rows(file);
        List<Problem> problems = new ArrayList<>();
        List<Marking.Wanted> wanted = new ArrayList<>();
        List<String> columns = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(MarkList::column).toList();
        if (!columns.contains("unit_id")) {
            throw new OfficeException(file.toString(), List.of(Problem.error("/1", "units-column-missing", "unit_id")));
        }
        Set<String> known = office.unitsById().keySet();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            new Line(i + 1, columns, cells, problems).read(known, seen).ifPresent(wanted::add);
        }
        if (!problems.isEmpty()) {
            throw new OfficeException(file.toString(), problems);
        }
        return wanted;
    }

    private static String column(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private record Line(int row, List<String> columns, List<String> cells, List<Problem> problems) {
        Optional<Marking.Wanted> read(Set<String> known, Set<String> seen) {
            int before = problems.size();
            String unit = cell("unit_id");
            if (!known.contains(unit)) {
                problem("unit_id", "unit-unknown", unit);
            } else if (!seen.add(unit)) {
                problem("unit_id", "mark-twice", unit);
            }
            UnitMark.Kind kind = KINDS.get(cell("state").toLowerCase(Locale.ROOT));
            if (kind == null) {
                problem("state", "mark-state-unknown", cell("state"));
            }
            String note = cell("note");
            if (kind == UnitMark.Kind.DECLINED && note.isEmpty()) {
                problem("note", "mark-reason-missing", unit);
            }
            LocalDate day = day(cell("date"));
            return kind == null || problems.size() > before
                    ? Optional.empty()
                    : Optional.of(new Marking.Wanted(unit, kind, day, note));
        }

        private @Nullable LocalDate day(String text) {
            if (text.isEmpty()) {
                return null;
            }
            try {
                return text.contains("-")
                        ? LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                        : LocalDate.parse(text, FINNISH);
            } catch (DateTimeException e) {
                problem("date", "date-form");
                return null;
            }
        }

        private String cell(String column) {
            int place = columns.indexOf(column);
            return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
        }

        private void problem(String column, String code, Object... arguments) {
            problems.add(Problem.error("/" + row + "/" + column, code, arguments));
        }
    }

    private static List<List<String>> rows(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw OfficeException.of("marks-form", file.toString());
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            return zipped ? sheet(bytes) : csv(bytes);
        } catch (IOException | RuntimeException e) {
            if (e instanceof OfficeException refused) {
                throw refused;
            }
            throw OfficeException.of("marks-form", file.toString());
        }
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        String text = decode(bytes);
        String heading = text.lines().findFirst().orElse("");
        char delimiter = heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // What Excel calls CSV in Finland
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<List<String>> sheet(byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<List<String>> cells = new ArrayList<>();
            rows.forEach(row -> {
                List<String> line = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    line.add(row.getOptionalCell(i).map(MarkList::text).orElse(""));
                }
                cells.add(line);
            });
            return cells;
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER
                && cell.getDataFormatString() != null
                && cell.getDataFormatString().toLowerCase(Locale.ROOT).contains("d")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getText();
    }
}
