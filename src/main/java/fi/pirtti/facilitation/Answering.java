package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Answers an invitation with a discussion that was written by other means. Uses no workspace. */
public final class Answering {
    private final InstantSource clock;

    public Answering(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Seals answers into {@code directory}. What they do not say of id, revision, guide, unit and language comes from the
     * invitation; the id is then always the same for the same invitation, so that a second answer is seen as such.
     *
     * @param invitationFile an invitation as received
     * @param answers {@code pirtti-discussion/1}
     * @return refused with {@code seal-invitation} or {@code seal-answers} and what is wrong in detail, if either cannot
     *     be used
     */
    public SealResult answer(byte[] invitationFile, byte[] answers, Path directory) {
        Decoded<Invitation> invitation = InvitationCodec.read(invitationFile);
        Decoded<Guide> guide = invitation.then(valid -> GuideCodec.read(valid.guideJson()));
        if (guide instanceof Decoded.Broken<Guide>(List<Problem> problems)) {
            return refused("seal-invitation", problems);
        }
        return answer(invitation.orElseThrow(), guide.orElseThrow(), answers, directory);
    }

    private SealResult answer(Invitation invitation, Guide guide, byte[] answers, Path directory) {
        UUID id = UUID.nameUUIDFromBytes(("pirtti discussion of " + invitation.id()).getBytes(StandardCharsets.UTF_8));
        Discussion given =
                Beginning.discussion(id, invitation, guide, guide.languages().getFirst());
        Decoded<Discussion> read = DiscussionCodec.readAnswers(answers, guide, given);
        if (read instanceof Decoded.Broken<Discussion>(List<Problem> problems)) {
            return refused("seal-answers", problems);
        }
        Discussion discussion = read.orElseThrow();
        if (!discussion.guide().equals(given.guide())) {
            Problem differs = Problem.error(
                    "/guide/sha256", "guide-differs", given.guide().sha256());
            return refused("seal-answers", List.of(differs));
        }
        boolean posing = invitation
                .unit()
                .filter(unit -> !unit.id().equals(discussion.unit().id()))
                .isPresent();
        if (posing) {
            Problem differs =
                    Problem.error("/unit/id", "unit-differs", given.unit().id());
            return refused("seal-answers", List.of(differs));
        }
        return switch (BundleFile.write(invitation, guide, discussion, null, directory, clock.instant(), begun -> {})) {
            case BundleFile.Result.Refused(Problem reason, List<Problem> details) ->
                new SealResult.Refused(reason, details);
            case BundleFile.Result.Written(var bundle, var _) -> new SealResult.Sealed(bundle, true);
        };
    }

    private static SealResult refused(String code, List<Problem> details) {
        return new SealResult.Refused(Problem.error("", code), details);
    }
}
