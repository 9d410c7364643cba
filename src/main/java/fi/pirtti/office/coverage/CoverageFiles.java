package fi.pirtti.office.coverage;

import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.support.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Coverage as tables for a spreadsheet: numbers of people and units, and nothing of answers. */
public final class CoverageFiles {
    private final Coverage coverage;
    private final Messages messages;
    private final String language;

    public CoverageFiles(Coverage coverage, Messages messages) {
        this.coverage = coverage;
        this.messages = messages;
        this.language = messages.language().tag();
    }

    /**
     * A workbook with the groups, all units, two fields crossed, and the days.
     *
     * @param by fields of the groups
     * @param row field of the rows of the crossed table, {@code column} of its columns
     */
    public byte[] workbook(List<String> by, String row, String column) {
        return book(book -> {
            groups(book, by);
            units(book, messages.text("coverage.sheet.units"), CoverageFilter.ALL.of(coverage, CoverageOrder.NAME));
            cross(book, CoverageCross.of(coverage, row, column, CoverageOrder.SMALLEST));
            days(book, CoverageTrend.of(coverage));
        });
    }

    /** A workbook with a row for each of these units, in their order. */
    public byte[] list(List<CoveredUnit> units) {
        return book(book -> units(book, messages.text("coverage.sheet.reminders"), units));
    }

