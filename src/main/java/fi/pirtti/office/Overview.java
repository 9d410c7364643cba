package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.StoredDiscussion;
import java.time.LocalDate;
import java.util.List;

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
 * @param deadline the last day of the guide that closes next; if all have closed, of the one that did so last
 */
public record Overview(
        LocalizedText title,
        int units,
        int invited,
        int arrived,
        int arrivedUnits,
        int quarantined,
        int conflicts,
        LocalDate deadline) {
    public static Overview of(OfficeArchive office, LocalDate today) {
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
                deadline(office, today));
    }

    private static LocalDate deadline(OfficeArchive office, LocalDate today) {
        List<LocalDate> days =
                office.guides().values().stream().map(Guide::closes).sorted().toList();
        return days.stream().filter(day -> !day.isBefore(today)).findFirst().orElseGet(days::getLast);
    }

    /** How much waits for a human. */
    public int waiting() {
        return quarantined + conflicts;
    }
}
