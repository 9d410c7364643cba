package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.domain.privacy.PlacedText;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes a revision: makes the bundle, keeps what was sealed, and erases what was deleted on the way to it. */
final class Sealing {
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
        session.retry();
        Discussion state = session.discussion().sealed();
        Instant now = Instant.ofEpochMilli(clock.millis());
        return switch (BundleFile.write(
                session.signedInvitation(), session.guide(), state, previous(state), directory, now)) {
            case BundleFile.Result.Refused(Problem reason, List<Problem> details) ->
                new SealResult.Refused(reason, details);
            case BundleFile.Result.Written(SealedBundle bundle, byte[] json) -> recorded(session, state, bundle, json);
        };
    }

    private SealResult recorded(DiscussionSession session, Discussion state, SealedBundle bundle, byte[] json) {
        Judgements kept = kept(session, state);
        try {
            workspace.sealings().seal(state.id(), bundle, json, session.standing(), kept.standing());
        } catch (StorageException e) {
            withdraw(bundle, e);
            throw e;
        }
        session.sealedAs(DiscussionCodec.read(json, session.guide()).orElseThrow(), kept);
        return new SealResult.Sealed(bundle, erased());
    }

    /** A bundle that is not recorded must not travel: the same revision would be sealed again with other content. */
    private static void withdraw(SealedBundle bundle, StorageException reason) {
        try {
            Files.deleteIfExists(bundle.file());
        } catch (IOException e) {
            reason.addSuppressed(e);
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
