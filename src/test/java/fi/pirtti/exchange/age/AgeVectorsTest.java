package fi.pirtti.exchange.age;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.envelope.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of C2SP CCTV: a header of {@code name: value} lines, an empty line, the file. */
class AgeVectorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fi/pirtti/exchange/age/cctv");
    private static final int LIMIT = 64 * 1024 * 1024;

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void opens_what_should_open_and_nothing_else(String name) throws IOException {
        Vector vector = Vector.read(FOLDER.resolve(name));

        AgeFile.Unsealed unsealed = AgeFile.unseal(vector.file, vector.identities, LIMIT);

        if (vector.fields.get("expect").equals("success")) {
            assertThat(Sha256.hex(AgeFileTest.content(unsealed))).isEqualTo(vector.fields.get("payload"));
        } else {
            assertThat(unsealed).isInstanceOf(AgeFile.Unsealed.Undecryptable.class);
        }
    }

    @Test
    void the_vectors_are_all_here() throws IOException {
        assertThat(names()).hasSizeGreaterThan(60);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Vector(Map<String, String> fields, List<AgeIdentity> identities, byte[] file) {
        static Vector read(Path path) throws IOException {
            byte[] bytes = Files.readAllBytes(path);
            int end = new String(bytes, ISO_8859_1).indexOf("\n\n");
            Map<String, String> fields = new HashMap<>();
            List<AgeIdentity> identities = new ArrayList<>();
            for (String line : new String(bytes, 0, end, ISO_8859_1).lines().toList()) {
                String[] parts = line.split(": ", 2);
                fields.put(parts[0], parts[1]);
                if (parts[0].equals("identity")) {
                    identities.add(AgeIdentity.parse(parts[1]).orElseThrow());
                }
            }
            byte[] file = Arrays.copyOfRange(bytes, end + 2, bytes.length);
            if (fields.containsKey("compressed")) {
                file = new InflaterInputStream(new ByteArrayInputStream(file)).readAllBytes();
            }
            return new Vector(fields, identities, file);
        }
    }
}
