package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Approval;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Removals;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Rewording;
import fi.pirtti.domain.privacy.TextPlace;
import fi.pirtti.domain.rules.Review;
import fi.pirtti.domain.rules.RevisionChanges;
import fi.pirtti.domain.rules.Warning;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A discussion before it leaves the machine: what it holds, what must be handled, and the mending of it. */
final class ReviewViewModel {
    /** Warnings about the whole without which a bundle could not be counted. */
    private static final Set<String> NEEDED = Set.of("unit-missing", "sitting-missing", "background-missing");

    private final DiscussionSession session;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<String> mended = new ReadOnlyObjectWrapper<>(this, "mended", "");

    ReviewViewModel(DiscussionSession session, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        saveState = new ReadOnlyObjectWrapper<>(this, "saveState", new SaveState.Saved(LocalTime.now(clock)));
    }

    /** Grows with every change of the discussion; whoever shows it reads it anew. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** What was mended last, in a sentence, while the next undo would take just that back; otherwise empty. */
    ReadOnlyObjectProperty<String> mendedProperty() {
        return mended.getReadOnlyProperty();
    }

    DiscussionSession session() {
        return session;
    }

    Guide guide() {
        return session.guide();
    }

    Discussion discussion() {
        return session.discussion();
    }

    /** The guide's texts in the program's language, as far as the guide has it. */
    String guideLanguage() {
        return messages.language().tag();
    }

    Review review() {
        return session.review();
    }

    /** What will be new in the next revision; empty before the first is sealed. */
    Optional<RevisionChanges> sinceSealed() {
        return session.sinceSealed();
    }

    List<Finding> findings() {
        return session.openFindings();
    }

    /** Those that have been judged, with what was decided. */
    List<Judged> judged() {
        return session.judgedFindings().stream()
                .map(finding -> new Judged(finding, session.judgement(finding).orElseThrow()))
                .toList();
    }

    /** A finding and what was decided about it. */
    record Judged(Finding finding, Judgement judgement) {}

    FindingWords words() {
        return new FindingWords(messages, guide(), discussion());
    }

    /** Warnings that have to be put right before sealing. */
    List<Warning> needed() {
        return review().warnings().stream()
                .filter(warning -> NEEDED.contains(warning.code()))
                .toList();
    }

    boolean canSeal() {
        return findings().isEmpty() && needed().isEmpty();
    }

    /** Why the gate is closed; empty when it is open. */
    String gateReason() {
        int open = findings().size();
        if (open > 0) {
            return messages.text("review.gate.findings", open);
        }
        return needed().isEmpty()
                ? ""
                : messages.text("rule.warning." + needed().getFirst().code());
    }

    boolean canUndo() {
        return session.canUndo();
    }

    boolean canRedo() {
        return session.canRedo();
    }

    void undo() {
        mended.set("");
        session.undo().ifPresent(this::written);
    }

    void redo() {
        mended.set("");
        session.redo().ifPresent(this::written);
    }

    /** Takes the identifier out of its text; a text of which nothing is left goes with it. */
    void remove(Finding finding) {
        String left = finding.textWithout();
        FindingWords before = words();
        record(left.isEmpty() ? removal(finding.place()) : Rewording.of(discussion(), finding.place(), left));
        mended.set(messages.text(
                "review.mended",
                before.kind(finding.identifier().kind()),
                before.stepNumber(finding.place().step())));
    }

    /** Lets the text that holds the finding read otherwise. */
    void reword(Finding finding, String text) {
        String left = text.strip();
        record(left.isEmpty() ? removal(finding.place()) : Rewording.of(discussion(), finding.place(), left));
        mended.set(messages.text("review.reworded", words().place(finding)));
    }

    /** Says that these characters identify nobody. */
    void dismiss(Finding finding) {
        judge(new Judgement.NoIdentifier(finding.identifier().text()), true);
    }

    /** As {@link #dismiss(Finding)}, while it is typed. */
    void dismiss(Identifier identifier) {
        judge(new Judgement.NoIdentifier(identifier.text()), true);
    }

    /** Lets the finding stay in its text, for a reason that is kept with it; without a reason nothing changes. */
    void keep(Finding finding, String reason) {
        if (!reason.isBlank()) {
            judge(new Judgement.Kept(finding.identifier().text(), finding.text(), reason.strip()), true);
        }
    }

    /** Asks about a finding again. */
    void unjudge(Judgement judgement) {
        judge(judgement, false);
    }

    private void judge(Judgement judgement, boolean stands) {
        mended.set("");
        record(new Edit.Judge(judgement, stands));
    }

    /** The team's word on its answer. */
    Approval approval() {
        return session.approval();
    }

    /** A moment as a person reads it. */
    String moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, clock.getZone());
        Dates dates = new Dates(messages);
        return messages.text("review.moment", dates.day(local.toLocalDate()), dates.time(local));
    }

    void approve(boolean approved) {
        mended.set("");
        record(new Edit.Approve(approved));
    }

    /** The step in which hands are raised for the whole, if the guide has one. */
    Optional<Step.Agreement> agreementStep() {
        return guide().steps().stream()
                .filter(Step.Agreement.class::isInstance)
                .map(Step.Agreement.class::cast)
                .findFirst();
    }

    Answer.Agreement agreement(Step.Agreement step) {
        return (Answer.Agreement)
                discussion().recordOf(step.id(), StepKind.AGREEMENT).answer();
    }

    int hands(Step.Agreement step, AgreementLevel level) {
        return agreement(step).tallies().total().getOrDefault(level.wireName(), 0);
    }

    void addDissent(Step.Agreement step, String text) {
        if (!text.isBlank()) {
            int end = agreement(step).dissent().size();
            record(new Edit.PutDissent(step.id(), end, new Dissent(text.strip(), null)));
            mended.set("");
        }
    }

    /** Lets the discussion open at this step the next time it is run. */
    void openAt(Step step) {
        written(session.prepare(session.preparation().withCurrentStep(step.id())));
    }

    /** Opens a sealed discussion for a supplement. */
    void reopen() {
        written(session.reopen());
    }

    /** Tries again to write what could not be written. */
    void saveAgain() {
        written(session::retry);
    }

    private Edit removal(TextPlace place) {
        return switch (place.what()) {
            case IDEA -> Removals.idea(guide(), discussion(), place.step(), place.id());
            case ACTION -> new Edit.RemoveAction(place.step(), Integer.parseInt(place.id()));
            case DISSENT -> new Edit.RemoveDissent(place.step(), Integer.parseInt(place.id()));
            case TERM,
                    TERM_HERE,
                    TERM_ELSEWHERE,
                    CLUSTER_NAME,
                    STATEMENT,
                    SCALE_REASON_LOW,
                    SCALE_REASON_HIGH,
                    WEIGHING_REASON,
                    ACTION_ROLE,
                    NOTE,
                    SKIP_REASON -> Rewording.of(discussion(), place, "");
        };
    }

    private void record(Edit edit) {
        written(session.apply(edit));
    }

    private void written(PendingWrite write) {
        saveState.set(new SaveState.Saving());
        changes.set(changes.get() + 1);
        tasks.inOrder(
                () -> {
                    write.commit();
                    return Boolean.TRUE;
                },
                _ -> {
                    if (session.unsaved() == 0) {
                        saveState.set(new SaveState.Saved(LocalTime.now(clock)));
                    }
                },
                error -> saveState.set(new SaveState.Failed(Trouble.of(error).sentence(messages))));
    }
}
