package fi.pirtti.storage.archive;

/**
 * How much there is in an archive.
 *
 * @param units registered, closed ones among them
 * @param invited units with an invitation that was not taken back
 * @param arrived discussions that count
 * @param arrivedUnits registered units that they came from
 * @param quarantined files that wait for a decision
 * @param conflicts revisions of which one content has to be chosen
 */
public record ArchiveTotals(int units, int invited, int arrived, int arrivedUnits, int quarantined, int conflicts) {}
