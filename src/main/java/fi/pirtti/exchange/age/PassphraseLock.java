package fi.pirtti.exchange.age;

import fi.pirtti.exchange.envelope.Base64Bytes;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Something sealed under a passphrase: with age to a key of its own, which lies beside it as PKCS #8 under the passphrase
 * (PBES2: PBKDF2 with HMAC-SHA-512, AES-256-CBC). {@code openssl pkcs8} opens the key, age what it seals.
 *
 * @param key the encrypted key in base64
 * @param sealed the age file in base64
 */
public record PassphraseLock(String key, String sealed) {
    static final int ITERATIONS = 600_000;
    private static final int MAX_ITERATIONS = 10_000_000;
    private static final int SALT_LENGTH = 16;
    private static final String SCHEME = "PBEWithHmacSHA512AndAES_256";

    // PrivateKeyInfo (RFC 8410) up to the raw X25519 secret
    private static final byte[] PREFIX = HexFormat.of().parseHex("302e020100300506032b656e04220420");

    /** Seals {@code content}. The passphrase is taken in Unicode's composed form, as all keyboards then give the same. */
    public static PassphraseLock of(byte[] content, char[] passphrase) {
        SecureRandom random = new SecureRandom();
        byte[] scalar = new byte[32];
        random.nextBytes(scalar);
        byte[] salt = new byte[SALT_LENGTH];
        byte[] iv = new byte[16];
        random.nextBytes(salt);
        random.nextBytes(iv);
        try {
            PBEParameterSpec spec = new PBEParameterSpec(salt, ITERATIONS, new IvParameterSpec(iv));
            AlgorithmParameters named = AlgorithmParameters.getInstance(SCHEME);
            named.init(spec);
            // The same parameters under the name by which the platform writes them into a key's encoding
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2");
            parameters.init(named.getEncoded());
            byte[] info = Arrays.copyOf(PREFIX, PREFIX.length + scalar.length);
            System.arraycopy(scalar, 0, info, PREFIX.length, scalar.length);
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, spec, passphrase).doFinal(info);
            byte[] key = new EncryptedPrivateKeyInfo(parameters, encrypted).getEncoded();
            AgeIdentity identity = AgeIdentity.of(scalar);
            return new PassphraseLock(
                    Base64Bytes.encode(key), Base64Bytes.encode(AgeFile.seal(content, List.of(identity.recipient()))));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The Java platform has PBES2 with AES", e);
        }
    }

    /** What is sealed; empty if this is not the passphrase, or the lock is damaged: the two cannot be told apart. */
    public Optional<byte[]> open(char[] passphrase) {
        Optional<byte[]> encrypted = Base64Bytes.decode(key);
        Optional<byte[]> content = Base64Bytes.decode(sealed);
        if (encrypted.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(encrypted.get());
            PBEParameterSpec spec = info.getAlgParameters().getParameterSpec(PBEParameterSpec.class);
            if (!info.getAlgParameters().toString().equals(SCHEME) || spec.getIterationCount() > MAX_ITERATIONS) {
                return Optional.empty();
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, spec, passphrase).doFinal(info.getEncryptedData());
            if (plain.length != PREFIX.length + 32
                    || !Arrays.equals(plain, 0, PREFIX.length, PREFIX, 0, PREFIX.length)) {
                return Optional.empty();
            }
            AgeIdentity identity = AgeIdentity.of(Arrays.copyOfRange(plain, PREFIX.length, plain.length));
            return AgeFile.unseal(content.get(), List.of(identity), content.get().length)
                            instanceof AgeFile.Unsealed.Content(byte[] bytes)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, PBEParameterSpec spec, char[] passphrase) throws GeneralSecurityException {
        char[] composed = Normalizer.normalize(new String(passphrase), Normalizer.Form.NFC)
                .toCharArray();
        PBEKeySpec wanted = new PBEKeySpec(composed, spec.getSalt(), spec.getIterationCount(), 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(wanted)
                .getEncoded();
        wanted.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), spec.getParameterSpec());
        return cipher;
    }
}
