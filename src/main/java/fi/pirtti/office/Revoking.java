package fi.pirtti.office;

import fi.pirtti.storage.archive.IssuedInvitation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/** Takes invitations back: answers by them that come from now on wait in quarantine. */
public final class Revoking {
    private final OfficeArchive office;
    private final InstantSource clock;

    public Revoking(OfficeArchive office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /** What an invitation is good for. */
    public enum Standing {
        VALID,
        REVOKED,
        EXPIRED;

        public static Standing of(IssuedInvitation invitation, Instant now) {
            if (invitation.revoked() != null) {
                return REVOKED;
            }
            return now.isBefore(invitation.expires()) ? VALID : EXPIRED;
        }
    }

    /**
     * Takes back all invitations of units, and single ones. All, or none.
     *
     * @return those that were valid before, oldest first
     * @throws OfficeException {@code unit-unknown} or {@code invitation-unknown}, naming what is not known
     */
    public List<IssuedInvitation> revoke(Collection<String> units, Collection<UUID> invitations) {
        List<IssuedInvitation> issued = office.store().invitations();
        TreeSet<String> unknownUnits = new TreeSet<>(units);
        unknownUnits.removeAll(office.unitsById().keySet());
        if (!unknownUnits.isEmpty()) {
            throw OfficeException.of("unit-unknown", String.join(", ", unknownUnits));
        }
        TreeSet<UUID> unknown = new TreeSet<>(invitations);
        issued.forEach(each -> unknown.remove(each.id()));
        if (!unknown.isEmpty()) {
            throw OfficeException.of(
                    "invitation-unknown",
                    String.join(", ", unknown.stream().map(UUID::toString).toList()));
        }
        List<IssuedInvitation> taken = new ArrayList<>();
        for (IssuedInvitation each : issued) {
            boolean meant = invitations.contains(each.id())
                    || each.unit() != null && units.contains(Objects.requireNonNull(each.unit()));
            if (meant && each.revoked() == null) {
                taken.add(each);
            }
        }
        Instant now = clock.instant();
        office.store().update(writer -> taken.forEach(each -> writer.revoke(each.id(), now)));
        return taken;
    }
}
