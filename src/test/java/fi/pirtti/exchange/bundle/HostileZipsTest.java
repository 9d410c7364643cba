package fi.pirtti.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.proof.Proof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our own set of zips that mean harm. */
class HostileZipsTest {
    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity office = AgeIdentity.generate();
    private final List<AgeRecipient> recipients = List.of(office.recipient());

    @Test
    void none_is_opened() {
        SequencedMap<String, byte[]> zips = HostileZips.of(SmallBundle.CONTENT, key, recipients);
        SequencedMap<String, String> wrong = wrong(zips);
        Proof.tell("hostile zips", zips.size(), zips.size() - wrong.size(), wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(zips).hasSizeGreaterThan(400);
    }

    /** {@link ZipReaderTest} has small ones. */
    @Test
    @Tag("proof")
    void no_bomb_is_opened() {
        SequencedMap<String, byte[]> bombs = HostileZips.bombs(SmallBundle.CONTENT, key, recipients);
        assertThat(bombs.values()).allSatisfy(zip -> assertThat(zip.length).isLessThan(2_000_000));

        SequencedMap<String, String> wrong = wrong(bombs);
        bombs.forEach((what, zip) -> {
            if (BundleReader.open(AgeFile.seal(zip, recipients), List.of(office)) instanceof Result.Opened) {
                wrong.put("sealed " + what, "opened");
            }
        });
        Proof.tell("zip bombs", 2L * bombs.size(), 2L * bombs.size() - wrong.size(), wrong.size());

        assertThat(wrong).isEmpty();
    }

    /** What was opened, or refused for another reason than it should be. */
    private static SequencedMap<String, String> wrong(SequencedMap<String, byte[]> zips) {
        SequencedMap<String, String> wrong = new LinkedHashMap<>();
        zips.forEach((what, zip) -> {
            switch (BundleReader.unpack(zip)) {
                case Result.Opened _ -> wrong.put(what, "opened");
                case Result.Rejected(RejectReason reason, String detail) -> {
                    if (!expected(what).contains(reason)) {
                        wrong.put(what, reason + " " + detail);
                    }
                }
            }
        });
        return wrong;
    }

    private static List<RejectReason> expected(String what) {
        boolean large = what.startsWith("bomb") || what.contains("entries") || what.contains("off by");
        return large ? List.of(RejectReason.OVER_LIMIT, RejectReason.MALFORMED) : List.of(RejectReason.MALFORMED);
    }

    @Test
    void without_a_mischief_the_same_zip_is_opened() {
        assertThat(BundleReader.unpack(HostileZips.harmless(SmallBundle.CONTENT, key, recipients)))
                .isInstanceOf(Result.Opened.class);
    }

    @Test
    void inside_a_seal_they_fare_no_better() {
        HostileZips.of(SmallBundle.CONTENT, key, recipients).forEach((what, zip) -> {
            if (what.hashCode() % 10 == 0) {
                assertThat(BundleReader.open(AgeFile.seal(zip, recipients), List.of(office)))
                        .as(what)
                        .isInstanceOf(Result.Rejected.class);
            }
        });
    }
}
