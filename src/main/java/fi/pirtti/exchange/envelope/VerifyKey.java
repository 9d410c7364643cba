package fi.pirtti.exchange.envelope;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** An Ed25519 public key (RFC 8032). Equal keys have equal bytes. */
public final class VerifyKey {
    /** Length of the raw key in bytes. */
    public static final int LENGTH = 32;

    // SubjectPublicKeyInfo (RFC 8410) up to the raw key
    private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    private final byte[] raw;
    private final PublicKey key;

    private VerifyKey(byte[] raw, PublicKey key) {
        this.raw = raw;
        this.key = key;
    }

    /** The key with these 32 bytes; empty if they are no Ed25519 key. */
    public static Optional<VerifyKey> of(byte[] raw) {
        if (raw.length != LENGTH || !isReduced(raw)) {
            return Optional.empty();
        }
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki(raw)));
            return Optional.of(new VerifyKey(raw.clone(), key));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The key in standard base64, as {@link #encode} writes it; empty if it is none. */
    public static Optional<VerifyKey> decode(String base64) {
        return Base64Bytes.decode(base64).flatMap(VerifyKey::of);
    }

    static VerifyKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifyKey(Arrays.copyOfRange(encoded, SPKI_PREFIX.length, encoded.length), key);
    }

    /** True if {@code signature} is this key's over {@code message}; never throws for a bad signature. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    public byte[] raw() {
        return raw.clone();
    }

    /** The raw key in standard base64. */
    public String encode() {
        return Base64.getEncoder().encodeToString(raw);
    }

    /** SubjectPublicKeyInfo as PEM, for other tools. */
    public String toPem() {
        return Base64Bytes.pem("PUBLIC KEY", spki(raw));
    }

    /** First 16 hexadecimal digits of the key's SHA-256: a hint in envelopes and a short name for people. */
    public String keyId() {
        return Sha256.hex(raw).substring(0, 16);
    }

    /** RFC 8032 wants y below p = 2^255 - 19; the platform does not look, and one key would have two forms. */
    private static boolean isReduced(byte[] raw) {
        byte[] bigEndian = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bigEndian[LENGTH - 1 - i] = raw[i];
        }
        bigEndian[0] &= 0x7F;
        return new BigInteger(1, bigEndian).compareTo(P) < 0;
    }

    private static byte[] spki(byte[] raw) {
        return Base64Bytes.join(SPKI_PREFIX, raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return "VerifyKey " + keyId();
    }
}
