package fi.pirtti.office;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.StoredDiscussion;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the office wants to know first.
 *
 * @param title of the first guide
 * @param units registered
 * @param invited units with an invitation that holds
 * @param arrived discussions that count
 * @param arrivedUnits registered units that they came from
 * @param quarantined files that wait for a decision
 * @param conflicts revisions of which one content has to be chosen
 * @param deadline the next one that invitations name; the last one if all have passed; empty if none was sent
 */
public record Overview(
        LocalizedText title,
        int units,
        int invited,
        int arrived,
        int arrivedUnits,
        int quarantined,
        int conflicts,
        Optional<Instant> deadline) {
    public static Overview of(OfficeArchive office, Instant now) {
        var store = office.store();
        List<StoredDiscussion> arrived = store.attendance();
        List<IssuedInvitation> holding = store.invitations().stream()
                .filter(each -> each.revoked() == null)
                .toList();
        return new Overview(
                office.guides().firstEntry().getValue().title(),
                store.units().size(),
                (int) holding.stream()
                        .map(IssuedInvitation::unit)
                        .filter(unit -> unit != null)
                        .distinct()
                        .count(),
                arrived.size(),
                (int) arrived.stream()
                        .map(StoredDiscussion::unit)
                        .filter(unit -> unit != null)
                        .distinct()
                        .count(),
                store.quarantined(false).size(),
                (int) store.conflicts().stream()
                        .map(each -> List.of(each.invitation(), each.discussion(), each.revision()))
                        .distinct()
                        .count(),
                deadline(holding, now));
    }

    private static Optional<Instant> deadline(List<IssuedInvitation> holding, Instant now) {
        return holding.stream()
                .map(IssuedInvitation::expires)
                .filter(each -> each.isAfter(now))
                .min(Comparator.naturalOrder())
                .or(() -> holding.stream().map(IssuedInvitation::expires).max(Comparator.naturalOrder()));
    }

    /** How much waits for a human. */
    public int waiting() {
        return quarantined + conflicts;
    }
}
