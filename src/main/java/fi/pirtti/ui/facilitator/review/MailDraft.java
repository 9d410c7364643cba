package fi.pirtti.ui.facilitator.review;

import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Messages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The message with which a bundle goes to the office, in the language of the discussion. No program lets another attach a
 * file, so the message says which file is to be attached.
 */
record MailDraft(String to, String subject, String body) {
    /** @param words in the discussion's language */
    static MailDraft of(Messages words, String to, String unit, String title, SealedBundle bundle) {
        Path file = bundle.file();
        String name = String.valueOf(file.getFileName());
        return new MailDraft(
                to,
                words.text("review.mail.subject", unit, bundle.revision()),
                words.text("review.mail.attach", name, String.valueOf(file.getParent())) + "\n\n"
                        + words.text("review.mail.body", title, unit, bundle.revision()) + "\n\n" + unit + "\n");
    }

    /** For the platform's mail program (RFC 6068). */
    URI uri() {
        return URI.create("mailto:" + encoded(to).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                + encoded(body.replace("\n", "\r\n")));
    }

    /** For any other way of sending it. */
    String text() {
        return to + "\n" + subject + "\n\n" + body;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
