package fi.pirtti.exchange.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    })
    void signs_as_rfc_8032_says(String secret, String publicKey, String message, String signature) {
        SigningKey key = SigningKey.of(HEX.parseHex(secret));

        assertThat(HEX.formatHex(key.verifyKey().raw())).isEqualTo(publicKey);
        assertThat(HEX.formatHex(key.sign(HEX.parseHex(message)))).isEqualTo(signature);
        assertThat(key.verifyKey().verifies(HEX.parseHex(message), HEX.parseHex(signature)))
                .isTrue();
    }

    /** RFC 5869, appendix A.1 to A.3. */
    @ParameterizedTest
    @CsvSource({
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b,000102030405060708090a0b0c,f0f1f2f3f4f5f6f7f8f9,"
                + "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f"
                + "303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f,"
                + "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f"
                + "909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf,"
                + "b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf"
                + "e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff,"
                + "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                + "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
        "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b,'','',"
                + "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    })
    void derives_as_rfc_5869_says(String seed, String salt, String info, String expected) {
        byte[] derived = SigningKey.hkdfSha256(
                HEX.parseHex(seed), HEX.parseHex(salt), HEX.parseHex(info), expected.length() / 2);

        assertThat(HEX.formatHex(derived)).isEqualTo(expected);
    }

    @Test
    void one_seed_gives_one_key_and_other_purposes_give_others() {
        byte[] seed = new byte[32];

        VerifyKey key = SigningKey.derive(seed, "pirtti invitation signing v1").verifyKey();

        assertThat(SigningKey.derive(seed, "pirtti invitation signing v1").verifyKey())
                .isEqualTo(key);
        assertThat(SigningKey.derive(seed, "another purpose").verifyKey()).isNotEqualTo(key);
    }

    @Test
    void keys_survive_being_written() {
        SigningKey key = SigningKey.generate();

        assertThat(SigningKey.decode(key.encode()).orElseThrow().verifyKey()).isEqualTo(key.verifyKey());
        assertThat(VerifyKey.decode(key.verifyKey().encode())).contains(key.verifyKey());
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "AAAA",
        "not base64 at all!",
        // 31 and 33 bytes
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        // unpadded
        "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    })
    void what_is_no_key_is_refused(String text) {
        assertThat(VerifyKey.decode(text)).isEmpty();
        assertThat(SigningKey.decode(text)).isEmpty();
    }

    @Test
    void a_public_key_has_one_written_form() {
        byte[] tooLarge = new byte[32];
        java.util.Arrays.fill(tooLarge, (byte) 0xFF);

        assertThat(VerifyKey.of(tooLarge)).isEmpty();
    }

    @Test
    void a_secret_of_another_length_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of(new byte[31]));
    }

    @Test
    void secrets_do_not_show_in_logs() {
        SigningKey key = SigningKey.generate();

        assertThat(key.toString()).doesNotContain(key.encode());
    }
}
