package fi.pirtti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.sharing.SharedDiscussion;
import fi.pirtti.exchange.sharing.SharingCodec;
import java.time.Instant;
import java.util.List;

/**
 * A discussion from another machine of the unit: the file, or changes of what is sealed in it (1), or what is sealed in it
 * (2), or what is signed where the seal should be (3).
 */
class SharingFuzzTest extends FuzzTest {
    private static final JsonNode SOUND = JsonEdits.parse(sound());

    SharingFuzzTest() {
        super("sharing");
    }

    private static byte[] sound() {
        byte[] file =
                SharingCodec.write(Material.INVITATION, Material.DISCUSSION, Instant.parse("2022-05-19T11:00:00Z"));
        byte[] sealed = Envelope.read(file).orElseThrow().payload();
        return ((AgeFile.Unsealed.Content)
                        AgeFile.unseal(sealed, List.of(Material.SHARING_IDENTITY), SharingCodec.MAX_CONTENT))
                .bytes();
    }

    @Override
    void read(byte[] input) {
        byte[] file = switch (Material.form(input)) {
            case 0 -> input;
            case 1 -> sealed(JsonEdits.apply(SOUND, input, 1));
            case 2 -> sealed(Material.rest(input));
            default -> signed(Material.rest(input));
        };
        Expect.declared(SharingCodec.read(file, Material.INVITATION, Material.GUIDE))
                .ifPresent(shared -> {
                    byte[] written = SharingCodec.write(Material.INVITATION, shared.discussion(), shared.made());
                    SharedDiscussion again = SharingCodec.read(written, Material.INVITATION, Material.GUIDE)
                            .orElseThrow();
                    Expect.same(shared, again, "shared discussion");
                });
    }

    private static byte[] sealed(byte[] content) {
        return signed(AgeFile.seal(content, List.of(Material.SHARING_IDENTITY.recipient())));
    }

    private static byte[] signed(byte[] payload) {
        return Envelope.sign(SharingCodec.PAYLOAD_TYPE, payload, Material.UNIT_KEY)
                .toJson();
    }
}
