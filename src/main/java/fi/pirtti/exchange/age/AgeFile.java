package fi.pirtti.exchange.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sealed files: age v1 (C2SP age), binary, to X25519 recipients. Everything happens in memory. */
public final class AgeFile {
    private static final byte[] INTRODUCTION = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_HEADER = 16 * 1024;
    private static final int CHUNK = 64 * 1024;

    private AgeFile() {}

    /** What came of opening a sealed file. */
    public sealed interface Unsealed {
        /** The whole content, verified to its end. */
        @SuppressWarnings("ArrayRecordComponent") // handed on at once; never compared
        record Content(byte[] bytes) implements Unsealed {}

        /** None of the identities opens it, or it is damaged: age does not let these be told apart safely. */
        record Undecryptable() implements Unsealed {}

        /** The content is larger than was allowed. */
        record OverLimit() implements Unsealed {}
    }

    /** True if the bytes begin as a binary age v1 file does. */
    public static boolean isAge(byte[] bytes) {
        return bytes.length >= INTRODUCTION.length
                && Arrays.equals(bytes, 0, INTRODUCTION.length, INTRODUCTION, 0, INTRODUCTION.length);
    }

    /**
     * Seals {@code content} so that each of the recipients can open it alone.
     *
     * @throws IllegalArgumentException if there are no recipients
     */
    public static byte[] seal(byte[] content, List<AgeRecipient> recipients) {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("sealing needs a recipient");
        }
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length + 4096);
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (AgeRecipient recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.text()));
            }
            try (WritableByteChannel channel =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), writers)) {
                channel.write(ByteBuffer.wrap(content));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing with age failed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    /**
     * Opens a sealed file to its end before anything of it is given out.
     *
     * @param maxContent the most bytes of content that are taken into memory
     */
    public static Unsealed unseal(byte[] sealed, List<AgeIdentity> identities, int maxContent) {
        List<RecipientStanzaReader> readers =
                identities.stream().map(AgeIdentity::reader).toList();
        if (readers.isEmpty() || !headerIsBounded(sealed)) {
            return new Unsealed.Undecryptable();
        }
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(sealed)), readers)) {
            return readToEnd(channel, maxContent);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // The library lets runtime exceptions of the buffers through for some damaged files.
            return new Unsealed.Undecryptable();
        }
    }

    /** Each recipient in the header costs a key agreement, and anyone can write hundreds of thousands of them. */
    private static boolean headerIsBounded(byte[] sealed) {
        String start = new String(sealed, 0, Math.min(sealed.length, MAX_HEADER), StandardCharsets.ISO_8859_1);
        return start.contains("\n--- ");
    }

    private static Unsealed readToEnd(ReadableByteChannel channel, int maxContent) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        while (channel.read(buffer) >= 0) {
            if (content.size() + buffer.position() > maxContent) {
                return new Unsealed.OverLimit();
            }
            content.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return new Unsealed.Content(content.toByteArray());
    }
}
