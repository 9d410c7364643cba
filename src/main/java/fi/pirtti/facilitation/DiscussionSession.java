package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Approval;
import fi.pirtti.domain.discussion.CleanEdit;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.LogChange;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.Guard;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.domain.rules.Review;
import fi.pirtti.domain.rules.RevisionChanges;
import fi.pirtti.domain.rules.Standing;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.storage.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One discussion while it is worked on. Belongs to one thread: what is done is seen at once in {@link #discussion()},
 * without touching the disk; the {@link PendingWrite} that comes with it makes it durable and is committed away from the
 * screen.
 */
public final class DiscussionSession {
    private static final int LOOKED = 2_000;

    private final Workspace workspace;
    private final InstantSource clock;
    private final Invitation invitation;
    private volatile InvitationFacts facts;
    private final Guide guide;
    private final WriteQueue writes = new WriteQueue();
    // Volatile, since sealing looks at them from the background.
    private volatile Set<Judgement> sealedJudgements;
    private volatile Judgements judgements;
    private volatile EditLog log;
    private volatile Preparation preparation;
    private volatile Standing standing;
    private volatile State state;
    private volatile boolean withoutBundle;
    private Unit guardedUnit;
    private Guard guard;
    /** The wall and the desk ask about the same hundreds of texts after every edit. */
    private final Map<String, List<Identifier>> looked = new LastUsed<>(LOOKED);

    private enum State {
        OPEN,
        SEALING,
        SEALED
    }

    DiscussionSession(
            Workspace workspace,
            InstantSource clock,
            Invitation invitation,
            InvitationFacts facts,
            Guide guide,
            EditLog log,
            Preparation preparation,
            boolean sealed,
            Set<Judgement> sealedJudgements) {
        this.workspace = workspace;
        this.clock = clock;
        this.invitation = invitation;
        this.facts = facts;
        this.guide = guide;
        this.log = log;
        this.preparation = preparation;
        this.state = sealed ? State.SEALED : State.OPEN;
        this.sealedJudgements = Set.copyOf(sealedJudgements);
        this.judgements = Judgements.of(sealedJudgements, log);
        this.standing = Standing.of(guide, log.current(), preparation);
        this.guardedUnit = log.current().unit();
        this.guard = Guard.of(guide, guardedUnit);
    }

    public UUID id() {
        return log.current().id();
    }

    public Guide guide() {
        return guide;
    }

    /** BCP 47 tags in which the guide exists. */
    public List<String> guideLanguages() {
        return guide.languages();
    }

    /** Unit, headcount if known, deadline, organiser, expiry. */
    public InvitationFacts invitation() {
        return facts;
    }

    /** The office has said something new of the consultation. */
    void hear(InvitationFacts newer) {
        facts = newer;
    }

    /** The discussion as it now is. */
    public Discussion discussion() {
        return log.current();
    }

    public EditLog log() {
        return log;
    }

    public Preparation preparation() {
        return preparation;
    }

    /** Whether the present revision is sealed; then no edit is taken until {@link #reopen}. */
    public boolean isSealed() {
        return state == State.SEALED;
    }

    public boolean canUndo() {
        return state == State.OPEN && log.canUndo();
    }

    public boolean canRedo() {
        return state == State.OPEN && log.canRedo();
    }

    /**
     * Makes an edit. Characters that no file can hold are left out of its texts: with them it could not be sealed.
     *
     * @throws IllegalArgumentException if it does not fit; nothing has changed then
     * @throws IllegalStateException if the discussion is sealed or just being sealed
     */
    public PendingWrite apply(Edit edit) {
        requireOpen();
        return moved(log.record(CleanEdit.of(edit), now()));
    }

    /** Takes back the newest edit; empty if there is none to take back. */
    public Optional<PendingWrite> undo() {
        requireOpen();
        return log.undo().map(this::moved);
    }

    /** Brings back what was taken back last; empty if there is nothing. */
    public Optional<PendingWrite> redo() {
        requireOpen();
        return log.redo().map(this::moved);
    }

    /** Keeps the facilitator's own arrangements; allowed also when sealed. */
    public PendingWrite prepare(Preparation changed) {
        preparation = changed;
        Standing after = Standing.of(guide, log.current(), preparation);
        standing = after;
        UUID id = id();
        return writes.add(() -> workspace.discussions().prepare(id, changed, after));
    }

    /** What each step holds and what deserves a second look. */
    public Review review() {
        return Review.of(guide, log.current());
    }

    /** What the open revision says otherwise than the last sealed one; empty before the first is sealed. */
    public Optional<RevisionChanges> sinceSealed() {
        return isSealed() || log.current().revision() == 1
                ? Optional.empty()
                : Optional.of(RevisionChanges.between(guide, log.base(), log.current()));
    }

    /** What may identify a person in {@code text}, as far as nobody has said that it identifies none. */
    public List<Identifier> findingsIn(String text) {
        Guard now = guard();
        return looked.computeIfAbsent(text, now::in).stream()
                .filter(identifier -> judgements.about(identifier, text).isEmpty())
                .toList();
    }

    /** What looks like an identifier of a person and has not been judged. */
    public List<Finding> openFindings() {
        return DiscussionTexts.findings(guide, log.current()).stream()
                .filter(finding -> judgement(finding).isEmpty())
                .toList();
    }

    /** What looks like an identifier and has been judged, by {@link #judgement}. */
    public List<Finding> judgedFindings() {
        return DiscussionTexts.findings(guide, log.current()).stream()
                .filter(finding -> judgement(finding).isPresent())
                .toList();
    }

    /** What a human decided about a finding, if anything. */
    public Optional<Judgement> judgement(Finding finding) {
        return judgements.about(finding.identifier(), finding.text());
    }

    /** All that has been judged; another object whenever that changes. */
    public Judgements judgements() {
        return judgements;
    }

    /** The team's word on its answer, and what was changed after it. */
    public Approval approval() {
        return Approval.of(log);
    }

    /** How many things are seen on the screen and not yet on disk. Safe from any thread. */
    public int unsaved() {
        return writes.size();
    }

    /** Writes all that is not yet on disk, in order. Safe from any thread; throws as {@link PendingWrite#commit}. */
    public void retry() {
        writes.writeAll();
    }

    /**
     * Opens a sealed discussion for its next revision. Everything sealed stays; undo does not reach behind it.
     *
     * @throws IllegalStateException if it is not sealed
     */
    public PendingWrite reopen() {
        if (state != State.SEALED) {
            throw new IllegalStateException("the discussion is open");
        }
        state = State.OPEN;
        int next = log.current().revision() + 1;
        log = EditLog.on(log.current().withRevision(next));
        UUID id = id();
        return writes.add(() -> workspace.sealings().reopen(id, next));
    }

    Invitation signedInvitation() {
        return invitation;
    }

    Standing standing() {
        return standing;
    }

    void sealingMayLeaveBundle() {
        withoutBundle = false;
    }

    /** No bundle of the last attempt is anywhere, though a full disk may have kept that from being written down. */
    void sealingComesToNothing() {
        withoutBundle = true;
    }

    /** Whether the last attempt at sealing is known to have left no bundle. */
    boolean sealingCameToNothing() {
        return withoutBundle;
    }

    /** From now on no edit is taken, until {@link #sealedAs} or {@link #sealingEnds}. */
    void sealingBegins() {
        requireOpen();
        state = State.SEALING;
    }

    /** The revision has been sealed as {@code discussion}, which is from now on all that is known. */
    void sealedAs(Discussion discussion, Judgements kept) {
        log = EditLog.on(discussion);
        sealedJudgements = kept.standing();
        judgements = kept;
        state = State.SEALED;
    }

    /** Edits are taken again, unless it has been sealed. */
    void sealingEnds() {
        if (state == State.SEALING) {
            state = State.OPEN;
        }
    }

    private PendingWrite moved(EditLog.Step step) {
        log = step.log();
        Judgements judged = Judgements.of(sealedJudgements, log);
        judgements = judged.equals(judgements) ? judgements : judged;
        LogChange change = step.change();
        Standing after = Standing.of(guide, log.current(), preparation);
        @Nullable Standing changed = after.equals(standing) ? null : after;
        standing = after;
        UUID id = id();
        return writes.add(() -> workspace.discussions().record(id, change, changed));
    }

    private Guard guard() {
        Unit unit = log.current().unit();
        if (!unit.equals(guardedUnit)) {
            guardedUnit = unit;
            guard = Guard.of(guide, unit);
            looked.clear();
        }
        return guard;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("the discussion is sealed");
        }
    }

    /** To the millisecond, as it is kept. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
