package fi.pirtti.exchange.bundle;

import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Opens bundles from anyone. Nothing is looked at before the seal is verified to its end, nothing is written to disk,
 * and nothing that is wrong with a file is an exception.
 */
public final class BundleReader {
    private BundleReader() {}

    /** What came of opening a file. */
    public sealed interface Result {
        /** It is whole and signed by the key that it names. */
        record Opened(Bundle bundle) implements Result {}

        /**
         * It is not to be trusted.
         *
         * @param detail what is wrong, in English for a technician, without anything that people said
         */
        record Rejected(RejectReason reason, String detail) implements Result {}
    }

    /** Opens {@code file} with whichever of {@code identities} fits. */
    public static Result open(byte[] file, List<AgeIdentity> identities) {
        if (file.length > BundleLimits.MAX_SEALED) {
            return new Result.Rejected(RejectReason.OVER_LIMIT, "sealed: too large");
        }
        if (!AgeFile.isAge(file)) {
            return new Result.Rejected(RejectReason.MALFORMED, "sealed: not an age file");
        }
        return switch (AgeFile.unseal(file, identities, BundleLimits.MAX_UNPACKED)) {
            case AgeFile.Unsealed.Undecryptable() ->
                new Result.Rejected(RejectReason.UNDECRYPTABLE, "sealed: no key fits, or it is damaged");
            case AgeFile.Unsealed.OverLimit() ->
                new Result.Rejected(RejectReason.OVER_LIMIT, "sealed: too large when opened");
            case AgeFile.Unsealed.Content(byte[] zip) -> unpack(zip);
        };
    }

    /** Opens what was inside the seal. */
    static Result unpack(byte[] zip) {
        try {
            return new Result.Opened(bundle(zip));
        } catch (Refusal refusal) {
            return new Result.Rejected(refusal.reason(), refusal.detail());
        }
    }

    private static Bundle bundle(byte[] zip) throws Refusal {
        Map<String, byte[]> entries =
                ZipReader.read(zip, Bag.NAMES, BundleLimits.MAX_ENTRIES, BundleLimits.MAX_UNPACKED);
        for (String name : Bag.NAMES) {
            if (!entries.containsKey(name)) {
                throw Refusal.malformed(name + ": missing");
            }
        }
        Map<String, byte[]> payload =
                Bag.payload(entry(entries, Bag.DISCUSSION), entry(entries, Bag.GUIDE), entry(entries, Bag.SUMMARY));
        requireSame(entries, Bag.DECLARATION, Bag.declaration());
        requireSame(entries, Bag.MANIFEST, Bag.manifest(payload));
        requireSame(entries, Bag.TAG_MANIFEST, Bag.manifest(tags(entries)));
        Envelope signature = required(Envelope.read(entry(entries, Bag.SIGNATURE)));
        Statement statement = required(StatementCodec.read(signature));
        if (!signature.isSignedBy(statement.signer())) {
            throw new Refusal(RejectReason.BAD_SIGNATURE, "signature.json: not signed by the key that it names");
        }
        if (!statement.manifestSha256().equals(Sha256.hex(entry(entries, Bag.MANIFEST)))) {
            throw new Refusal(RejectReason.BAD_SIGNATURE, "signature.json: signed another manifest");
        }
        if (!statement.guideSha256().equals(Sha256.hex(entry(entries, Bag.GUIDE)))) {
            throw new Refusal(RejectReason.BAD_SIGNATURE, "signature.json: signed another guide");
        }
        requireSame(
                entries,
                Bag.INFO,
                Bag.info(statement.consultation(), statement.discussion().toString(), statement.revision(), payload));
        return new Bundle(
                statement, entry(entries, Bag.DISCUSSION), entry(entries, Bag.GUIDE), entry(entries, Bag.SUMMARY));
    }

    private static Map<String, byte[]> tags(Map<String, byte[]> entries) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        for (String name : List.of(Bag.DECLARATION, Bag.INFO, Bag.MANIFEST, Bag.SIGNATURE)) {
            tags.put(name, entry(entries, name));
        }
        return tags;
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new IllegalStateException("asked for an entry before knowing that it is there");
        }
        return content;
    }

    /** Every text file of a bag has one content only; so there is nothing to parse. */
    private static void requireSame(Map<String, byte[]> entries, String name, byte[] expected) throws Refusal {
        if (!Arrays.equals(entry(entries, name), expected)) {
            throw Refusal.malformed(name + ": does not fit the rest");
        }
    }

    private static <T> T required(Decoded<T> decoded) throws Refusal {
        return switch (decoded) {
            case Decoded.Value<T>(T value, var _) -> value;
            case Decoded.Broken<T>(var problems) ->
                throw Refusal.malformed("signature.json: "
                        + problems.stream().map(Problem::code).distinct().collect(Collectors.joining(", ")));
        };
    }
}
