package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * By which invitations are mailed: a row for each unit with its address, the name of its file, the deadline, and subject
 * and message in every language of the program, ready for mail merge.
 */
final class MailingList {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
    private static final int WIDEST = 60;
    private static final List<String> HEADINGS = List.of(
            "unit_id",
            "name",
            "email",
            "file",
            "organisation",
            "municipality",
            "deadline",
            "subject_fi",
            "message_fi",
            "subject_sv",
            "message_sv",
            "subject_en",
            "message_en");

    private final List<List<String>> rows = new ArrayList<>();

    void add(RegisteredUnit unit, String file, Guide guide, LocalDate closes) {
        List<String> row = new ArrayList<>(List.of(
                unit.unit().id(),
                unit.unit().name(),
                unit.email(),
                file,
                unit.unit().organisation(),
                unit.unit().municipality(),
                DAY.format(closes)));
        for (UiLanguage language : List.of(UiLanguage.FI, UiLanguage.SV, UiLanguage.EN)) {
            Messages messages = Messages.in(language);
            String title = guide.title().in(language.tag());
            row.add(messages.text("office.mailing.subject", title, unit.unit().name()));
            row.add(messages.text(
                    "office.mailing.message",
                    unit.unit().name(),
                    title,
                    DAY.format(closes),
                    guide.organiser().name().in(language.tag())));
        }
        rows.add(row);
    }

    /** With a byte order mark and semicolons, as Excel opens it in Finland. */
    byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .setHeader(HEADINGS.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Pirtti", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.style(0, column).bold().set();
                int widest = HEADINGS.get(column).length();
                for (int row = 0; row < rows.size(); row++) {
                    String cell = rows.get(row).get(column);
                    sheet.value(row + 1, column, cell);
                    widest = Math.max(widest, cell.length());
                }
                sheet.width(column, Math.min(widest + 2, WIDEST));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
