package fi.pirtti.exchange.paper;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.exchange.pdf.PdfFile;
import fi.pirtti.support.Messages;
import java.time.LocalDate;
import java.util.List;

/** The recovery key on paper: a QR code and text to type, and what to do with it on the day when it is needed. */
public final class RecoverySheet {
    private static final int GROUP = 4;
    private static final int GROUPS_IN_ROW = 5;

    private static final String STYLE = """
        @page{size:A4;margin:20mm}
        body{font-size:11pt}
        h1{font-size:22pt;line-height:1.15}
        h2{font-size:13pt;margin-top:7mm;margin-bottom:2mm}
        .where{margin-top:1.5mm;font-size:12pt}
        .warning{margin-top:6mm;padding:3.5mm 4.5mm;border:0.6mm solid #8C2F1B;font-size:11.5pt}
        .key{margin-top:6mm}
        .key td{vertical-align:middle}
        .typed{font-size:14pt;line-height:1.75;white-space:pre;letter-spacing:0.6pt}
        .number{font-size:9pt;color:#5A5347;letter-spacing:0}
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
        Html html = new Html();
        html.element("h1", messages.text("recovery.title"));
        html.element("p class=\"where quiet\"", messages.text("recovery.of", consultation, made.toString()));
        html.raw("<div class=\"warning\">").element("p", messages.text("recovery.warning"));
        html.raw("</div>\n");
        html.raw("<table class=\"key\"><tr><td style=\"width:62mm\">\n");
        QrCode.draw(html, recovery.secretText(), 58);
        html.raw("</td><td>\n");
        rows(recovery.secretText()).forEach(row -> html.element("p class=\"typed\"", row));
        html.raw("</td></tr></table>\n");
        html.element("h2", messages.text("recovery.use"));
        html.raw("<ol>\n");
        html.element("li", messages.text("recovery.use.install"));
        html.element("li", messages.text("recovery.use.type"));
        html.element("li", messages.text("recovery.use.run", archive));
        html.element("li", messages.text("recovery.use.after"));
        html.raw("</ol>\n");
        html.element("h2", messages.text("recovery.without"));
        html.element("p", messages.text("recovery.without.text"));
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

    /** The key in groups of four, five groups a row, so that the place is not lost while typing. */
    static List<String> rows(String secret) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < secret.length(); i += GROUP) {
            int group = i / GROUP;
            if (group > 0) {
                grouped.append(group % GROUPS_IN_ROW == 0 ? '\n' : ' ');
            }
            grouped.append(secret, i, Math.min(secret.length(), i + GROUP));
        }
        return grouped.toString().lines().toList();
    }
}
