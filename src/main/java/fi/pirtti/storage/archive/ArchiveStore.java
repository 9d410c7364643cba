package fi.pirtti.storage.archive;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.StorageException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The archive of one consultation. Used from one thread at a time.
 *
 * <p>Every method may throw {@link StorageException}.
 */
public interface ArchiveStore extends AutoCloseable {
    /** The round it belongs to; empty in a new archive. */
    Optional<Consultation> consultation();

    /** In the order in which they were given. */
    List<StoredGuide> guides();

    /** In order of their ids, those that were closed among them. */
    List<RegisteredUnit> units();

    /** How units have changed since the consultation was founded, oldest first. */
    List<UnitChange> unitChanges();

    /** Deadlines that were moved, oldest first; the last counts. None as long as the guides' own days stand. */
    List<Deadline> deadlines();

    /** All that were sent, oldest first. */
    List<IssuedInvitation> invitations();

    Optional<IssuedInvitation> invitation(UUID id);

    /**
     * The newest accepted revision of every discussion, in order of unit and discussion.
     *
     * @param steps ids of the steps that are read; all steps if empty
     */
    List<StoredDiscussion> newest(Set<String> steps);

    /**
     * Counts participants without reading answers: each newest discussion as {@link #newest} gives it, with no answers.
     */
    List<StoredDiscussion> attendance();

    /** How far units have come, in order of their ids; those of which nothing is known are left out. */
    List<UnitStanding> standings();

    /** How much of everything there is, counted by the database. */
    ArchiveTotals totals();

    /** Registered units of which an answer counts. */
    Set<String> answeredUnits();

    /** What counts and came in by open invitations, in order of the names of units. */
    List<DeclaredAnswer> declaredAnswers();

    /** Everything that was accepted from a unit, in the order in which it came in. */
    List<KeptRevision> revisionsOf(String unit);

    /** The invitations of a unit, oldest first. */
    List<IssuedInvitation> invitationsOf(String unit);

    /** Files that wait, and with {@code resolved} also those that were accepted later; oldest first, without content. */
    List<QuarantinedFile> quarantined(boolean resolved);

    /** One quarantined file with its content. */
    Optional<QuarantinedFile> quarantined(long id);

    /** Revisions that were taken in, the newest first. */
    List<KeptRevision> received(int most);

    /** Revisions of which the archive has several contents and no human has chosen one yet, those of one beside each other. */
    List<KeptRevision> conflicts();

    /** One revision, whatever it counts for. */
    Optional<KeptRevision> revision(long response);

    /** The newest revisions of units that have answered with more than one discussion; beside each other. */
    List<KeptRevision> severalOfOneUnit();

    /** The newest revisions of discussions that a human has set aside: none of theirs counts. */
    List<KeptRevision> setAside();

    /** The office's keys, sealed to the recovery key; empty if there is none. */
    Optional<byte[]> keySpare();

    /** The file in which a revision came. */
    Optional<byte[]> bundle(long response);

    /**
     * Words of the newest revisions in which every word of the query occurs or begins one, best first. Letter case does not
     * matter; ö is not o.
     *
     * @param limit the most hits
     */
    List<SearchHit> search(String query, int limit);

    /**
     * Runs {@code work} in one transaction: all of it is on disk when this returns, or nothing if it throws. Where several
     * write at once, or a connection breaks, it may be run again from the start; so it changes nothing but the archive.
     */
    <T> T write(Function<ArchiveWriter, T> work);

    /** Like {@link #write(Function)}, for work without a result. */
    default void update(Consumer<ArchiveWriter> work) {
        write(writer -> {
            work.accept(writer);
            return true;
        });
    }

    /** Copies the archive beside itself if it lies in a file and the newest copy is about a day old. */
    void backUp(Instant now);

    @Override
    void close();
}
