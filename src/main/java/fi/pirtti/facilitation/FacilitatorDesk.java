package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.storage.workspace.StoredDiscussion;
import fi.pirtti.storage.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The facilitator's desk on a workspace. Its methods read or write the disk: they are for the background and safe from
 * any thread.
 */
public final class FacilitatorDesk {
    private final Workspace workspace;
    private final InstantSource clock;
    private final FileOpening opening;
    private final Map<UUID, DiscussionSession> sessions = new HashMap<>();

    public FacilitatorDesk(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.opening = new FileOpening(workspace, clock);
    }

    /** All discussions, newest first. */
    public List<DiscussionSummary> discussions() {
        settleInterrupted();
        return workspace.discussions().lines().stream()
                .map(DiscussionSummary::of)
                .toList();
    }

    /** Opens an invitation, a receipt, a return sheet or a notice. Whatever is wrong with the file is a result, not an exception. */
    public OpenResult open(Path file) {
        return heard(opening.open(file));
    }

    /** As {@link #open(Path)}, for the content of a file called {@code name}. */
    public OpenResult open(String name, byte[] content) {
        return heard(opening.open(name, content));
    }

    /** A discussion that is being worked on knows of a moved deadline at once. */
    private synchronized OpenResult heard(OpenResult result) {
        if (result instanceof OpenResult.Moved moved) {
            for (DiscussionSession session : sessions.values()) {
                InvitationFacts known = session.invitation();
                if (known.consultation().equals(moved.consultation())) {
                    workspace.invitations().facts(known.id()).ifPresent(session::hear);
                }
            }
        }
        return result;
    }

    /**
     * The discussion to work on; the same object as long as this desk lives, so that there is one truth about what is
     * written. It belongs to one thread, the screen's, once it has been given out.
     *
     * @throws IllegalArgumentException if there is no such discussion
     * @throws StorageException {@code storage-damaged} if what is kept of it cannot be read
     */
    public synchronized DiscussionSession session(UUID discussion) {
        DiscussionSession session = sessions.get(discussion);
        if (session == null) {
            session = load(discussion);
            if (!session.isSealed() && !new Sealing(workspace, clock).settle(session)) {
                session = load(discussion);
            }
            sessions.put(discussion, session);
        }
        return session;
    }

    /**
     * Seals the present revision into a file in {@code directory} (made if it is not there), and erases from this machine
     * what was deleted on the way. Runs in the background while the screen waits: edits made meanwhile are refused.
     *
     * @throws StorageException if earlier edits could not be written; nothing is sealed then
     * @throws IllegalStateException if the discussion is sealed already
     */
    public SealResult seal(DiscussionSession session, Path directory) {
        return new Sealing(workspace, clock).seal(session, directory);
    }

    /** What came back to the team, if a return sheet has been opened. */
    public Optional<ReturnSheet> returnSheet(UUID discussion) {
        return workspace
                .sealings()
                .returnSheet(discussion)
                .flatMap(file -> Envelope.read(file)
                        .then(ReturnSheetCodec::readUnverified)
                        .asOptional());
    }

    /** Housekeeping for a quiet moment after the start: the daily copy of the workspace, and erasing left undone. */
    public void tidy() {
        workspace.tidy();
    }

    /** The guide of a discussion, for looking at the questions. */
    public Guide guide(UUID discussion) {
        return session(discussion).guide();
    }

    /** What a power cut interrupted is ended before anything is shown of it. */
    private synchronized void settleInterrupted() {
        for (UUID each : workspace.sealings().interrupted()) {
            if (!sessions.containsKey(each)) {
                try {
                    session(each);
                } catch (StorageException e) {
                    // It is told when that discussion is opened; the others are not to suffer for it.
                    continue;
                }
            }
        }
    }

    private DiscussionSession load(UUID id) {
        StoredDiscussion stored = workspace
                .discussions()
                .load(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no discussion " + id));
        byte[] file = workspace.invitations().file(stored.invitation()).orElseThrow();
        InvitationFacts facts =
                workspace.invitations().facts(stored.invitation()).orElseThrow();
        try {
            Invitation invitation = InvitationCodec.read(file).orElseThrow();
            Guide guide = GuideCodec.read(invitation.guideJson()).orElseThrow();
            Discussion base = stored.base()
                    .map(json -> DiscussionCodec.read(json, guide).orElseThrow())
                    .orElseGet(() -> Beginning.discussion(id, invitation, guide, stored.language()))
                    .withRevision(stored.revision());
            return new DiscussionSession(
                    workspace,
                    clock,
                    invitation,
                    facts,
                    guide,
                    EditLog.replay(base, stored.entries()),
                    stored.preparation().orElseGet(() -> initial(guide)),
                    stored.sealed(),
                    workspace.sealings().judgements(id));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw StorageException.because(e, "storage-damaged", workspace.directory());
        }
    }

    private static Preparation initial(Guide guide) {
        return Preparation.initial(
                guide.languages().getFirst(), guide.steps().getFirst().id());
    }
}
