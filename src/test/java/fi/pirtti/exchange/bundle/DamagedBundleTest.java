package fi.pirtti.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.proof.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small bundle cut and flipped at every byte; {@link BundleTest} tries some of it in every run. */
@Tag("proof")
class DamagedBundleTest {
    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity office = AgeIdentity.generate();
    private final List<AgeRecipient> recipients =
            List.of(office.recipient(), AgeIdentity.generate().recipient());
    private final byte[] zip = BundleWriter.pack(SmallBundle.CONTENT, key, recipients);
    private final byte[] sealed =
            BundleWriter.seal(SmallBundle.CONTENT, key, recipients).bytes();
    private final Statement statement =
            ((Result.Opened) BundleReader.unpack(zip)).bundle().statement();
    private final List<String> lost = new ArrayList<>();

    @Test
    void no_sealed_bundle_cut_anywhere_is_opened() {
        for (int length = 0; length < sealed.length; length++) {
            refused("first " + length, BundleReader.open(Arrays.copyOf(sealed, length), List.of(office)));
        }
        told("sealed bundle cut at every byte", sealed.length);
    }

    @Test
    void no_sealed_bundle_with_a_flipped_bit_is_opened() {
        for (int i = 0; i < sealed.length; i++) {
            refused("byte " + i, BundleReader.open(flipped(sealed, i, i % 8), List.of(office)));
        }
        told("sealed bundle, one bit flipped at every byte", sealed.length);
    }

    @Test
    void no_zip_cut_anywhere_and_sealed_anew_is_opened() {
        for (int length = 0; length < zip.length; length++) {
            refused("first " + length, resealed(Arrays.copyOf(zip, length)));
        }
        told("zip in the bundle cut at every byte, sealed anew", zip.length);
    }

    @Test
    void no_zip_with_a_flipped_bit_sealed_anew_is_taken_for_another() {
        for (int i = 0; i < zip.length; i++) {
            sameOrRefused("byte " + i, resealed(flipped(zip, i, i % 8)));
        }
        told("zip in the bundle, one bit flipped at every byte, sealed anew", zip.length);
    }

    @Test
    void no_flipped_bit_of_the_zip_makes_another_content() {
        for (int bit = 0; bit < 8 * zip.length; bit++) {
            sameOrRefused("bit " + bit, BundleReader.unpack(flipped(zip, bit / 8, bit % 8)));
        }
        told("zip in the bundle, every bit flipped", 8L * zip.length);
    }

    private Result resealed(byte[] content) {
        return BundleReader.open(AgeFile.seal(content, recipients), List.of(office));
    }

    private void refused(String what, Result result) {
        if (result instanceof Result.Opened) {
            lost.add(what);
        }
    }

    /** A bit that means nothing to a reader of zips, such as which program wrote it, may be any. */
    private void sameOrRefused(String what, Result result) {
        if (result instanceof Result.Opened(Bundle bundle)
                && !(bundle.isSignedBy(key.verifyKey())
                        && Arrays.equals(bundle.discussionJson(), SmallBundle.CONTENT.discussionJson())
                        && Arrays.equals(bundle.guideJson(), SmallBundle.CONTENT.guideJson())
                        && Arrays.equals(bundle.summaryHtml(), SmallBundle.CONTENT.summaryHtml())
                        && bundle.statement().equals(statement))) {
            lost.add(what);
        }
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << bit);
        return copy;
    }

    private void told(String test, long cases) {
        Proof.tell(test, cases, cases - lost.size(), lost.size());
        assertThat(lost).isEmpty();
    }
}
