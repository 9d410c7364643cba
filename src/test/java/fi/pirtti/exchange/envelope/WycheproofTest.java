package fi.pirtti.exchange.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.exchange.Corpora;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.proof.Proof;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Wycheproof's Ed25519 signatures: valid ones, forged ones, and ones that careless verifiers take in two forms. */
class WycheproofTest {
    @Test
    void only_valid_signatures_verify() {
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        int cases = 0;
        for (JsonNode group : StrictJson.read(Corpora.bytes("wycheproof/eddsa_test.json"))
                .orElseThrow()
                .path("testGroups")) {
            Optional<VerifyKey> key = VerifyKey.of(hex(group.path("key"), "pk"));
            assertThat(key).isPresent();
            for (JsonNode test : group.path("tests")) {
                cases++;
                boolean expected = test.path("result").asText().equals("valid");
                valid += expected ? 1 : 0;
                if (key.orElseThrow().verifies(hex(test, "msg"), hex(test, "sig")) != expected) {
                    wrong.add(test.path("tcId") + " " + test.path("comment"));
                }
            }
        }
        Proof.tell("Wycheproof Ed25519", cases, cases - wrong.size(), wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(cases).isEqualTo(145);
        assertThat(valid).isEqualTo(84);
    }

    private static byte[] hex(JsonNode node, String name) {
        return HexFormat.of().parseHex(node.path(name).asText());
    }
}
