package fi.pirtti.exchange.age;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.pirtti.exchange.ExternalTool;
import fi.pirtti.exchange.age.AgeFile.Unsealed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeFileTest {
    private static final int LIMIT = 1_000_000;

    private final AgeIdentity office = AgeIdentity.generate();
    private final AgeIdentity recovery = AgeIdentity.generate();
    private final List<AgeRecipient> both = List.of(office.recipient(), recovery.recipient());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65535, 65536, 65537, 131072, 300_000})
    void each_recipient_alone_opens_what_was_sealed(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        byte[] sealed = AgeFile.seal(content, both);

        assertThat(AgeFile.isAge(sealed)).isTrue();
        for (AgeIdentity identity : List.of(office, recovery)) {
            assertThat(content(AgeFile.unseal(sealed, List.of(AgeIdentity.generate(), identity), LIMIT)))
                    .isEqualTo(content);
        }
    }

    @Test
    void a_stranger_opens_nothing() {
        byte[] sealed = AgeFile.seal("salaisuus".getBytes(UTF_8), both);

        assertThat(AgeFile.unseal(sealed, List.of(AgeIdentity.generate()), LIMIT))
                .isInstanceOf(Unsealed.Undecryptable.class);
        assertThat(AgeFile.unseal(sealed, List.of(), LIMIT)).isInstanceOf(Unsealed.Undecryptable.class);
    }

    @Test
    void content_over_the_limit_is_not_given_out() {
        byte[] sealed = AgeFile.seal(new byte[LIMIT + 1], both);

        assertThat(AgeFile.unseal(sealed, List.of(office), LIMIT)).isInstanceOf(Unsealed.OverLimit.class);
        assertThat(content(AgeFile.unseal(sealed, List.of(office), LIMIT + 1))).hasSize(LIMIT + 1);
    }

    @Test
    void more_recipients_than_anyone_needs_are_refused() {
        List<AgeRecipient> many = Collections.nCopies(200, office.recipient());

        assertThat(AgeFile.unseal(AgeFile.seal(new byte[0], many), List.of(office), LIMIT))
                .isInstanceOf(Unsealed.Undecryptable.class);
        assertThat(content(AgeFile.unseal(AgeFile.seal(new byte[0], many.subList(0, 16)), List.of(office), LIMIT)))
                .isEmpty();
    }

    @Test
    void every_truncation_is_refused() {
        byte[] sealed = AgeFile.seal("lyhyt".getBytes(UTF_8), both);

        for (int length = 0; length < sealed.length; length++) {
            assertThat(AgeFile.unseal(Arrays.copyOf(sealed, length), List.of(office), LIMIT))
                    .as("first %d bytes", length)
                    .isInstanceOf(Unsealed.Undecryptable.class);
        }
    }

    @Test
    void identities_and_recipients_are_read_as_age_writes_them() {
        AgeIdentity known = AgeIdentity.parse(
                        "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0")
                .orElseThrow();

        assertThat(AgeIdentity.parse(known.secretText()).orElseThrow().recipient())
                .isEqualTo(known.recipient());
        assertThat(AgeRecipient.parse(known.recipient().text())).contains(known.recipient());
        assertThat(known.toString()).doesNotContain(known.secretText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "age1",
                "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
                "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM1",
                "ssh-ed25519 AAAA",
            })
    void what_is_no_key_is_refused(String text) {
        assertThat(AgeRecipient.parse(text)).isEmpty();
        assertThat(AgeIdentity.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeRecipient(text));
    }

    @Test
    void age_or_rage_opens_what_we_seal(@TempDir Path folder) throws Exception {
        ExternalTool age = ExternalTool.anyOf("age", "rage");
        Files.writeString(folder.resolve("identity"), recovery.secretText() + "\n");
        Files.write(folder.resolve("sealed"), AgeFile.seal("avaa tämä".getBytes(UTF_8), both));

        ExternalTool.Outcome outcome = age.run(folder, "-d", "-i", "identity", "-o", "opened", "sealed");

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(folder.resolve("opened")).hasContent("avaa tämä");
    }

    @Test
    void we_open_what_age_or_rage_seals(@TempDir Path folder) throws Exception {
        ExternalTool age = ExternalTool.anyOf("age", "rage");
        Files.writeString(folder.resolve("plain"), "toisen sulkema");

        ExternalTool.Outcome outcome = age.run(folder, "-r", office.recipient().text(), "-o", "sealed", "plain");

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(content(AgeFile.unseal(Files.readAllBytes(folder.resolve("sealed")), List.of(office), LIMIT)))
                .asString(UTF_8)
                .isEqualTo("toisen sulkema");
    }

    static byte[] content(Unsealed unsealed) {
        assertThat(unsealed).isInstanceOf(Unsealed.Content.class);
        return ((Unsealed.Content) unsealed).bytes();
    }
}
