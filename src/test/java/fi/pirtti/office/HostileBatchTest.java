package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.HostileZips;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.proof.Proof;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of files that mean harm, sealed and signed as a unit would, and one good answer among them. */
class HostileBatchTest {
    @TempDir
    Path directory;

    @Test
    void each_is_set_aside_with_its_reason_and_the_good_one_is_taken() throws Exception {
        imported(12);
    }

    @Test
    @Tag("proof")
    void all_of_them_and_the_bombs_too() throws Exception {
        ImportReport report = imported(1);

        int hostile = report.files().size() - 1;
        int aside = report.count(Outcome.QUARANTINED);
        Proof.tell("hostile bundles in one import", hostile, aside, hostile - aside);
    }

    private ImportReport imported(int every) throws IOException {
        try (Round round = new Round(directory)) {
            Invitation invitation = round.invitation("Kotihoito, Keuruu");
            Discussion discussion = Round.discussion(invitation, 1);
            SequencedMap<String, byte[]> zips = zips(invitation, discussion, every);
            int number = 0;
            for (byte[] zip : zips.values()) {
                String name = number++ == zips.size() / 2 ? "x good.pirtti" : "x " + number + ".pirtti";
                round.arrives(
                        name,
                        name.contains("good")
                                ? Round.sealed(invitation, discussion)
                                : AgeFile.seal(zip, invitation.recipients()));
            }
            Set<Path> before = tree();

            ImportReport report = Intake.into(round.office, round.clock()).run(List.of(round.inbox), Progress.NONE);

            assertThat(report.files()).hasSize(zips.size());
            assertThat(report.count(Outcome.ACCEPTED)).isEqualTo(1);
            assertThat(report.count(Outcome.QUARANTINED)).isEqualTo(zips.size() - 1);
            assertThat(report.files().stream().map(FileOutcome::reason)).isSubsetOf("malformed", "over-limit", null);
            assertThat(round.store().quarantined(false)).hasSize(zips.size() - 1);
            assertThat(round.store().newest(Set.of())).hasSize(1);
            assertThat(tree()).as("nothing is unpacked to disk").isEqualTo(before);
            return report;
        }
    }

    private static SequencedMap<String, byte[]> zips(Invitation invitation, Discussion discussion, int every) {
        BundleContent content = BundleContent.of(
                        invitation, GuideCodec.read(invitation.guideJson()).orElseThrow(), discussion, null)
                .orElseThrow();
        SequencedMap<String, byte[]> all =
                new LinkedHashMap<>(HostileZips.of(content, invitation.signingKey(), invitation.recipients()));
        if (every == 1) {
            all.putAll(HostileZips.bombs(content, invitation.signingKey(), invitation.recipients()));
        }
        SequencedMap<String, byte[]> some = new LinkedHashMap<>();
        int number = 0;
        for (var each : all.entrySet()) {
            if (number++ % every == 0) {
                some.put(each.getKey(), each.getValue());
            }
        }
        return some;
    }

    /** All files but those of the archive itself, which keeps a journal, and copies of each day. */
    private Set<Path> tree() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return Set.copyOf(files.filter(file -> !directory.relativize(file).startsWith("aineisto.db.backups")
                            && !file.getFileName().toString().matches(".*-(wal|shm|journal)"))
                    .toList());
        }
    }
}
