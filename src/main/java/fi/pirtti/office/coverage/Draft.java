package fi.pirtti.office.coverage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.Field;

/**
 * An e-mail that is not sent yet (RFC 5322), as mail programs keep it in a file. {@code X-Unsent: 1} lets Outlook, Apple
 * Mail and Thunderbird open it for writing. It has no sender: whoever opens it sends it from their own address, and
 * answers go to the office.
 *
 * @param to one address
 * @param replyTo where answers go
 */
record Draft(String to, String replyTo, String subject, String text, List<Attachment> attachments) {
    /** A file that goes with it. */
    record Attachment(String name, byte[] content) {}

    byte[] bytes() {
        try {
            Message.Builder message = Message.Builder.of()
                    .setTo(to)
                    .addField(field("X-Unsent", "1"))
                    .setSubject(subject);
            if (!replyTo.isEmpty()) {
                message.addField(field("Reply-To", replyTo));
            }
            if (attachments.isEmpty()) {
                message.setBody(text, StandardCharsets.UTF_8)
                        .setField(field("Content-Transfer-Encoding", "quoted-printable"));
            } else {
                message.setBody(parts().build());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message.build(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private MultipartBuilder parts() throws IOException, MimeException {
        MultipartBuilder parts = MultipartBuilder.create("mixed")
                .addBodyPart(BodyPartBuilder.create()
                        .setBody(text, StandardCharsets.UTF_8)
                        .setContentTransferEncoding("quoted-printable"));
        for (Attachment each : attachments) {
            BodyPart part = BodyPartBuilder.create()
                    .setBody(each.content, "application/octet-stream")
                    .setContentTransferEncoding("base64")
                    .setField(field("Content-Disposition", disposition(each.name)))
                    .build();
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** RFC 6266's two names: a plain one for old programs, and the real one in UTF-8 (RFC 2231). */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]|[\"\\\\]", "_");
        String real = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + real;
    }

    private static Field field(String name, String value) throws MimeException {
        return LenientFieldParser.parse(name + ": " + value);
    }
}
