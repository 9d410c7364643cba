package fi.pirtti.ui.facilitator.home;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.rules.Standing;
import fi.pirtti.facilitation.DiscussionSummary;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.facilitation.rehearsal.Rehearsals;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Home on the facilitator's desk. */
public final class FacilitatorHome implements HomeDesk {
    private final FacilitatorDesk desk;
    private final Rehearsals rehearsals;
    private final Clock clock;

    public FacilitatorHome(FacilitatorDesk desk, Rehearsals rehearsals, Clock clock) {
        this.desk = desk;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    @Override
    public List<HomeEntry> entries() {
        return desk.discussions().stream().map(this::entry).toList();
    }

    @Override
    public Guide guide(UUID discussion) {
        return desk.guide(discussion);
    }

    @Override
    public Opened open(Path file, Messages messages) {
        return switch (desk.open(file)) {
            case OpenResult.Invited invited ->
                new Opened.NewInvitation(
                        invited.discussion(),
                        invited.warnings().stream()
                                .map(warning -> warning.message(messages))
                                .toList());
            case OpenResult.AlreadyInvited known -> new Opened.KnownInvitation(known.discussion());
            case OpenResult.Acknowledged acknowledged -> new Opened.Receipt(acknowledged.discussion());
            case OpenResult.Returned returned -> new Opened.Return(returned.discussion());
            case OpenResult.Moved moved -> new Opened.MovedDeadline(moved.closes());
            case OpenResult.Shared shared -> new Opened.FromOtherMachine(shared.discussion(), file);
            case OpenResult.Refused refused ->
                new Opened.Refused(refused.reason().sentence(messages));
        };
    }

    @Override
    public UUID rehearse(String language) {
        return rehearsals.begin(clock, language);
    }

    private HomeEntry entry(DiscussionSummary summary) {
        InvitationFacts invitation = summary.invitation();
        Standing standing = summary.standing();
        return new HomeEntry(
                summary.id(),
                state(summary),
                invitation.title(),
                invitation.organiser(),
                invitation.organiserEmail(),
                standing.unitName(),
                invitation.background(),
                invitation.headcount(),
                invitation.closes(),
                LocalDateTime.ofInstant(invitation.opened(), clock.getZone()),
                invitation.steps(),
                invitation.minutes(),
                invitation.languages().size(),
                standing.lastHeld() != null ? standing.lastHeld() : standing.nextPlanned(),
                standing.participants(),
                standing.sittings(),
                standing.stepsBehind());
    }

    private HomeEntry.State state(DiscussionSummary summary) {
        return switch (summary.phase()) {
            case NOT_STARTED -> new HomeEntry.State.Waiting(false);
            case PREPARED -> new HomeEntry.State.Waiting(true);
            case IN_PROGRESS -> new HomeEntry.State.InProgress();
            case SEALED -> new HomeEntry.State.Exported(sealed(summary.bundle(), summary.created()));
            case ACKNOWLEDGED -> {
                Instant received = summary.acknowledged();
                yield new HomeEntry.State.Acknowledged(day(received == null ? summary.created() : received));
            }
        };
    }

    private LocalDate sealed(@Nullable SealedBundle bundle, Instant otherwise) {
        return day(bundle == null ? otherwise : bundle.sealed());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
