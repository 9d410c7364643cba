package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.rules.Standing;
import fi.pirtti.storage.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Invited.MORNING);

    @TempDir
    Path home;

    @Test
    void a_copy_is_made_right_after_an_edit() {
        try (Workspace workspace = open()) {
            Invited.into(workspace);
            EditLog.Step act = RecordingProgram.acts(EditLog.on(RandomEdits.blank()), 1)
                    .findFirst()
                    .orElseThrow();
            workspace.discussions().record(Invited.DISCUSSION, act.change(), null);
            workspace.erase();
            assertThat(WorkspaceFiles.backups(home).list()).hasSize(1);
        }
    }

    @Test
    void what_was_written_is_there_after_reopening() {
        Standing later =
                new Standing("Neuvola", 3, 2, 12, 1, true, 9, LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 9));
        Preparation preparation = Preparation.initial("fi", "info")
                .withSittings(
                        List.of(new Preparation.PlannedSitting(LocalDate.of(2022, 5, 2), LocalTime.of(13, 0), "info")))
                .withExpected(Participants.NONE.withGroup("hoito", 9))
                .withChecked("pens", true)
                .withOwnNote("info", "oma muistiinpano")
                .withExtraMinutes("info", -3)
                .withCurrentStep("ideas");
        try (Workspace workspace = open()) {
            Invited.into(workspace);
            workspace.discussions().prepare(Invited.DISCUSSION, preparation, later);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.invitations().facts(Invited.INVITATION)).contains(Invited.facts());
            assertThat(workspace.invitations().file(Invited.INVITATION)).contains(new byte[] {1, 2, 3});
            assertThat(workspace.invitations().pinnedKey("keski-suomi")).contains("key");
            assertThat(workspace.invitations().pinnedKey("toinen")).isEmpty();
            StoredDiscussion stored =
                    workspace.discussions().load(Invited.DISCUSSION).orElseThrow();
            assertThat(stored.preparation()).contains(preparation);
            assertThat(stored.base()).isEmpty();
            assertThat(stored.entries()).isEmpty();
            DiscussionLine line = workspace.discussions().lines().getFirst();
            assertThat(line.standing()).isEqualTo(later);
            assertThat(line.invitation()).isEqualTo(Invited.facts());
            assertThat(line.bundle()).isEmpty();
            assertThat(line.prepared()).isTrue();
            assertThat(workspace.discussions().of(Invited.INVITATION)).containsExactly(Invited.DISCUSSION);
        }
    }

    @Test
    void a_log_with_undo_and_redo_reads_back_as_it_was() {
        Discussion blank = RandomEdits.blank();
        for (long seed = 0; seed < 5; seed++) {
            Path directory = home.resolve("w" + seed);
            EditLog log = EditLog.on(blank);
            RandomEdits edits = new RandomEdits(seed);
            Random random = new Random(seed);
            try (Workspace workspace = open(directory)) {
                Invited.into(workspace);
                for (int i = 0; i < 120; i++) {
                    Optional<EditLog.Step> step = switch (random.nextInt(4)) {
                        case 0 -> log.undo();
                        case 1 -> log.redo();
                        default -> Optional.of(log.record(edits.next(log.current()), Invited.MORNING.plusMillis(i)));
                    };
                    if (step.isPresent()) {
                        log = step.get().log();
                        workspace
                                .discussions()
                                .record(Invited.DISCUSSION, step.get().change(), null);
                    }
                }
            }
            try (Workspace workspace = open(directory)) {
                List<LogEntry> entries = entries(workspace);
                assertThat(entries).isEqualTo(log.entries());
                assertThat(EditLog.replay(blank, entries).current()).isEqualTo(log.current());
            }
        }
    }

    @Test
    void a_write_whose_end_is_unknown_can_be_repeated() {
        try (Workspace workspace = open()) {
            Invited.into(workspace);
            EditLog.Step one = recorded(EditLog.on(RandomEdits.blank()));
            workspace.discussions().record(Invited.DISCUSSION, one.change(), null);
            workspace.discussions().record(Invited.DISCUSSION, one.change(), Invited.AT_START);
            assertThat(entries(workspace)).isEqualTo(one.log().entries());
        }
    }

    @Test
    void a_second_program_is_refused_until_the_first_ends() {
        Workspace first = open();
        assertThatThrownBy(this::open).satisfies(e -> assertThat(code(e)).isEqualTo("workspace-in-use"));
        first.close();
        open().close();
    }

    @Test
    void a_directory_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        assertThatThrownBy(() -> open(file.resolve("below")))
                .satisfies(e -> assertThat(code(e)).isEqualTo("storage-unwritable"))
                .hasMessageContaining(file.toString());
        Path directory = Files.createDirectory(home.resolve("locked"));
        Files.createDirectory(directory.resolve("workspace.lock"));
        assertThatThrownBy(() -> open(directory))
                .satisfies(e -> assertThat(code(e)).isEqualTo("storage-unwritable"));
    }

    @Test
    void backups_are_made_daily_and_the_newest_five_are_kept() {
        for (int day = 0; day < 8; day++) {
            Instant now = Invited.MORNING.plusSeconds(day * 86_400L);
            try (Workspace workspace =
                    Workspace.open(home, InstantSource.fixed(now)).orElseThrow()) {
                workspace.tidy();
                workspace.tidy();
            }
        }
        assertThat(WorkspaceFiles.backups(home).list())
                .hasSize(Backups.KEPT)
                .first()
                .satisfies(
                        newest -> assertThat(Backups.time(newest)).contains(Invited.MORNING.plusSeconds(7 * 86_400L)));
    }

    @Test
    void sealing_leaves_the_base_only() {
        try (Workspace workspace = open()) {
            Invited.into(workspace);
            workspace
                    .discussions()
                    .record(
                            Invited.DISCUSSION,
                            recorded(EditLog.on(RandomEdits.blank())).change(),
                            null);
            Set<Judgement> judged = Set.of(
                    new Judgement.NoIdentifier("a@example.fi"),
                    new Judgement.Kept("040 1234567", "soita 040 1234567", "vaihteen numero"));
            SealedBundle bundle = new SealedBundle(1, "aa", home.resolve("Vastaus.pirtti"), 12, "bb", Invited.MORNING);
            workspace.sealings().seal(Invited.DISCUSSION, bundle, new byte[] {4}, Invited.AT_START, judged);
            StoredDiscussion stored =
                    workspace.discussions().load(Invited.DISCUSSION).orElseThrow();
            assertThat(stored.sealed()).isTrue();
            assertThat(stored.base()).contains(new byte[] {4});
            assertThat(stored.entries()).isEmpty();
            assertThat(workspace.sealings().judgements(Invited.DISCUSSION)).isEqualTo(judged);
            assertThat(workspace.discussions().lines().getFirst().bundle()).contains(bundle);
            workspace.sealings().addReceipt(Invited.DISCUSSION, 1, new byte[] {5}, Invited.MORNING, Invited.MORNING);
            assertThat(workspace.discussions().lines().getFirst().acknowledged())
                    .isEqualTo(Invited.MORNING);
            workspace.sealings().reopen(Invited.DISCUSSION, 2);
            DiscussionLine line = workspace.discussions().lines().getFirst();
            assertThat(line.sealed()).isFalse();
            assertThat(line.revision()).isEqualTo(2);
            assertThat(workspace.sealings().bundles(Invited.DISCUSSION)).containsExactly(bundle);
        }
    }

    private static EditLog.Step recorded(EditLog log) {
        return log.record(new RandomEdits(1).next(log.current()), Invited.MORNING);
    }

    private static List<LogEntry> entries(Workspace workspace) {
        return workspace.discussions().load(Invited.DISCUSSION).orElseThrow().entries();
    }

    static String code(Throwable thrown) {
        return ((StorageException) thrown).code();
    }

    private Workspace open() {
        return open(home);
    }

    private static Workspace open(Path directory) {
        return Workspace.open(directory, CLOCK).orElseThrow();
    }
}
