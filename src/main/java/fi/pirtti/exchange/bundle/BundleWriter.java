package fi.pirtti.exchange.bundle;

import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Makes bundles: signed, packed, sealed. */
public final class BundleWriter {
    private BundleWriter() {}

    /**
     * A sealed bundle.
     *
     * @param bytes the file
     * @param manifestSha256 what names this content: the next revision's {@code previous}, and what the receipt repeats
     */
    @SuppressWarnings("ArrayRecordComponent") // two results of one call; never compared
    public record Sealed(byte[] bytes, String manifestSha256) {}

    /**
     * Seals {@code content}, signed with {@code key}, to all {@code recipients}. The sealed bytes differ each time, as
     * encryption must; what is inside is the same for the same content, key and recipients.
     *
     * @throws IllegalArgumentException if there are no recipients or the content is over a limit
     */
    public static Sealed seal(BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        byte[] manifest = Bag.manifest(payload(content));
        byte[] zip = pack(content, key, recipients);
        requireReadable(zip, key);
        byte[] sealed = AgeFile.seal(zip, recipients);
        if (sealed.length > BundleLimits.MAX_SEALED) {
            throw new IllegalArgumentException("the bundle would be over the limit");
        }
        return new Sealed(sealed, Sha256.hex(manifest));
    }

    /** Once sealed, only the office can look inside: so this is the last moment to see that it will find it in order. */
    private static void requireReadable(byte[] zip, SigningKey key) {
        boolean readable = BundleReader.unpack(zip) instanceof BundleReader.Result.Opened(Bundle bundle)
                && bundle.isSignedBy(key.verifyKey());
        if (!readable) {
            throw new IllegalStateException("the bundle does not read back as it was made");
        }
    }

    /** The zip inside a sealed bundle: the same bytes for the same arguments, on every machine. */
    static byte[] pack(BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        Map<String, byte[]> payload = payload(content);
        byte[] manifest = Bag.manifest(payload);
        Statement statement = new Statement(
                content.consultation(),
                content.invitation(),
                content.discussion(),
                content.revision(),
                content.previous(),
                Sha256.hex(content.guideJson()),
                recipients.stream().map(AgeRecipient::fingerprint).toList(),
                Sha256.hex(manifest),
                key.verifyKey());
        Map<String, byte[]> tags = new HashMap<>();
        tags.put(Bag.DECLARATION, Bag.declaration());
        tags.put(
                Bag.INFO,
                Bag.info(content.consultation(), content.discussion().toString(), content.revision(), payload));
        tags.put(Bag.MANIFEST, manifest);
        tags.put(Bag.SIGNATURE, StatementCodec.write(statement, key));
        Map<String, byte[]> all = new HashMap<>(payload);
        all.putAll(tags);
        all.put(Bag.TAG_MANIFEST, Bag.manifest(tags));
        SequencedMap<String, byte[]> ordered = new LinkedHashMap<>();
        Bag.NAMES.forEach(name -> ordered.put(name, all.get(name)));
        return ZipWriter.write(ordered);
    }

    private static Map<String, byte[]> payload(BundleContent content) {
        return Bag.payload(content.discussionJson(), content.guideJson(), content.summaryHtml());
    }
}
