package fi.pirtti.exchange.bundle;

import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** What lies inside the seal of a bundle, for tests of other packages. */
public final class InnerZip {
    private InnerZip() {}

    public static byte[] pack(BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        return BundleWriter.pack(content, key, recipients);
    }

    public static Result unpack(byte[] zip) {
        return BundleReader.unpack(zip);
    }

    /** The entries of a sound bundle by name, in their order. */
    public static SequencedMap<String, byte[]> entries(byte[] zip) {
        try {
            return new LinkedHashMap<>(
                    ZipReader.read(zip, Bag.NAMES, BundleLimits.MAX_ENTRIES, BundleLimits.MAX_UNPACKED));
        } catch (Refusal e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A zip of these entries, with the manifest of the tag files made anew. */
    public static byte[] withTagManifest(SequencedMap<String, byte[]> entries) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        for (String name : List.of(Bag.DECLARATION, Bag.INFO, Bag.MANIFEST, Bag.SIGNATURE)) {
            byte[] content = entries.get(name);
            if (content != null) {
                tags.put(name, content);
            }
        }
        SequencedMap<String, byte[]> all = new LinkedHashMap<>(entries);
        all.replace(Bag.TAG_MANIFEST, Bag.manifest(tags));
        return ZipWriter.write(all);
    }

    /** The statement of a sound bundle as its sealer wrote it. */
    public static byte[] statement(byte[] zip) {
        byte[] signature = Objects.requireNonNull(entries(zip).get(Bag.SIGNATURE));
        return Envelope.read(signature).orElseThrow().payload();
    }

    /** The same zip with another statement in it, signed by {@code key}. */
    public static byte[] withStatement(byte[] zip, byte[] statement, SigningKey key) {
        SequencedMap<String, byte[]> entries = entries(zip);
        entries.replace(
                Bag.SIGNATURE,
                Envelope.sign(StatementCodec.PAYLOAD_TYPE, statement, key).toJson());
        return withTagManifest(entries);
    }
}
