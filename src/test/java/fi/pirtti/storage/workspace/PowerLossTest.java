package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.DiskEvent;
import fi.pirtti.proof.disk.PowerCut;
import fi.pirtti.proof.disk.RecordedDisk;
import fi.pirtti.storage.sqlite.Migrations;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power is cut at any moment of recording, copying and erasing: of what SQLite and Java had written and not flushed,
 * some sectors are lost and some torn. Every edit that was said to be saved is there.
 */
class PowerLossTest {
    private static final UUID DISCUSSION = new UUID(9, 1);
    private static final InstantSource CLOCK = InstantSource.fixed(Invited.MORNING);

    @TempDir
    Path directory;

    @Test
    void no_acknowledged_edit_is_lost_when_the_power_is_cut() throws Exception {
        assertThat(cutPower(1, 40, 60)).isEqualTo(60);
    }

    @Test
    @Tag("proof")
    void no_acknowledged_edit_is_lost_when_the_power_is_cut_thousands_of_times() throws Exception {
        int survived = cutPower(2, 600, 1_500);
        Proof.tell("power cut while recording", 1_500, survived, 1_500 - survived);
        assertThat(survived).isEqualTo(1_500);
    }

    @Test
    void a_workspace_of_an_earlier_version_survives_a_power_cut_at_any_moment_of_its_migration() throws Exception {
        Path real = Files.createDirectory(directory.resolve("disk"));
        Path file = WorkspaceFiles.database(real);
        try (SqliteDatabase earlier = SqliteDatabase.open(file, Workspace.APPLICATION_ID)) {
            new Migrations(Workspace.class, List.of("001-workspace.sql")).apply(earlier);
        }
        try (RecordedDisk disk = RecordedDisk.in(real)) {
            PowerCut cut = new PowerCut(disk);
            int before = disk.events().size();
            disk.events().forEach(cut::take);
            Workspace.open(disk.root(), CLOCK).orElseThrow().close();
            List<DiskEvent> events = disk.events();
            assertThat(events.size() - before).isGreaterThan(10);
            Random random = new Random(1);
            for (int i = before; i < events.size(); i++) {
                cut.take(events.get(i));
                Path image = directory.resolve("image-" + i);
                cut.layInto(image, random);
                Workspace.open(image, CLOCK).orElseThrow().close();
            }
        }
    }

    /** Records acts, then cuts the power at as many moments as {@code cuts}; the number of disks on which all was well. */
    private int cutPower(long seed, int acts, int cuts) throws Exception {
        List<List<LogEntry>> after = new ArrayList<>();
        Path real = Files.createDirectory(directory.resolve("disk"));
        List<DiskEvent> events;
        try (RecordedDisk disk = RecordedDisk.in(real)) {
            record(disk, seed, acts, after);
            events = disk.events();
            return look(disk, events, cuts, after, new Random(seed));
        }
    }

    private static void record(RecordedDisk disk, long seed, int acts, List<List<LogEntry>> after) {
        try (Workspace workspace = Workspace.open(disk.root(), CLOCK).orElseThrow()) {
            InvitationFacts facts = Invited.facts(new UUID(8, 1));
            workspace.discussions().begin(DISCUSSION, facts, new byte[] {1}, "key", "fi", Invited.AT_START);
            EditLog start = EditLog.on(RandomEdits.blank());
            after.add(start.entries());
            disk.acknowledge(0);
            List<EditLog.Step> steps =
                    RecordingProgram.acts(start, seed).limit(acts).toList();
            for (int i = 1; i <= acts; i++) {
                EditLog.Step step = steps.get(i - 1);
                workspace.discussions().record(DISCUSSION, step.change(), null);
                after.add(step.log().entries());
                disk.acknowledge(i);
                if (i % (acts / 4) == 0) {
                    workspace.erase(); // the log is emptied into the file, and a copy made
                }
            }
        }
    }

    private int look(RecordedDisk disk, List<DiskEvent> events, int cuts, List<List<LogEntry>> after, Random random)
            throws Exception {
        PowerCut cut = new PowerCut(disk);
        int survived = 0;
        int done = 0;
        for (int i = 0; i < events.size(); i++) {
            cut.take(events.get(i));
            if (cut.acknowledged().isEmpty()) {
                continue;
            }
            for (; done < (long) cuts * (i + 1) / events.size(); done++) {
                Path image = directory.resolve("image-" + done);
                cut.layInto(image, random);
                survived += isWhole(image, (int) cut.acknowledged().getLast(), after) ? 1 : 0;
                Asides.erase(image);
            }
        }
        assertThat(done).isEqualTo(cuts);
        return survived;
    }

    private static boolean isWhole(Path image, int acknowledged, List<List<LogEntry>> after) {
        WorkspaceOpening opening = Workspace.open(image, CLOCK);
        if (!(opening instanceof WorkspaceOpening.Ready(Workspace workspace))) {
            return false;
        }
        try (workspace) {
            List<LogEntry> entries = workspace
                    .discussions()
                    .load(DISCUSSION)
                    .map(StoredDiscussion::entries)
                    .orElse(List.of());
            // the act that was under way may have reached the disk unacknowledged
            return entries.equals(after.get(acknowledged))
                    || entries.equals(after.get(Math.min(acknowledged + 1, after.size() - 1)));
        }
    }
}