    /** All units as CSV in UTF-8 with semicolons. Text that a spreadsheet would take for a formula gets an apostrophe. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(headings());
            for (CoveredUnit unit : CoverageFilter.ALL.of(coverage, CoverageOrder.NAME)) {
                List<Object> cells = new ArrayList<>();
                for (Object cell : cells(unit)) {
                    cells.add(cell == null ? "" : cell instanceof String words ? harmless(words) : cell);
                }
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void groups(Workbook book, List<String> by) {
        List<CoverageField> fields = by.stream().map(coverage::field).toList();
        List<String> headings = new ArrayList<>(fields.stream().map(this::name).toList());
        headings.addAll(List.of(
                messages.text("coverage.column.units"),
                messages.text("coverage.column.answered"),
                messages.text("coverage.column.headcount"),
                messages.text("coverage.column.answered-headcount"),
                messages.text("coverage.column.share")));
        for (UnitState state : UnitState.values()) {
            headings.add(messages.text(state.key()));
        }
        headings.add(messages.text("coverage.column.participants"));
        SheetWriter sheet = new SheetWriter(book, messages.text("coverage.sheet.groups"), headings);
        CoverageTree.Group all = CoverageTree.of(coverage, by, CoverageFilter.ALL, CoverageOrder.NAME);
        all.groups().forEach(group -> groupRows(sheet, fields, new ArrayList<>(), group));
        List<String> total = new ArrayList<>();
        total.add(messages.text("coverage.column.total"));
        groupRow(sheet, fields.size(), total, all.shares());
        sheet.finish();
    }

    private void groupRows(
            SheetWriter sheet, List<CoverageField> fields, List<String> above, CoverageTree.Group group) {
        List<String> path = new ArrayList<>(above);
        path.add(name(fields.get(above.size()), group.value()));
        groupRow(sheet, fields.size(), path, group.shares());
        group.groups().forEach(each -> groupRows(sheet, fields, path, each));
    }

    private static void groupRow(SheetWriter sheet, int depth, List<String> path, Shares shares) {
        List<@Nullable Object> cells = new ArrayList<>(path);
        while (cells.size() < depth) {
            cells.add(null);
        }
        cells.add(shares.units());
        cells.add(shares.answeredUnits());
        cells.add(shares.headcount());
        cells.add(shares.answeredHeadcount());
        cells.add(shares.expectsNobody() ? null : new SheetWriter.Share(shares.share()));
        for (UnitState state : UnitState.values()) {
            cells.add(shares.units(state));
        }
        cells.add(shares.participants());
        sheet.row(cells.toArray());
    }

    private void units(Workbook book, String name, List<CoveredUnit> units) {
        SheetWriter sheet = new SheetWriter(book, name, headings());
        units.forEach(unit -> sheet.row(cells(unit).toArray()));
        sheet.finish();
    }

    /** The first four are what a list of marks needs, so that it can be filled in and read back. */
    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(
                "unit_id",
                "state",
                "date",
                "note",
                messages.text("coverage.column.state"),
                messages.text("coverage.column.unit")));
        coverage.fields().forEach(field -> headings.add(name(field)));
        headings.addAll(List.of(
                messages.text("coverage.column.headcount"),
                messages.text("coverage.column.email"),
                messages.text("coverage.column.invited"),
                messages.text("coverage.column.valid"),
                messages.text("coverage.column.arrived")));
        return headings;
    }

    private List<@Nullable Object> cells(CoveredUnit unit) {
        List<@Nullable Object> cells = new ArrayList<>();
        UnitMark mark = unit.mark().orElse(null);
        cells.add(unit.id());
        cells.add(mark == null ? "" : mark.kind() == UnitMark.Kind.AGREED ? "agreed" : "declined");
        cells.add(mark == null ? null : mark.day());
        cells.add(mark == null ? "" : mark.note());
        cells.add(messages.text(unit.state().key()));
        cells.add(unit.name());
        coverage.fields().forEach(field -> cells.add(field.name(unit.field(field.id()), language)));
        cells.add(unit.headcount());
        cells.add(unit.registered().email());
        cells.add(day(unit.standing().invited()));
        cells.add(day(unit.standing().validUntil()));
        cells.add(day(unit.arrived()));
        return cells;
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : Coverage.day(moment);
    }

    private void cross(Workbook book, CoverageCross cross) {
        List<String> headings = new ArrayList<>(List.of(name(cross.row())));
        cross.columns().forEach(value -> headings.add(name(cross.column(), value)));
        headings.add(messages.text("coverage.column.total"));
        SheetWriter sheet = new SheetWriter(book, messages.text("coverage.sheet.cross"), headings);
        for (CoverageCross.Line line : cross.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(name(cross.row(), line.value()));
            cross.columns()
                    .forEach(column -> cells.add(line.cell(column)
                            .map(shares -> new SheetWriter.Share(shares.share()))
                            .orElse(null)));
            cells.add(new SheetWriter.Share(line.total().share()));
            sheet.row(cells.toArray());
        }
        sheet.finish();
    }

    private void days(Workbook book, CoverageTrend trend) {
        SheetWriter sheet = new SheetWriter(
                book,
                messages.text("coverage.sheet.days"),
                List.of(
                        messages.text("coverage.column.day"),
                        messages.text("coverage.column.units"),
                        messages.text("coverage.column.headcount"),
                        messages.text("coverage.column.units-so-far"),
                        messages.text("coverage.column.headcount-so-far"),
                        messages.text("coverage.column.share")));
        for (CoverageTrend.Day day : trend.days()) {
            sheet.row(
                    day.day(),
                    day.units(),
                    day.headcount(),
                    day.unitsSoFar(),
                    day.headcountSoFar(),
                    trend.headcount() == 0
                            ? null
                            : new SheetWriter.Share((double) day.headcountSoFar() / trend.headcount()));
        }
        sheet.finish();
    }

    private String name(CoverageField field) {
        return switch (field.id()) {
            case "municipality" -> messages.text("coverage.field.municipality");
            case "organisation" -> messages.text("coverage.field.organisation");
            case "subgroup" -> messages.text("coverage.field.subgroup");
            default -> field.label() == null ? field.id() : field.label().in(language);
        };
    }

    private String name(CoverageField field, String value) {
        return value.isEmpty() ? messages.text("coverage.group.none") : field.name(value, language);
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Workbook book) throws IOException;
    }

    private static byte[] book(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Pirtti", null)) {
            filling.fill(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
