package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that seals is killed at random moments. What it said to be sealed is sealed, and no bundle is half. */
class KilledSealingTest {
    private static final int LONGEST_MILLIS = 150;

    /** Ready, changed, sealed, changed. */
    private static final int LINES = 4;

    @TempDir
    Path directory;

    private Path home;
    private Path out;

    @Test
    void no_sealed_bundle_is_lost_or_half_when_the_program_is_killed() throws Exception {
        assertThat(killOften(3)).isPositive();
    }

    @Test
    @Tag("proof")
    void no_sealed_bundle_is_lost_or_half_when_the_program_is_killed_often() throws Exception {
        int kills = 50;
        int sealed = killOften(kills);
        Proof.tell("program killed while sealing", kills, kills, 0);
        // How many depends on the speed of the machine: enough that sealing itself was met, too.
        assertThat(sealed).isGreaterThan(kills / 5);
    }

    /** The number of revisions that were sealed in the end. */
    private int killOften(int kills) throws Exception {
        home = directory.resolve("työtila");
        out = directory.resolve("vietävät ä");
        UUID discussion = begin();
        ChildProgram program = ChildProgram.of(SealingProgram.class, directory);
        Random random = new Random(3);
        Set<String> promised = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            Discussion before = open(discussion);
            Process process = program.start(home.toString(), discussion.toString(), out.toString());
            List<String> told =
                    program.killAfter(process, LINES - random.nextInt(LINES), random.nextInt(LONGEST_MILLIS));
            assertThat(process.exitValue()).as("%s", program.errors()).isNotZero();
            told.stream()
                    .filter(line -> line.startsWith(SealingProgram.SEALED))
                    .forEach(line -> promised.add(line.split(" ")[1]));
            lookAt(discussion, before, told, promised);
        }
        nothingHalfIsLeftBySealingOnceMore(discussion);
        return promised.size();
    }

    private void nothingHalfIsLeftBySealingOnceMore(UUID discussion) throws IOException {
        try (Workspace workspace = workspace()) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, InstantSource.system());
            DiscussionSession session = desk.session(discussion);
            if (session.isSealed()) {
                session.reopen().commit();
            }
            assertThat(desk.seal(session, out)).isInstanceOf(SealResult.Sealed.class);
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".pirtti"));
        }
    }

    private void lookAt(UUID discussion, Discussion before, List<String> told, Set<String> promised)
            throws IOException {
        try (Workspace workspace = workspace()) {
            DiscussionSession session = new FacilitatorDesk(workspace, InstantSource.system()).session(discussion);
            String last = told.stream()
                    .filter(line -> line.startsWith(SealingProgram.CHANGED))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.split(" ")[1])
                    .orElse(before.language());
            boolean sealedSince = told.getLast().startsWith(SealingProgram.SEALED) || told.size() == 1;
            // The next change may have reached the disk unacknowledged.
            assertThat(session.discussion().language())
                    .isIn(last, sealedSince ? last.equals("fi") ? "sv" : "fi" : last);
            assertThat(session.discussion().answers()).isEqualTo(before.answers());
            List<SealedBundle> recorded = workspace.sealings().bundles(discussion);
            assertThat(recorded).extracting(SealedBundle::sha256).containsAll(promised);
            assertThat(recorded).extracting(SealedBundle::revision).doesNotHaveDuplicates();
            for (SealedBundle bundle : recorded) {
                assertThat(Sha256.hex(Files.readAllBytes(bundle.file()))).isEqualTo(bundle.sha256());
            }
            assertThat(bundles())
                    .containsExactlyInAnyOrderElementsOf(
                            recorded.stream().map(SealedBundle::file).toList());
            assertThat(BundleReader.open(Files.readAllBytes(bundles().getLast()), List.of(Round.READER)))
                    .isInstanceOf(BundleReader.Result.Opened.class);
        }
    }

    private List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".pirtti"))
                    .sorted()
                    .toList();
        }
    }

    private UUID begin() {
        try (Workspace workspace = workspace()) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, InstantSource.system());
            UUID discussion = ((OpenResult.Invited) desk.open("a", Round.file())).discussion();
            DiscussionSession session = desk.session(discussion);
            SampleDiscussions.edits(session.guide(), session.discussion().unit(), 9, 1, "fi")
                    .forEach(session::apply);
            session.retry();
            // one to begin with, so that there is something to lose
            assertThat(desk.seal(session, out)).isInstanceOf(SealResult.Sealed.class);
            return discussion;
        }
    }

    private Discussion open(UUID discussion) {
        try (Workspace workspace = workspace()) {
            return new FacilitatorDesk(workspace, InstantSource.system())
                    .session(discussion)
                    .discussion();
        }
    }

    private Workspace workspace() {
        return Workspace.open(home, InstantSource.system()).orElseThrow();
    }
}
