package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.storage.archive.ArchiveTotals;
import fi.pirtti.storage.archive.Deadline;
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
 * @param deadline as it was moved last; else the last day of the guide that closes next, or of the one that closed last
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
        ArchiveTotals totals = office.store().totals();
        return new Overview(
                office.guides().firstEntry().getValue().title(),
                totals.units(),
                totals.invited(),
                totals.arrived(),
                totals.arrivedUnits(),
                totals.quarantined(),
                totals.conflicts(),
                deadline(office, today));
    }

    private static LocalDate deadline(OfficeArchive office, LocalDate today) {
        List<Deadline> moved = office.store().deadlines();
        if (!moved.isEmpty()) {
            return moved.getLast().closes();
        }
        List<LocalDate> days =
                office.guides().values().stream().map(Guide::closes).sorted().toList();
        return days.stream().filter(day -> !day.isBefore(today)).findFirst().orElseGet(days::getLast);
    }

    /** How much waits for a human. */
    public int waiting() {
        return quarantined + conflicts;
    }
}
