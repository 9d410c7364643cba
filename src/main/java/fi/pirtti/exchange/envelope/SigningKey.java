package fi.pirtti.exchange.envelope;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** An Ed25519 private key (RFC 8032), made from 32 secret bytes. */
public final class SigningKey {
    /** Length of the secret in bytes. */
    public static final int LENGTH = 32;

    // PrivateKeyInfo (RFC 8410) up to the raw secret
    private static final byte[] PKCS8_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] secret;
    private final PrivateKey key;
    private final VerifyKey verifyKey;

    private SigningKey(byte[] secret, KeyPair pair) {
        this.secret = secret;
        this.key = pair.getPrivate();
        this.verifyKey = VerifyKey.of(pair.getPublic());
    }

    /** A new random key. */
    public static SigningKey generate() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return of(secret);
    }

    /**
     * The key whose RFC 8032 secret is {@code secret}.
     *
     * @throws IllegalArgumentException unless there are 32 bytes
     */
    public static SigningKey of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("an Ed25519 secret has 32 bytes, not " + secret.length);
        }
        byte[] copy = secret.clone();
        try {
            // The platform gives no public key for a private one, but a generator that draws these bytes makes both.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(copy));
            return new SigningKey(copy, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519", e);
        }
    }

    /** The key derived from {@code seed} by HKDF-SHA256 (RFC 5869) without salt, for the purpose named by {@code info}. */
    public static SigningKey derive(byte[] seed, String info) {
        return of(hkdfSha256(seed, new byte[0], info.getBytes(StandardCharsets.UTF_8), LENGTH));
    }

    /** {@code length} bytes derived from {@code seed} by HKDF-SHA256 (RFC 5869); an empty salt is none. */
    public static byte[] hkdfSha256(byte[] seed, byte[] salt, byte[] info, int length) {
        try {
            HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(seed);
            if (salt.length > 0) {
                extract.addSalt(salt);
            }
            return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(info, length));
        } catch (InvalidAlgorithmParameterException e) {
            throw new IllegalArgumentException("HKDF cannot give " + length + " bytes", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has HKDF-SHA256", e);
        }
    }

    /** The key in standard base64, as {@link #encode} writes it; empty if it is none. */
    public static Optional<SigningKey> decode(String base64) {
        return Base64Bytes.decode(base64)
                .filter(bytes -> bytes.length == LENGTH)
                .map(SigningKey::of);
    }

    public VerifyKey verifyKey() {
        return verifyKey;
    }

    /** The 64 bytes of the signature; the same message always gives the same. */
    public byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing with Ed25519 failed", e);
        }
    }

    /** The secret in standard base64. Whoever has it can sign. */
    public String encode() {
        return Base64Bytes.encode(secret);
    }

    /** PrivateKeyInfo (PKCS #8) as PEM, for other tools. Whoever has it can sign. */
    public String toPem() {
        return Base64Bytes.pem("PRIVATE KEY", Base64Bytes.join(PKCS8_PREFIX, secret));
    }

    /** Names the public key only. */
    @Override
    public String toString() {
        return "SigningKey " + verifyKey.keyId();
    }

    /** Gives the same bytes whenever it is asked. */
    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] drawn;

        Drawn(byte[] drawn) {
            this.drawn = drawn;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != drawn.length) {
                throw new IllegalStateException("the platform draws Ed25519 secrets in another way");
            }
            System.arraycopy(drawn, 0, bytes, 0, bytes.length);
        }
    }
}
