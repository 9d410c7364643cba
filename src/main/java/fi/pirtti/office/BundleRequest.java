package fi.pirtti.office;

import fi.pirtti.support.Messages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A message that asks a unit for its answer bundle once more. Nothing of what is in the file stands in it.
 *
 * @param to the unit's address, empty if it is not known
 */
public record BundleRequest(String to, String subject, String body) {
    public static BundleRequest of(Quarantine.Waiting file, Messages messages) {
        String unit = file.unit().map(each -> each.unit().name()).orElse("");
        String subject = unit.isEmpty()
                ? messages.text("quarantine.request.subjectUnknown")
                : messages.text("quarantine.request.subject", unit);
        String body = messages.text("quarantine.request.greeting") + "\n\n"
                + messages.text(
                        "quarantine.request.why",
                        file.fileName(),
                        messages.text("problem." + file.reason(), file.fileName()))
                + "\n\n" + messages.text("quarantine.request.what") + "\n\n"
                + messages.text("quarantine.request.thanks") + "\n";
        return new BundleRequest(file.unit().map(each -> each.email()).orElse(""), subject, body);
    }

    /** For the platform's mail program (RFC 6068). */
    public URI uri() {
        return URI.create("mailto:" + encoded(to).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                + encoded(body.replace("\n", "\r\n")));
    }

    /** For any other way of sending it. */
    public String text() {
        return (to.isEmpty() ? "" : to + "\n") + subject + "\n\n" + body;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
