package fi.pirtti.exchange.bundle;

import fi.pirtti.exchange.envelope.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** The files of a bundle in BagIt layout (RFC 8493), each with the one content that it can have. */
final class Bag {
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String SIGNATURE = "signature.json";
    static final String DISCUSSION = "data/discussion.json";
    static final String GUIDE = "data/guide.json";
    static final String SUMMARY = "data/summary.html";

    /** All entries of the zip, in the order in which they are written. */
    static final SequencedSet<String> NAMES = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(
            List.of(DECLARATION, INFO, MANIFEST, TAG_MANIFEST, SIGNATURE, DISCUSSION, GUIDE, SUMMARY)));

    private Bag() {}

    static byte[] declaration() {
        return ascii("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    }

    /** Nothing here depends on the clock or the program's version, so that the same revision is the same bag. */
    static byte[] info(String consultation, String discussion, int revision, Map<String, byte[]> payload) {
        long bytes =
                payload.values().stream().mapToLong(content -> content.length).sum();
        return ascii("Bag-Group-Identifier: " + consultation + "\nBag-Software-Agent: Pirtti\nExternal-Identifier: "
                + discussion + "/" + revision + "\nPayload-Oxum: " + bytes + "." + payload.size() + "\n");
    }

    /** A manifest over {@code files}, sorted by name. */
    static byte[] manifest(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(files)
                .forEach((name, content) -> lines.append(Sha256.hex(content))
                        .append("  ")
                        .append(name)
                        .append('\n'));
        return ascii(lines.toString());
    }

    /** The files under {@code data/}. */
    static SequencedMap<String, byte[]> payload(byte[] discussion, byte[] guide, byte[] summary) {
        SequencedMap<String, byte[]> payload = new LinkedHashMap<>();
        payload.put(DISCUSSION, discussion);
        payload.put(GUIDE, guide);
        payload.put(SUMMARY, summary);
        return payload;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
