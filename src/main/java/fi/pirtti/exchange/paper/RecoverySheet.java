package fi.pirtti.exchange.paper;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.exchange.pdf.PdfFile;
import fi.pirtti.support.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The recovery key on paper: a QR code and text to type, and what to do with it on the day when it is needed. */
public final class RecoverySheet {
    private static final int GROUP = 4;
    private static final int ROW = 5 * GROUP + 4;

    /** A longer word, such as the name of a file, is broken rather than cut. */
    private static final int LONGEST_WORD = 60;

    private static final String STYLE = """
        @page{size:A4;margin:20mm}
        body{font-size:11pt}
        h1{font-size:22pt;line-height:1.15}
        h2{font-size:13pt;margin-top:7mm;margin-bottom:2mm}
        .where{margin-top:1.5mm;font-size:12pt}
        .warning{margin-top:6mm;padding:3.5mm 4.5mm;border:0.6mm solid #8C2F1B;font-size:11.5pt}
        .key{margin-top:6mm}
        .key td{vertical-align:middle}
        .typed,.command{font-family:'DejaVu Sans Mono','Inter'}
        .typed{font-size:15pt;line-height:1.75;white-space:pre}
        .command{font-size:9.5pt;margin-top:1mm;padding-left:4mm;white-space:normal}
        .word{white-space:nowrap}
        .steps .command{padding-left:0}
        ol{padding-left:6mm}
        li{margin-bottom:1.5mm}
        .fingerprint{margin-top:5mm;font-size:9.5pt;color:#5A5347;word-wrap:break-word}
        .filed td{border-bottom:0.3mm solid #8B8071;height:11mm;vertical-align:bottom;font-size:9.5pt;color:#5A5347}
        """;

    private RecoverySheet() {}

    /**
     * The sheet as PDF, one page of A4.
     *
     * @param consultation id of the consultation that the key belongs to
     * @param archive name of the archive's file
     */
    public static byte[] pdf(
            AgeIdentity recovery, String consultation, String archive, LocalDate made, Messages messages) {
        String file = messages.text("recovery.file");
        Html html = new Html();
        html.element("h1", messages.text("recovery.title"));
        html.element(
                "p class=\"where quiet\"",
                messages.text(
                        "recovery.of",
                        consultation,
                        messages.text(
                                "common.date.full",
                                Integer.toString(made.getDayOfMonth()),
                                month(made, messages),
                                Integer.toString(made.getYear()))));
        html.raw("<div class=\"warning\">").element("p", messages.text("recovery.warning"));
        html.raw("</div>\n");
        html.raw("<table class=\"key\"><tr><td style=\"width:62mm\">\n");
        QrCode.draw(html, recovery.secretText(), 58);
        html.raw("</td><td>\n");
        rows(recovery.secretText()).forEach(row -> html.element("p class=\"typed\"", row));
        html.raw("</td></tr></table>\n");
        html.element("h2", messages.text("recovery.use"));
        html.raw("<ol class=\"steps\">\n");
        html.element("li", messages.text("recovery.use.install"));
        html.element("li", messages.text("recovery.use.type", file));
        html.raw("<li>").text(messages.text("recovery.use.run"));
        command(html, "pirtti", "office", "keys", "recover", "--archive", quoted(archive), "--sheet " + file);
        html.raw("</li>\n<li>").text(messages.text("recovery.use.after"));
        command(html, "pirtti", "office", "keys", "rotate", "--recovery");
        html.raw("</li>\n");
        html.raw("</ol>\n");
        html.element("h2", messages.text("recovery.without"));
        html.element("p", messages.text("recovery.without.text"));
        String answer = messages.text("recovery.answer");
        command(html, "age", "-d", "-i", file, answer + ".pirtti", ">", answer.toLowerCase(Locale.ROOT) + ".zip");
        html.element("h2", messages.text("recovery.filed"));
        html.raw("<table class=\"filed\"><tr>");
        html.element("td", messages.text("recovery.filed.where"));
        html.element("td", messages.text("recovery.filed.who"));
        html.element("td", messages.text("recovery.filed.when"));
        html.raw("</tr></table>\n");
        html.element(
                "p class=\"fingerprint\"",
                messages.text("recovery.public", recovery.recipient().text()));
        return PdfFile.of(Sheet.document(
                new Wording(List.of(messages.language().tag())),
                messages.text("recovery.title") + " – " + consultation,
                STYLE,
                html));
    }

    private static String month(LocalDate date, Messages messages) {
        return messages.text("common.months.full").split(",", -1)[date.getMonthValue() - 1];
    }

    /** A command to type, on a line of its own; it goes on in the next line only between words. */
    private static void command(Html html, String... words) {
        html.raw("<p class=\"command\">");
        for (int i = 0; i < words.length; i++) {
            html.raw(i == 0 ? "" : " ");
            html.raw(words[i].length() > LONGEST_WORD ? "<span>" : "<span class=\"word\">");
            html.text(words[i]).raw("</span>");
        }
        html.raw("</p>");
    }

    private static String quoted(String file) {
        return file.contains(" ") ? '"' + file + '"' : file;
    }

    /** What the key begins with, and the rest in groups of four, five a row, so that the place is not lost while typing. */
    static List<String> rows(String secret) {
        int data = secret.lastIndexOf('1') + 1;
        List<String> rows = new ArrayList<>();
        rows.add(secret.substring(0, data));
        StringBuilder row = new StringBuilder();
        for (int i = data; i < secret.length(); i += GROUP) {
            row.append(row.isEmpty() ? "" : " ").append(secret, i, Math.min(secret.length(), i + GROUP));
            if (row.length() >= ROW || i + GROUP >= secret.length()) {
                rows.add(row.toString());
                row.setLength(0);
            }
        }
        return rows;
    }
}
