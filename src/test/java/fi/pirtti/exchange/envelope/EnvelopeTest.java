package fi.pirtti.exchange.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.ExternalTool;
import fi.pirtti.exchange.json.Decoded;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final String TYPE = "application/vnd.pirtti.test+json";

    private final SigningKey key = SigningKey.generate();

    @Test
    void pre_authentication_is_that_of_the_protocol() {
        assertThat(Envelope.preAuthentication("http://example.com/HelloWorld", "hello world".getBytes(UTF_8)))
                .asString(UTF_8)
                .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
        assertThat(Envelope.preAuthentication("ä", new byte[0])).asString(UTF_8).isEqualTo("DSSEv1 2 ä 0 ");
    }

    /** The protocol's example is signed with ECDSA over P-256; the envelope around it is the same. */
    @Test
    void the_protocols_example_is_read_and_its_signature_fits_our_pre_authentication() throws Exception {
        String sig = "A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==";
        Envelope envelope = Envelope.read(("""
            {"payload": "aGVsbG8gd29ybGQ=",
             "payloadType": "http://example.com/HelloWorld",
             "signatures": [{"sig": "%s"}]}
            """).formatted(sig).getBytes(UTF_8)).orElseThrow();

        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        PublicKey example = KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(
                        new ECPoint(
                                new BigInteger(
                                        "46950820868899156662930047687818585632848591499744589407958293238635476079160"),
                                new BigInteger(
                                        "5640078356564379163099075877009565129882514886557779369047442380624545832820")),
                        curve.getParameterSpec(ECParameterSpec.class)));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(example);
        verifier.update(Envelope.preAuthentication(envelope.payloadType(), envelope.payload()));
        assertThat(verifier.verify(Base64.getDecoder().decode(sig))).isTrue();
        assertThat(envelope.isSignedBy(key.verifyKey())).isFalse();
    }

    @Test
    void a_signed_payload_comes_back_and_verifies() {
        byte[] json = Envelope.sign(TYPE, "päivää".getBytes(UTF_8), key).toJson();

        Envelope read = Envelope.read(json).orElseThrow();

        assertThat(read.payloadType()).isEqualTo(TYPE);
        assertThat(read.payload()).asString(UTF_8).isEqualTo("päivää");
        assertThat(read.isSignedBy(key.verifyKey())).isTrue();
        assertThat(read.toJson()).isEqualTo(json);
    }

    @Test
    void another_key_another_type_or_another_payload_does_not_verify() {
        String json =
                new String(Envelope.sign(TYPE, "payload".getBytes(UTF_8), key).toJson(), UTF_8);

        assertThat(read(json).isSignedBy(SigningKey.generate().verifyKey())).isFalse();
        assertThat(read(json.replace("vnd.pirtti.test", "vnd.pirtti.other")).isSignedBy(key.verifyKey()))
                .isFalse();
        assertThat(read(json.replace(Base64Bytes.encode("payload".getBytes(UTF_8)), "cGF5bG9hZDI="))
                        .isSignedBy(key.verifyKey()))
                .isFalse();
    }

    @Test
    void the_key_id_decides_nothing() {
        String json =
                new String(Envelope.sign(TYPE, "payload".getBytes(UTF_8), key).toJson(), UTF_8);
        String renamed = json.replace(key.verifyKey().keyId(), "someone else");

        assertThat(read(renamed).isSignedBy(key.verifyKey())).isTrue();
        assertThat(read(renamed).keyIds()).containsExactly("someone else");
    }

    @Test
    void url_safe_base64_is_taken_as_dsse_asks() {
        byte[] payload = {(byte) 0xFB, (byte) 0xFF, (byte) 0xFE};
        String json = new String(Envelope.sign(TYPE, payload, key).toJson(), UTF_8);
        String urlSafe = json.replace("\"+//+\"", "\"-__-\"");

        assertThat(urlSafe).isNotEqualTo(json);
        assertThat(read(urlSafe).isSignedBy(key.verifyKey())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"payloadType\":\"t\",\"payload\":\"\",\"signatures\":[]}",
                "{\"payloadType\":\"t\",\"payload\":\"a\",\"signatures\":[{\"sig\":\"\"}]}",
                "{\"payloadType\":\"t\",\"payload\":\"YQ\",\"signatures\":[{\"sig\":\"\"}]}",
                "{\"payloadType\":\"t\",\"payload\":\"YR==\",\"signatures\":[{\"sig\":\"\"}]}",
                "{\"payloadType\":\"t\",\"payload\":\"\",\"payload\":\"\",\"signatures\":[{\"sig\":\"\"}]}",
                "{\"payloadType\":\"\",\"payload\":\"\",\"signatures\":[{\"sig\":\"\"}]}",
                "{\"payloadType\":\"t\",\"payload\":\"\",\"signatures\":[{\"sig\":\"\"}]} more",
            })
    void what_is_no_envelope_is_refused(String json) {
        assertThat(Envelope.read(json.getBytes(UTF_8))).isInstanceOf(Decoded.Broken.class);
    }

    @Test
    void openssl_verifies_what_we_sign(@TempDir Path folder) throws Exception {
        ExternalTool openssl = ExternalTool.anyOf("openssl");
        byte[] payload = "opensslille".getBytes(UTF_8);
        Envelope envelope =
                Envelope.read(Envelope.sign(TYPE, payload, key).toJson()).orElseThrow();
        byte[] signed = Envelope.preAuthentication(envelope.payloadType(), envelope.payload());
        Files.writeString(folder.resolve("key.pem"), key.verifyKey().toPem());
        Files.write(folder.resolve("signed"), signed);
        Files.write(folder.resolve("signature"), key.sign(signed));

        ExternalTool.Outcome outcome = openssl.run(
                folder,
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                "key.pem",
                "-rawin",
                "-in",
                "signed",
                "-sigfile",
                "signature");

        assertThat(outcome.output()).contains("Signature Verified Successfully");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void we_verify_what_openssl_signs_with_our_key(@TempDir Path folder) throws Exception {
        ExternalTool openssl = ExternalTool.anyOf("openssl");
        Files.writeString(folder.resolve("key.pem"), key.toPem());
        Files.writeString(folder.resolve("message"), "opensslilta");

        ExternalTool.Outcome outcome = openssl.run(
                folder, "pkeyutl", "-sign", "-inkey", "key.pem", "-rawin", "-in", "message", "-out", "signature");

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(key.verifyKey()
                        .verifies("opensslilta".getBytes(UTF_8), Files.readAllBytes(folder.resolve("signature"))))
                .isTrue();
    }

    private static Envelope read(String json) {
        return Envelope.read(json.getBytes(UTF_8)).orElseThrow();
    }
}
