package fi.pirtti.storage.archive;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.StorageException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes to an archive, inside one transaction. */
public interface ArchiveWriter {
    /** Founds the archive's consultation, which must not exist. */
    void found(Consultation consultation, List<StoredGuide> guides, List<RegisteredUnit> units);

    /** As {@link ArchiveStore#units}, as this transaction sees them. */
    List<RegisteredUnit> units();

    /** Writes units, in the place of those that have their ids. */
    void register(Collection<RegisteredUnit> units);

    /** Writes down how units have changed. */
    void record(List<UnitChange> changes);

    /** As {@link ArchiveStore#deadlines}, as this transaction sees them. */
    List<Deadline> deadlines();

    /** Keeps a deadline, whose number must be new; every invitation that was not taken back can be answered until then. */
    void move(Deadline deadline);

    void issue(List<IssuedInvitation> invitations);

    /** Keeps the office's sealed keys in place of those before. */
    void keepKeySpare(byte[] content, Instant made);

    /**
     * Takes back an invitation; what has come in by it stays.
     *
     * @throws StorageException {@code storage-decided} if it was taken back before
     */
    void revoke(UUID invitation, Instant when);

    /**
     * Until the end of this transaction nobody else does what also begins with this. Who comes second sees what the first
     * has done.
     *
     * @param units as they were when a human decided to change them
     * @throws StorageException {@code storage-decided} if they were changed since
     */
    void requireUnits(List<RegisteredUnit> units);

    /** Writes down something about a unit that is registered; what was written before stays. */
    void mark(UnitMark mark);

    /** As {@link ArchiveStore#invitation}, as this transaction sees it. */
    Optional<IssuedInvitation> invitation(UUID id);

    /** Revisions that the archive has of a discussion answered to an invitation. */
    List<StoredRevision> revisions(UUID invitation, UUID discussion);

    /** How many other discussions count that came from the same unit, or by the same invitation. */
    int otherDiscussions(UUID invitation, UUID discussion);

    /** Keeps a response with its bundle and the facts of its answers. */
    void keep(Arrival arrival);

    void setState(long response, ResponseState state);

    /**
     * Writes down what a human decided about a response, and why, below what was written before.
     *
     * @param seen what the human had before them
     * @param note empty to add none
     * @throws StorageException {@code storage-decided} if it is no more as it was seen: what it has become, and when
     */
    void decide(KeptRevision seen, ResponseState state, String note, Instant when);

    /**
     * Makes sure that a quarantined file still waits.
     *
     * @throws StorageException {@code storage-decided} if it was let in
     */
    void requireWaiting(long quarantined);

    /**
     * Keeps a file that cannot be trusted; the same content is kept once, with the newest reason.
     *
     * @param sha256 null if the content could not be read
     * @param content null if it is too large to take in or could not be read
     * @return id of the quarantined file
     */
    long quarantine(String path, @Nullable String sha256, String reason, Instant received, byte @Nullable [] content);

    /** Marks what waited with this content as accepted after all. */
    void resolve(String sha256, Instant when, String note);
}
