package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.domain.privacy.PlacedText;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.SealingBegun;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Problem;
import fi.pirtti.support.WholeFile;
import fi.pirtti.support.log.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Closes a revision: makes the bundle, keeps what was sealed, and erases what was deleted on the way to it. */
final class Sealing {
    private static final Log LOG = Log.of(Sealing.class);

    private final Workspace workspace;
    private final InstantSource clock;

    Sealing(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    SealResult seal(DiscussionSession session, Path directory) {
        session.sealingBegins();
        try {
            return sealOpen(session, directory);
        } finally {
            session.sealingEnds();
        }
    }

    private SealResult sealOpen(DiscussionSession session, Path directory) {
        int findings = session.openFindings().size();
        if (findings > 0) {
            return new SealResult.Refused(Problem.error("", "seal-findings", findings), List.of());
        }
        if (workspace.sealings().begun(session.id()).isPresent()) {
            if (!session.sealingCameToNothing()) {
                return new SealResult.Refused(Problem.error("", "seal-unfinished"), List.of());
            }
            workspace.sealings().giveUp(session.id(), false);
        }
        session.sealingMayLeaveBundle();
        session.retry();
        Discussion state = session.discussion().sealed();
        Instant now = Instant.ofEpochMilli(clock.millis());
        return switch (BundleFile.write(
                session.signedInvitation(),
                session.guide(),
                state,
                previous(state),
                directory,
                now,
                begun -> workspace.sealings().begin(state.id(), begun))) {
            case BundleFile.Result.Refused(Problem reason, List<Problem> details) -> {
                giveUp(session);
                yield new SealResult.Refused(reason, details);
            }
            case BundleFile.Result.Written(SealedBundle bundle, byte[] json) -> recorded(session, state, bundle, json);
        };
    }

    private SealResult recorded(DiscussionSession session, Discussion state, SealedBundle bundle, byte[] json) {
        Judgements kept = kept(session, state);
        try {
            workspace.sealings().seal(state.id(), bundle, json, session.standing(), kept.standing());
        } catch (StorageException e) {
            withdraw(session, bundle, e);
            throw e;
        }
        session.sealedAs(DiscussionCodec.read(json, session.guide()).orElseThrow(), kept);
        return new SealResult.Sealed(bundle, erased());
    }

    /** A bundle that is not recorded must not travel: the same revision would be sealed again with other content. */
    private void withdraw(DiscussionSession session, SealedBundle bundle, StorageException reason) {
        try {
            Files.deleteIfExists(bundle.file());
            session.sealingComesToNothing();
            workspace.sealings().giveUp(session.id(), false);
        } catch (IOException | StorageException e) {
            // What was begun stays written down, and is settled when it is tried again or at the next start.
            reason.addSuppressed(e);
        }
    }

    /** A file that is not there can be sealed again; one that has appeared in spite of all is settled at the next start. */
    private void giveUp(DiscussionSession session) {
        boolean appeared = workspace
                .sealings()
                .begun(session.id())
                .filter(begun -> Files.exists(begun.bundle().file()))
                .isPresent();
        if (!appeared) {
            session.sealingComesToNothing();
            workspace.sealings().giveUp(session.id(), false);
        }
    }

    /**
     * Ends what a power cut interrupted. If the bundle lies where it was to appear, its sealing is recorded now. If not,
     * it may have been taken away all the same: its revision is left out, so that nobody seals it with other content.
     *
     * @return false if the discussion must be loaded anew
     */
    boolean settle(DiscussionSession session) {
        Optional<SealingBegun> begun = workspace.sealings().begun(session.id());
        if (begun.isEmpty()) {
            return true;
        }
        Discussion state = session.discussion().sealed();
        byte[] json = DiscussionCodec.write(state);
        SealedBundle bundle = begun.get().bundle();
        clear(BundleFile.partial(WholeFile.directory(bundle.file()), session.id()));
        boolean same = bundle.revision() == state.revision()
                && begun.get().contentSha256().equals(Sha256.hex(json))
                && lies(bundle);
        if (same) {
            recorded(session, state, bundle, json);
        } else {
            workspace.sealings().giveUp(session.id(), true);
        }
        return same;
    }

    /** Half a bundle that nobody can see is in nobody's way: it is taken away if that can be done. */
    private static void clear(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            LOG.warn("Half a bundle could not be taken away", e);
        }
    }

    private static boolean lies(SealedBundle bundle) {
        try {
            return Files.size(bundle.file()) == bundle.size()
                    && Sha256.hex(Files.readAllBytes(bundle.file())).equals(bundle.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private boolean erased() {
        try {
            workspace.erase();
            return true;
        } catch (StorageException e) {
            // The bundle is out and recorded; Workspace.tidy later erases what this could not.
            return false;
        }
    }

    private @Nullable String previous(Discussion state) {
        return workspace.sealings().bundles(state.id()).stream()
                .filter(bundle -> bundle.revision() < state.revision())
                .map(SealedBundle::manifestSha256)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Judgements kept(DiscussionSession session, Discussion state) {
        return session.judgements()
                .in(DiscussionTexts.of(session.guide(), state).stream()
                        .map(PlacedText::text)
                        .toList());
    }
}
