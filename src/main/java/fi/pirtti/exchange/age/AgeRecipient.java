package fi.pirtti.exchange.age;

import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import fi.pirtti.exchange.envelope.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * To whom a bundle is sealed.
 *
 * @param text the age v1 X25519 recipient, {@code age1…}
 */
public record AgeRecipient(String text) {
    private static final int LENGTH = 62;

    /** @throws IllegalArgumentException unless {@code text} is a recipient; {@link #parse} asks instead */
    public AgeRecipient {
        if (!isRecipient(text)) {
            throw new IllegalArgumentException("not an age X25519 recipient");
        }
    }

    /** The recipient that {@code text} is; empty if it is none. */
    public static Optional<AgeRecipient> parse(String text) {
        return isRecipient(text) ? Optional.of(new AgeRecipient(text)) : Optional.empty();
    }

    /** SHA-256 of the recipient's text, by which a signed statement names it. */
    public String fingerprint() {
        return Sha256.hex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isRecipient(String text) {
        if (text.length() != LENGTH || !text.startsWith("age1")) {
            return false;
        }
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
