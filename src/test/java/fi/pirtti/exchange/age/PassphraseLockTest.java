package fi.pirtti.exchange.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
class PassphraseLockTest {
    @TempDir
    Path directory;

    @Test
    void openssl_opens_the_key_that_opens_what_is_sealed() throws Exception {
        assumeThat(status("openssl", "version"))
                .as("openssl is not on this machine")
                .isZero();
        byte[] content = "signing=abc".getBytes(StandardCharsets.UTF_8);
        PassphraseLock lock = PassphraseLock.of(content, "höylä ja saha".toCharArray());
        Path key =
                Files.write(directory.resolve("lock.der"), Base64.getDecoder().decode(lock.key()));
        Path passphrase = Files.writeString(directory.resolve("lause.txt"), "höylä ja saha\n");
        Path opened = directory.resolve("key.der");
        assertThat(status(
                        "openssl",
                        "pkcs8",
                        "-inform",
                        "DER",
                        "-in",
                        key.toString(),
                        "-passin",
                        "file:" + passphrase,
                        "-outform",
                        "DER",
                        "-out",
                        opened.toString()))
                .isZero();
        byte[] secret = Files.readAllBytes(opened);
        AgeIdentity identity = AgeIdentity.of(Arrays.copyOfRange(secret, secret.length - 32, secret.length));
        assertThat(AgeFile.unseal(Base64.getDecoder().decode(lock.sealed()), List.of(identity), content.length))
                .isInstanceOfSatisfying(
                        AgeFile.Unsealed.Content.class,
                        found -> assertThat(found.bytes()).isEqualTo(content));
    }

    /** How a program ended; -1 if there is none of that name. */
    private static int status(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
