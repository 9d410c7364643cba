package fi.pirtti.exchange.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.ExternalTool;
import fi.pirtti.exchange.SchemaTest;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity office = AgeIdentity.generate();
    private final AgeIdentity recovery = AgeIdentity.generate();
    private final List<AgeRecipient> recipients = List.of(office.recipient(), recovery.recipient());
    private final BundleContent content = SmallBundle.CONTENT;

    @Test
    void what_was_sealed_comes_out_whole_for_each_recipient() {
        BundleWriter.Sealed sealed = BundleWriter.seal(content, key, recipients);

        for (AgeIdentity identity : List.of(office, recovery)) {
            Bundle bundle = opened(BundleReader.open(sealed.bytes(), List.of(identity)));

            assertThat(bundle.discussionJson()).isEqualTo(content.discussionJson());
            assertThat(bundle.discussionSha256()).isEqualTo(Sha256.hex(content.discussionJson()));
            assertThat(bundle.guideJson()).isEqualTo(content.guideJson());
            assertThat(bundle.summaryHtml()).isEqualTo(content.summaryHtml());
            assertThat(bundle.statement())
                    .isEqualTo(new Statement(
                            content.consultation(),
                            content.invitation(),
                            content.discussion(),
                            2,
                            content.previous(),
                            Sha256.hex(content.guideJson()),
                            recipients.stream().map(AgeRecipient::fingerprint).toList(),
                            sealed.manifestSha256(),
                            key.verifyKey()));
            assertThat(bundle.isSignedBy(key.verifyKey())).isTrue();
            assertThat(bundle.isSignedBy(SigningKey.generate().verifyKey())).isFalse();
        }
    }

    @Test
    void the_same_revision_gives_the_same_inner_zip() {
        assertThat(pack())
                .isEqualTo(BundleWriter.pack(
                        content, SigningKey.decode(key.encode()).orElseThrow(), recipients));
    }

    @Test
    void the_inner_zip_stays_what_it_was_when_the_format_was_made() {
        AgeIdentity known = AgeIdentity.parse(
                        "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0")
                .orElseThrow();

        byte[] zip = BundleWriter.pack(content, SigningKey.of(new byte[32]), List.of(known.recipient()));

        assertThat(Sha256.hex(zip)).isEqualTo("9a05968b2581201cd53614a491b85fb3c1cba0f6e4384a8ee10556f2b1b3230d");
    }

    @Test
    void a_first_revision_has_none_before_it() {
        BundleContent first = new BundleContent(
                content.consultation(),
                content.invitation(),
                content.discussion(),
                1,
                null,
                content.discussionJson(),
                content.guideJson(),
                content.summaryHtml());

        Statement statement = opened(BundleReader.unpack(BundleWriter.pack(first, key, recipients)))
                .statement();

        assertThat(statement.revision()).isEqualTo(1);
        assertThat(statement.previous()).isNull();
    }

    @Test
    void the_signed_statement_fits_its_schema() throws Refusal {
        byte[] signature = Objects.requireNonNull(
                ZipReader.read(pack(), Bag.NAMES, 16, 1_000_000).get(Bag.SIGNATURE));
        byte[] statement = Envelope.read(signature).orElseThrow().payload();

        assertThat(SchemaTest.errors("bundle-1", statement)).isEmpty();
        assertThat(SchemaTest.errors("bundle-1", "{\"format\":\"pirtti-bundle/1\"}".getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void a_stranger_cannot_open_it() {
        byte[] sealed = BundleWriter.seal(content, key, recipients).bytes();

        assertThat(reason(BundleReader.open(sealed, List.of(AgeIdentity.generate()))))
                .isEqualTo(RejectReason.UNDECRYPTABLE);
    }

    @Test
    void a_file_of_another_kind_is_malformed() {
        assertThat(reason(BundleReader.open("PK\3\4 a zip".getBytes(UTF_8), List.of(office))))
                .isEqualTo(RejectReason.MALFORMED);
        assertThat(reason(BundleReader.open(new byte[0], List.of(office)))).isEqualTo(RejectReason.MALFORMED);
        assertThat(reason(BundleReader.open(AgeFile.seal("no zip".getBytes(UTF_8), recipients), List.of(office))))
                .isEqualTo(RejectReason.MALFORMED);
    }

    @Test
    void too_large_a_file_is_over_the_limit() {
        assertThat(reason(BundleReader.open(new byte[BundleLimits.MAX_SEALED + 1], List.of(office))))
                .isEqualTo(RejectReason.OVER_LIMIT);
    }

    @Test
    void truncations_are_rejected() {
        byte[] sealed = BundleWriter.seal(content, key, recipients).bytes();
        for (int length = 0; length < sealed.length; length += 5) {
            assertThat(BundleReader.open(Arrays.copyOf(sealed, length), List.of(office)))
                    .as("first %d bytes of the sealed file", length)
                    .isInstanceOf(Result.Rejected.class);
        }
        byte[] zip = pack();
        for (int length = 0; length < zip.length; length++) {
            assertThat(BundleReader.unpack(Arrays.copyOf(zip, length)))
                    .as("first %d bytes of the zip", length)
                    .isInstanceOf(Result.Rejected.class);
        }
    }

    @Test
    void flipped_bytes_of_the_sealed_file_are_rejected() {
        byte[] sealed = BundleWriter.seal(content, key, recipients).bytes();
        for (int i = 0; i < sealed.length; i += 5) {
            byte[] flipped = sealed.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            assertThat(BundleReader.open(flipped, List.of(office)))
                    .as("byte %d", i)
                    .isInstanceOf(Result.Rejected.class);
        }
    }

    /** Without the seal: what the zip says of itself may change only where it means nothing. */
    @Test
    void no_flipped_byte_of_the_zip_changes_what_is_read() {
        byte[] zip = pack();
        for (int i = 0; i < zip.length; i++) {
            byte[] flipped = zip.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            if (BundleReader.unpack(flipped) instanceof Result.Opened(Bundle bundle)) {
                assertThat(bundle.discussionJson()).isEqualTo(content.discussionJson());
                assertThat(bundle.guideJson()).isEqualTo(content.guideJson());
                assertThat(bundle.summaryHtml()).isEqualTo(content.summaryHtml());
                assertThat(bundle.statement().revision()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Bag.DECLARATION,
                Bag.INFO,
                Bag.MANIFEST,
                Bag.TAG_MANIFEST,
                Bag.SIGNATURE,
                Bag.DISCUSSION,
                Bag.GUIDE,
                Bag.SUMMARY
            })
    void every_file_of_the_bag_is_needed_as_it_was(String name) {
        assertThat(reason(repacked(entries -> {
                    entries.remove(name);
                    return entries;
                })))
                .isEqualTo(RejectReason.MALFORMED);
        assertThat(reason(repacked(entries -> {
                    entries.computeIfPresent(name, (_, old) -> Arrays.copyOf(old, old.length + 1));
                    return entries;
                })))
                .isEqualTo(RejectReason.MALFORMED);
    }

    @Test
    void changed_answers_with_mended_manifests_break_the_signature() {
        Result result = repacked(entries -> {
            entries.put(Bag.DISCUSSION, "{\"discussion\": \"toinen\"}\n".getBytes(UTF_8));
            return mended(entries);
        });

        assertThat(reason(result)).isEqualTo(RejectReason.BAD_SIGNATURE);
    }

    @Test
    void a_statement_signed_by_another_key_than_it_names_is_a_bad_signature() {
        Result result = repacked(entries -> {
            byte[] payload =
                    Envelope.read(entries.get(Bag.SIGNATURE)).orElseThrow().payload();
            entries.put(
                    Bag.SIGNATURE,
                    Envelope.sign(StatementCodec.PAYLOAD_TYPE, payload, SigningKey.generate())
                            .toJson());
            return mended(entries);
        });

        assertThat(reason(result)).isEqualTo(RejectReason.BAD_SIGNATURE);
    }

    @Test
    void a_statement_of_another_type_is_malformed() {
        Result result = repacked(entries -> {
            byte[] payload =
                    Envelope.read(entries.get(Bag.SIGNATURE)).orElseThrow().payload();
            entries.put(
                    Bag.SIGNATURE,
                    Envelope.sign("application/vnd.pirtti.receipt+json", payload, key)
                            .toJson());
            return mended(entries);
        });

        assertThat(reason(result)).isEqualTo(RejectReason.MALFORMED);
    }

    @Test
    void whoever_reseals_with_an_own_key_is_found_by_the_key() {
        SigningKey forger = SigningKey.generate();

        Bundle bundle = opened(BundleReader.unpack(BundleWriter.pack(content, forger, recipients)));

        assertThat(bundle.isSignedBy(key.verifyKey())).isFalse();
    }

    @Test
    void other_tools_unpack_and_check_it(@TempDir Path folder) throws Exception {
        ExternalTool unzip = ExternalTool.anyOf("unzip");
        Files.write(folder.resolve("bag.zip"), pack());

        ExternalTool.Outcome outcome = unzip.run(folder, "bag.zip");

        assertThat(outcome.status()).as(outcome.output()).isZero();
        assertThat(folder.resolve("data/discussion.json")).hasBinaryContent(content.discussionJson());
        ExternalTool sums = ExternalTool.anyOf("sha256sum");
        assertThat(sums.run(folder, "-c", Bag.MANIFEST).status()).isZero();
        assertThat(sums.run(folder, "-c", Bag.TAG_MANIFEST).status()).isZero();
    }

    @Test
    void reject_codes_are_stable() {
        assertThat(RejectReason.values())
                .extracting(RejectReason::code)
                .containsExactly(
                        "undecryptable",
                        "malformed",
                        "over-limit",
                        "bad-signature",
                        "unknown-invitation",
                        "revoked-invitation",
                        "expired-invitation",
                        "wrong-consultation",
                        "unknown-guide");
        assertThat(RejectReason.ofCode("over-limit")).contains(RejectReason.OVER_LIMIT);
        assertThat(RejectReason.ofCode("never")).isEmpty();
    }

    private byte[] pack() {
        return BundleWriter.pack(content, key, recipients);
    }

    private Result repacked(UnaryOperator<SequencedMap<String, byte[]>> change) {
        try {
            SequencedMap<String, byte[]> entries =
                    new LinkedHashMap<>(ZipReader.read(pack(), Bag.NAMES, 16, 1_000_000));
            return BundleReader.unpack(ZipWriter.write(change.apply(entries)));
        } catch (Refusal e) {
            throw new AssertionError("our own bundle is refused", e);
        }
    }

    /** Manifests made anew, as a forger would. */
    private static SequencedMap<String, byte[]> mended(SequencedMap<String, byte[]> entries) {
        entries.put(
                Bag.MANIFEST,
                Bag.manifest(
                        Bag.payload(entries.get(Bag.DISCUSSION), entries.get(Bag.GUIDE), entries.get(Bag.SUMMARY))));
        SequencedMap<String, byte[]> tags = new LinkedHashMap<>(entries);
        tags.keySet().removeIf(name -> name.startsWith("data/") || name.equals(Bag.TAG_MANIFEST));
        entries.put(Bag.TAG_MANIFEST, Bag.manifest(tags));
        return entries;
    }

    private static Bundle opened(Result result) {
        assertThat(result).isInstanceOf(Result.Opened.class);
        return ((Result.Opened) result).bundle();
    }

    private static RejectReason reason(Result result) {
        assertThat(result).isInstanceOf(Result.Rejected.class);
        return ((Result.Rejected) result).reason();
    }
}
