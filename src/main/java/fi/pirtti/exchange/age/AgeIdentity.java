package fi.pirtti.exchange.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import fi.pirtti.exchange.envelope.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/** The secret that opens what was sealed to its recipient: an age v1 X25519 identity. */
public final class AgeIdentity {
    private static final String PREFIX = "AGE-SECRET-KEY-";
    private static final int SCALAR_LENGTH = 32;
    // After the prefix: the separator 1, 52 characters for 32 bytes, 6 of checksum
    private static final int DATA_LENGTH = 59;

    private final String text;
    private final AgeRecipient recipient;
    private final RecipientStanzaReader reader;

    private AgeIdentity(String text, AgeRecipient recipient, RecipientStanzaReader reader) {
        this.text = text;
        this.recipient = recipient;
        this.reader = reader;
    }

    /** A new random identity. */
    public static AgeIdentity generate() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return parse(pair.getPrivate().toString())
                    .orElseThrow(() -> new IllegalStateException("A new age key could not be read back"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 11 on has X25519", e);
        }
    }

    /** The identity derived from {@code seed} by HKDF-SHA256 (RFC 5869) without salt, for the purpose named by {@code info}. */
    public static AgeIdentity derive(byte[] seed, String info) {
        return of(SigningKey.hkdfSha256(seed, new byte[0], info.getBytes(StandardCharsets.UTF_8), SCALAR_LENGTH));
    }

    /** The identity with these 32 bytes. */
    static AgeIdentity of(byte[] scalar) {
        String text = Bech32.getEncoder().encode(PREFIX, scalar).toString().toUpperCase(Locale.ROOT);
        return parse(text).orElseThrow(() -> new IllegalStateException("32 bytes are an age identity"));
    }

    /** The identity that {@code text}, {@code AGE-SECRET-KEY-1…}, is; empty if it is none. */
    public static Optional<AgeIdentity> parse(String text) {
        try {
            RecipientStanzaReader reader = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(text);
            byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
            Key publicKey = new X25519KeyFactory().translateKey(new SecretKeySpec(ascii, "X25519"));
            return AgeRecipient.parse(publicKey.toString()).map(recipient -> new AgeIdentity(text, recipient, reader));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The identity that stands in a text as people type it or other tools write it: in either case, in groups, on several
     * lines, beside comments that begin with {@code #}. Its checksum finds mistakes in typing.
     */
    public static Optional<AgeIdentity> find(String text) {
        String squeezed = text.lines()
                .filter(line -> !line.stripLeading().startsWith("#"))
                .collect(Collectors.joining())
                .replaceAll("[^0-9A-Za-z-]", "")
                .toUpperCase(Locale.ROOT);
        int start = squeezed.indexOf(PREFIX);
        int end = start + PREFIX.length() + DATA_LENGTH;
        return start < 0 || end > squeezed.length() ? Optional.empty() : parse(squeezed.substring(start, end));
    }

    public AgeRecipient recipient() {
        return recipient;
    }

    /** The secret as age writes it. Whoever has it can read every bundle sealed to it. */
    public String secretText() {
        return text;
    }

    RecipientStanzaReader reader() {
        return reader;
    }

    /** Names the recipient only. */
    @Override
    public String toString() {
        return "AgeIdentity of " + recipient.text();
    }
}
