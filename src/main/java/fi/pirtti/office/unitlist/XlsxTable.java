package fi.pirtti.office.unitlist;

import fi.pirtti.support.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook. Nothing of it is run: of a formula the value is read that the workbook keeps. */
final class XlsxTable {
    /** Most bytes of all parts of a workbook once they are unpacked. */
    private static final long MAX_UNPACKED = 256L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private XlsxTable() {}

    static TableFile read(byte[] content, @Nullable String wanted) {
        try {
            if (isTooLarge(content)) {
                return TableFile.broken(Problem.error("", "units-large", MAX_UNPACKED / (1024 * 1024)));
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
                return read(workbook, wanted);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            return TableFile.broken(Problem.error("", "units-form"));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // The reader does not promise what it throws for a file that only looks like a workbook
            return TableFile.broken(Problem.error("", "units-form"));
        }
    }

    private static TableFile read(ReadableWorkbook workbook, @Nullable String wanted) throws IOException {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        Optional<Sheet> sheet = sheets.stream()
                .filter(each -> wanted == null || each.getName().equals(wanted))
                .findFirst();
        if (sheet.isEmpty()) {
            return TableFile.broken(
                    wanted == null
                            ? Problem.error("", "units-empty")
                            : Problem.error("", "units-sheet", wanted, String.join(", ", names)));
        }
        List<TableFile.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.get().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext() && lines.size() <= TableFile.MAX_LINES; ) {
                Row row = each.next();
                TableFile.Line line = new TableFile.Line(row.getRowNum(), cells(row, workbook.isDate1904()));
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        }
        return new TableFile(names, sheet.get().getName(), true, lines, List.of()).withinLimits();
    }

    /** Up to the last that is not blank. */
    private static List<String> cells(Row row, boolean from1904) {
        List<String> cells = new ArrayList<>();
        int filled = 0;
        for (Cell cell : row) {
            String text = cell == null ? "" : CellText.of(cell, from1904);
            cells.add(text);
            if (!text.isEmpty()) {
                filled = cells.size();
            }
        }
        return cells.subList(0, filled);
    }

    /** Really unpacked: what a zip says of its sizes need not be true. */
    private static boolean isTooLarge(byte[] content) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        bytes += read;
                        if (bytes > MAX_UNPACKED) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
