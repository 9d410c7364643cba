package fi.pirtti.exchange.age;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.Corpora;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.RejectReason;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.proof.Proof;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vectors of C2SP CCTV: a header of {@code name: value} lines, an empty line, the file. */
class AgeVectorsTest {
    private static final int LIMIT = 64 * 1024 * 1024;

    /** Without any identity nothing would be tried at all. */
    private static final AgeIdentity STRANGER = AgeIdentity.generate();

    private final List<Vector> vectors =
            Corpora.files("age/testdata").stream().map(Vector::read).toList();

    @Test
    void opens_what_should_open_and_nothing_else() {
        List<Vector> small = vectors.stream().filter(vector -> !vector.isLong()).toList();

        assertThat(wrong(small)).isEmpty();
        assertThat(small).hasSize(140);
    }

    @Test
    @Tag("proof")
    void opens_what_should_open_and_nothing_else_the_long_ones_too() {
        List<String> wrong = wrong(vectors);
        Proof.tell("age test vectors", vectors.size(), vectors.size() - wrong.size(), wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(vectors).hasSize(143);
        assertThat(vectors.stream().filter(Vector::applies)).hasSize(68);
    }

    private static List<String> wrong(List<Vector> vectors) {
        List<String> wrong = new ArrayList<>();
        for (Vector vector : vectors) {
            boolean opens = vector.applies() && vector.fields.get("expect").equals("success");
            boolean right = switch (AgeFile.unseal(vector.file, vector.identities, LIMIT)) {
                case AgeFile.Unsealed.Content(byte[] content) ->
                    opens && Sha256.hex(content).equals(vector.fields.get("payload"));
                case AgeFile.Unsealed.Undecryptable() -> !opens;
                case AgeFile.Unsealed.OverLimit() -> false;
            };
            if (!right) {
                wrong.add(vector.name);
            }
        }
        return wrong;
    }

    /** As a bundle none of them is accepted; which reason it is depends on whether it gets as far as to be opened. */
    @Test
    void none_is_a_bundle_and_the_reason_is_the_declared_one() {
        for (Vector vector : vectors.stream().filter(each -> !each.isLong()).toList()) {
            boolean opens = vector.applies() && vector.fields.get("expect").equals("success");
            boolean otherFile = !AgeFile.isAge(vector.file);
            assertThat(BundleReader.open(vector.file, vector.identities))
                    .as(vector.name)
                    .isInstanceOfSatisfying(
                            BundleReader.Result.Rejected.class,
                            rejected -> assertThat(rejected.reason())
                                    .isEqualTo(
                                            opens || otherFile ? RejectReason.MALFORMED : RejectReason.UNDECRYPTABLE));
        }
    }

    @Test
    void what_does_not_apply_is_armour_a_passphrase_or_a_post_quantum_key() {
        assertThat(vectors.stream().filter(vector -> !vector.applies()))
                .extracting(Vector::name)
                .allMatch(name -> name.matches("armor_.*|scrypt.*|hybrid.*"));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Vector(String name, Map<String, String> fields, List<AgeIdentity> identities, byte[] file) {
        boolean applies() {
            boolean onlyPostQuantum = fields.containsKey("identity") && identities.size() == 1;
            return !fields.containsKey("armored") && !fields.containsKey("passphrase") && !onlyPostQuantum;
        }

        /** 16 MiB of content: a second of work. */
        boolean isLong() {
            return file.length > 1_000_000;
        }

        static Vector read(Path path) {
            byte[] bytes = Corpora.bytes(path);
            int end = new String(bytes, ISO_8859_1).indexOf("\n\n");
            Map<String, String> fields = new HashMap<>();
            List<AgeIdentity> identities = new ArrayList<>(List.of(STRANGER));
            for (String line : new String(bytes, 0, end, ISO_8859_1).lines().toList()) {
                String[] parts = line.split(": ", 2);
                fields.put(parts[0], parts[1]);
                if (parts[0].equals("identity")) {
                    AgeIdentity.parse(parts[1]).ifPresent(identities::add);
                }
            }
            byte[] file = Arrays.copyOfRange(bytes, end + 2, bytes.length);
            return new Vector(
                    path.getFileName().toString(),
                    fields,
                    identities,
                    fields.containsKey("compressed") ? inflated(file) : file);
        }

        private static byte[] inflated(byte[] zlib) {
            try {
                return new InflaterInputStream(new ByteArrayInputStream(zlib)).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
