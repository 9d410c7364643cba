package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.Workspace;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscussionSessionTest {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2022-05-02T09:00:00+03:00");

    @TempDir
    Path home;

    private Workspace workspace;
    private FacilitatorDesk desk;
    private UUID id;

    @BeforeEach
    void invite() {
        open();
        id = ((OpenResult.Invited) desk.open("a", Round.file())).discussion();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_whole_discussion_is_the_same_after_reopening() {
        for (Edit edit : SampleDiscussions.edits(Round.guide(), Round.unit(), 16, 5, "fi")) {
            desk.session(id).apply(edit).commit();
        }
        Discussion before = desk.session(id).discussion();
        reopenProgram();
        assertThat(desk.session(id).discussion()).isEqualTo(before);
        assertThat(desk.discussions().getFirst().standing().participants()).isEqualTo(before.participants());
    }

    @Test
    void undo_and_redo_go_on_after_reopening() {
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        session.apply(idea("i1")).commit();
        session.apply(idea("i2")).commit();
        session.undo().orElseThrow().commit();
        reopenProgram();
        session = desk.session(id);
        assertThat(session.canRedo()).isTrue();
        session.redo().orElseThrow().commit();
        session.undo().orElseThrow().commit();
        session.undo().orElseThrow().commit();
        assertThat(session.canUndo()).isFalse();
        assertThat(session.undo()).isEmpty();
        reopenProgram();
        session = desk.session(id);
        session.redo().orElseThrow().commit();
        session.apply(idea("i9")).commit();
        assertThat(session.canRedo()).isFalse();
        Discussion last = session.discussion();
        reopenProgram();
        assertThat(desk.session(id).discussion()).isEqualTo(last);
        assertThat(desk.session(id).canRedo()).isFalse();
    }

    @Test
    void what_is_seen_is_not_on_disk_until_committed_and_a_late_commit_takes_the_earlier_ones_along() {
        DiscussionSession session = desk.session(id);
        List<PendingWrite> writes = new ArrayList<>();
        writes.add(session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)));
        writes.add(session.apply(idea("i1")));
        writes.add(session.apply(idea("i2")));
        writes.add(session.apply(idea("i3")));
        assertThat(session.unsaved()).isEqualTo(4);
        writes.get(2).commit();
        assertThat(session.unsaved()).isEqualTo(1);
        writes.get(0).commit();
        reopenProgram();
        assertThat(desk.session(id).log().entries()).hasSize(3);
    }

    @Test
    void after_a_failed_write_nothing_overtakes_and_a_retry_writes_all_in_order() {
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        workspace.close();
        PendingWrite failing = session.apply(idea("i1"));
        assertThatThrownBy(failing::commit).isInstanceOf(StorageException.class);
        PendingWrite later = session.apply(idea("i2"));
        assertThatThrownBy(later::commit).isInstanceOf(StorageException.class);
        assertThatThrownBy(session::retry).isInstanceOf(StorageException.class);
        assertThat(session.unsaved()).isEqualTo(2);
        assertThat(session.discussion().answers()).isNotEmpty();
        open();
        assertThat(desk.session(id).log().entries()).hasSize(1);
    }

    @Test
    void arrangements_are_kept_and_home_knows_them() {
        DiscussionSession session = desk.session(id);
        Preparation preparation = session.preparation()
                .withExpected(Participants.NONE.withGroup("hoito", 9))
                .withCurrentStep(Round.guide().steps().get(3).id());
        session.prepare(preparation).commit();
        assertThat(desk.discussions().getFirst().phase()).isEqualTo(DiscussionSummary.Phase.PREPARED);
        session.apply(new Edit.StartSitting(1, NINE, preparation.expected())).commit();
        session.apply(new Edit.SetState("alku", StepKind.INFO, StepState.DONE, null, 1))
                .commit();
        reopenProgram();
        assertThat(desk.session(id).preparation()).isEqualTo(preparation);
        DiscussionSummary summary = desk.discussions().getFirst();
        assertThat(summary.phase()).isEqualTo(DiscussionSummary.Phase.IN_PROGRESS);
        assertThat(summary.standing().currentStep()).isEqualTo(4);
        assertThat(summary.standing().participants()).isEqualTo(9);
        assertThat(summary.standing().sittingOpen()).isTrue();
    }

    @Test
    void an_edit_that_does_not_fit_changes_nothing() {
        DiscussionSession session = desk.session(id);
        Discussion before = session.discussion();
        assertThatThrownBy(() -> session.apply(new Edit.RemoveIdea("nykytila", "i7")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(session.discussion()).isEqualTo(before);
        assertThat(session.unsaved()).isZero();
    }

    @Test
    void what_was_said_to_be_no_identifier_stays_so() {
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        session.apply(new Edit.AddIdea("nykytila", new Idea("i1", "soita 040 1234567", null, Origin.SPOKEN, 1)))
                .commit();
        Finding finding = session.openFindings().getFirst();
        Judgement none = new Judgement.NoIdentifier("040 1234567");
        session.apply(new Edit.Judge(none, true)).commit();
        assertThat(session.openFindings()).isEmpty();
        reopenProgram();
        session = desk.session(id);
        assertThat(session.openFindings()).isEmpty();
        assertThat(session.judgedFindings()).containsExactly(finding);
        session.undo().orElseThrow().commit();
        assertThat(session.openFindings()).containsExactly(finding);
        session.redo().orElseThrow().commit();
        session.apply(new Edit.Judge(none, false)).commit();
        assertThat(session.openFindings()).containsExactly(finding);
    }

    @Test
    void what_is_kept_with_a_reason_is_asked_about_again_when_its_text_changes() {
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        session.apply(new Edit.AddIdea("nykytila", new Idea("i1", "soita 040 1234567", null, Origin.SPOKEN, 1)))
                .commit();
        session.apply(new Edit.Judge(
                        new Judgement.Kept("040 1234567", "soita 040 1234567", "päivystyksen yhteinen numero"), true))
                .commit();
        assertThat(session.openFindings()).isEmpty();
        assertThat(session.findingsIn("soita 040 1234567")).isEmpty();
        assertThat(session.findingsIn("Pekan numero on 040 1234567")).hasSize(2);
        session.apply(new Edit.SetIdea("nykytila", new Idea("i1", "soita nyt 040 1234567", null, Origin.SPOKEN, 1)))
                .commit();
        assertThat(session.openFindings()).hasSize(1);
        session.undo().orElseThrow().commit();
        reopenProgram();
        session = desk.session(id);
        assertThat(session.openFindings()).isEmpty();
        assertThat(desk.seal(session, home.resolve("out"))).isInstanceOf(SealResult.Sealed.class);
        reopenProgram();
        session = desk.session(id);
        session.reopen().commit();
        assertThat(session.openFindings()).isEmpty();
        assertThat(session.judgement(session.judgedFindings().getFirst()).orElseThrow())
                .isEqualTo(new Judgement.Kept("040 1234567", "soita 040 1234567", "päivystyksen yhteinen numero"));
    }

    @Test
    void an_approval_tells_what_was_changed_after_it() {
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        session.apply(new Edit.SetCount("yhteisymmarrys", StepKind.AGREEMENT, 1, "fully", 7))
                .commit();
        assertThat(session.approval().holds()).isFalse();
        session.apply(new Edit.Approve(true)).commit();
        session.apply(new Edit.AddSeconds("nykytila", StepKind.IDEAS, 5)).commit();
        assertThat(session.approval().holds()).isTrue();
        assertThat(session.approval().changesSinceHands()).isZero();
        session.apply(idea("i1")).commit();
        reopenProgram();
        session = desk.session(id);
        assertThat(session.approval().holds()).isFalse();
        assertThat(session.approval().given()).isPresent();
        assertThat(session.approval().changesSince()).isEqualTo(1);
        assertThat(session.approval().changesSinceHands()).isEqualTo(1);
        session.undo().orElseThrow().commit();
        assertThat(session.approval().holds()).isTrue();
        session.undo().orElseThrow().commit();
        assertThat(session.approval().given()).isEmpty();
    }

    private static Edit idea(String idea) {
        return new Edit.AddIdea("nykytila", new Idea(idea, "ajatus " + idea, null, Origin.SPOKEN, 1));
    }

    private void reopenProgram() {
        workspace.close();
        open();
    }

    private void open() {
        workspace = Workspace.open(home, Round.CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, Round.CLOCK);
    }
}
