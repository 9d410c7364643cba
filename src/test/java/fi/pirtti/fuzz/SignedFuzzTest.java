package fi.pirtti.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;

/**
 * A kind of file that is signed. A fuzzer cannot sign: so an input is the file itself, or what its payload shall be
 * (after a byte 2), or how a sound payload is changed (after a byte 1), and is signed here.
 */
abstract class SignedFuzzTest extends FuzzTest {
    private final String payloadType;
    private final SigningKey key;
    private final JsonNode sound;

    /** @param sound a file that can be read */
    SignedFuzzTest(String name, byte[] sound, SigningKey key) {
        super(name);
        Envelope envelope = Envelope.read(sound).orElseThrow();
        this.payloadType = envelope.payloadType();
        this.key = key;
        this.sound = JsonEdits.parse(envelope.payload());
    }

    /** Reads a file of this kind, and all that follows from it. */
    abstract void readFile(byte[] file);

    @Override
    final void read(byte[] input) {
        byte[] file = switch (Material.form(input)) {
            case 0 -> input;
            case 1 -> sign(JsonEdits.apply(sound, input, 1));
            default -> sign(Material.rest(input));
        };
        Expect.that(PirttiFile.sniff(file).wireName() != null, "no name");
        readFile(file);
    }

    private byte[] sign(byte[] payload) {
        return Envelope.sign(payloadType, payload, key).toJson();
    }
}
