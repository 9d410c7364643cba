package fi.pirtti.office.units;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.office.Deadlines;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far inviting has come.
 *
 * @param units in order of their ids
 * @param open open invitations that were not taken back
 * @param closes last day for answers to the first guide
 * @param guides by the hash of their bytes
 */
public record InvitationOverview(
        List<Line> units, List<IssuedInvitation> open, LocalDate closes, SequencedMap<String, Guide> guides) {
    public InvitationOverview {
        units = List.copyOf(units);
        open = List.copyOf(open);
    }

    /** How it stands with the invitation of a unit. */
    public enum State {
        NOT_INVITED,
        INVITED,
        ANSWERED,
        EXPIRED,
        REVOKED,
        CLOSED
    }

    /**
     * One unit.
     *
     * @param newest the invitation that was written last, null if there is none
     */
    public record Line(
            RegisteredUnit unit, State state, @Nullable IssuedInvitation newest) {
        /** Whether an invitation can be answered, so that publishing writes none. */
        public boolean isInvited(Instant now) {
            IssuedInvitation invitation = newest;
            return invitation != null && invitation.revoked() == null && now.isBefore(invitation.expires());
        }
    }

    public static InvitationOverview of(OfficeArchive office, InstantSource clock) {
        Map<String, IssuedInvitation> newest = new HashMap<>();
        Instant now = clock.instant();
        List<IssuedInvitation> all = office.store().invitations();
        for (IssuedInvitation each : all) {
            String unit = each.unit();
            if (unit != null) {
                newest.merge(
                        unit, each, (before, later) -> later.revoked() != null && isGood(before, now) ? before : later);
            }
        }
        Set<String> answered = office.store().answeredUnits();
        List<Line> lines = office.store().units().stream()
                .map(unit -> {
                    IssuedInvitation invitation = newest.get(unit.unit().id());
                    return new Line(
                            unit,
                            state(
                                    unit,
                                    invitation,
                                    answered.contains(unit.unit().id()),
                                    now),
                            invitation);
                })
                .toList();
        return new InvitationOverview(
                lines,
                all.stream()
                        .filter(each -> each.unit() == null && each.revoked() == null)
                        .toList(),
                new Deadlines(office, clock).closes(office.guides().firstEntry().getValue()),
                office.guides());
    }

    private static boolean isGood(IssuedInvitation invitation, Instant now) {
        return invitation.revoked() == null && now.isBefore(invitation.expires());
    }

    private static State state(
            RegisteredUnit unit, @Nullable IssuedInvitation invitation, boolean answered, Instant now) {
        if (answered) {
            return State.ANSWERED;
        }
        if (!unit.isOpen()) {
            return State.CLOSED;
        }
        if (invitation == null) {
            return State.NOT_INVITED;
        }
        if (invitation.revoked() != null) {
            return State.REVOKED;
        }
        return now.isBefore(invitation.expires()) ? State.INVITED : State.EXPIRED;
    }
}
