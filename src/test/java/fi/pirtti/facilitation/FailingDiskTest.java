package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.DiskEvent;
import fi.pirtti.proof.disk.PowerCut;
import fi.pirtti.proof.disk.RecordedDisk;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.storage.workspace.WorkspaceOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, breaks or loses power at each single write of recording and sealing. */
class FailingDiskTest {
    @TempDir
    Path directory;

    private Path real;

    /** What had been said to be safe at one moment. */
    private record Safe(Discussion discussion, List<SealedBundle> bundles) {}

    @BeforeEach
    void makeDisk() throws IOException {
        real = Files.createDirectory(directory.resolve("levy ä")).toRealPath();
    }

    @Test
    void edits_wait_while_the_disk_is_full_and_are_written_when_there_is_room() throws Exception {
        Discussion held;
        try (RecordedDisk disk = RecordedDisk.in(real);
                Workspace workspace = workspace(disk.root())) {
            DiscussionSession session = begun(workspace);
            int stopped = 0;
            List<Edit> edits = edits(session).subList(0, 24);
            for (int i = 0; i < edits.size(); i++) {
                disk.failAfter(i % 4, i % 2 == 0 ? RecordedDisk.Failure.FULL : RecordedDisk.Failure.BROKEN);
                PendingWrite write = session.apply(edits.get(i));
                StorageException refused = catchThrowableOfType(StorageException.class, write::commit);
                if (disk.hasFailed()) {
                    assertThat(refused.code()).isIn("storage-full", "storage-io");
                    assertThat(session.unsaved()).isEqualTo(1);
                    stopped++;
                }
                disk.mend();
                session.retry();
                assertThat(session.unsaved()).isZero();
            }
            assertThat(stopped).isGreaterThan(10);
            held = session.discussion();
        }
        try (Workspace workspace = workspace(real)) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
            assertThat(desk.session(only(desk)).discussion()).isEqualTo(held);
        }
    }

    @Test
    void a_disk_that_fills_up_at_any_write_of_sealing_leaves_no_half_bundle_and_an_open_discussion() throws Exception {
        try (RecordedDisk disk = RecordedDisk.in(real);
                Workspace workspace = workspace(disk.root())) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
            DiscussionSession session = held(workspace, desk);
            Path out = disk.root().resolve("out");
            int refusals = 0;
            while (!session.isSealed()) {
                disk.failAfter(refusals, RecordedDisk.Failure.FULL);
                Discussion before = session.discussion();
                assertThat(isSealed(desk, session, out)).isEqualTo(session.isSealed());
                if (!session.isSealed()) {
                    refusals++;
                    assertThat(disk.hasFailed()).isTrue();
                    assertThat(session.discussion()).isEqualTo(before);
                    assertThat(filesIn(real.resolve("out"))).isEmpty();
                }
                disk.mend();
            }
            assertThat(refusals).isGreaterThan(4);
            assertThat(filesIn(real.resolve("out"))).hasSize(1);
            desk.tidy();
        }
    }

    @Test
    void what_was_sealed_survives_a_power_cut() throws Exception {
        assertThat(cutPower(30)).isEqualTo(30);
    }

    @Test
    @Tag("proof")
    void what_was_sealed_survives_a_thousand_power_cuts() throws Exception {
        int survived = cutPower(1_000);
        Proof.tell("power cut while sealing", 1_000, survived, 1_000 - survived);
        assertThat(survived).isEqualTo(1_000);
    }

    private int cutPower(int cuts) throws Exception {
        List<Safe> safe = new ArrayList<>();
        List<DiskEvent> events;
        PowerCut cut;
        try (RecordedDisk disk = RecordedDisk.in(real)) {
            sealTwice(disk, safe);
            events = disk.events();
            cut = new PowerCut(disk);
        }
        int first = events.indexOf(events.stream()
                .filter(DiskEvent.Acknowledged.class::isInstance)
                .findFirst()
                .orElseThrow());
        Random random = new Random(1);
        int survived = 0;
        int done = 0;
        for (int i = 0; i < events.size(); i++) {
            cut.take(events.get(i));
            for (; i >= first && done < (long) cuts * (i + 1 - first) / (events.size() - first); done++) {
                deleteAll();
                cut.layInto(real, random);
                survived += isWhole(safe, (int) cut.acknowledged().getLast()) ? 1 : 0;
            }
        }
        return survived;
    }

    private static void sealTwice(RecordedDisk disk, List<Safe> safe) {
        try (Workspace workspace = workspace(disk.root())) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
            DiscussionSession session = held(workspace, desk);
            List<SealedBundle> bundles = new ArrayList<>();
            acknowledge(disk, safe, session, bundles);
            for (int revision = 1; revision <= 2; revision++) {
                bundles.add(((SealResult.Sealed) desk.seal(session, disk.root().resolve("out"))).bundle());
                acknowledge(disk, safe, session, bundles);
                session.reopen().commit();
                session.apply(new Edit.SetLanguage(revision == 1 ? "sv" : "fi")).commit();
                acknowledge(disk, safe, session, bundles);
            }
        }
    }

    private static void acknowledge(
            RecordedDisk disk, List<Safe> safe, DiscussionSession session, List<SealedBundle> bundles) {
        disk.acknowledge(safe.size());
        safe.add(new Safe(session.discussion().sealed().withRevision(1), List.copyOf(bundles)));
    }

    private boolean isWhole(List<Safe> safe, int acknowledged) throws IOException {
        WorkspaceOpening opening = Workspace.open(real, Round.CLOCK);
        if (!(opening instanceof WorkspaceOpening.Ready(Workspace workspace))) {
            return false;
        }
        try (workspace) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
            UUID id = only(desk);
            Discussion now = desk.session(id).discussion().sealed().withRevision(1);
            List<SealedBundle> recorded = workspace.sealings().bundles(id);
            Set<String> known = recorded.stream().map(SealedBundle::sha256).collect(Collectors.toSet());
            for (SealedBundle promised : safe.get(acknowledged).bundles()) {
                if (!known.contains(promised.sha256())
                        || !sha256(promised.file()).equals(promised.sha256())) {
                    return false;
                }
            }
            for (Path file : filesIn(real.resolve("out"))) {
                // a bundle that nobody was told of may be there, but never half of one
                if (file.toString().endsWith(".pirtti")
                        && !(BundleReader.open(Files.readAllBytes(file), List.of(Round.READER))
                                instanceof BundleReader.Result.Opened)) {
                    return false;
                }
            }
            Discussion next =
                    safe.get(Math.min(acknowledged + 1, safe.size() - 1)).discussion();
            return now.equals(safe.get(acknowledged).discussion()) || now.equals(next);
        }
    }

    private static boolean isSealed(FacilitatorDesk desk, DiscussionSession session, Path out) {
        try {
            return switch (desk.seal(session, out)) {
                case SealResult.Sealed _ -> true;
                case SealResult.Refused(var reason, var _) -> {
                    assertThat(reason.code()).isEqualTo("seal-unwritable");
                    yield false;
                }
            };
        } catch (StorageException e) {
            assertThat(e.code()).isIn("storage-full", "storage-io");
            return false;
        }
    }

    private static Workspace workspace(Path home) {
        return Workspace.open(home, Round.CLOCK).orElseThrow();
    }

    private static DiscussionSession begun(Workspace workspace) {
        FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
        return desk.session(((OpenResult.Invited) desk.open("a", Round.file())).discussion());
    }

    private static DiscussionSession held(Workspace workspace, FacilitatorDesk desk) {
        DiscussionSession session = desk.session(((OpenResult.Invited) desk.open("a", Round.file())).discussion());
        edits(session).forEach(session::apply);
        session.retry();
        return session;
    }

    private static List<Edit> edits(DiscussionSession session) {
        return SampleDiscussions.edits(session.guide(), session.discussion().unit(), 9, 1, "fi");
    }

    private static UUID only(FacilitatorDesk desk) {
        return desk.discussions().getFirst().id();
    }

    private static String sha256(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void deleteAll() throws IOException {
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
