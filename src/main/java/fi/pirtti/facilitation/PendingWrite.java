package fi.pirtti.facilitation;

/** Something that is already seen on the screen and waits to be written to disk. */
public interface PendingWrite {
    /**
     * Writes this and everything that was done before it and is not yet written, in the order in which it was done. On
     * disk when this returns. May be called from any thread, more than once, and in any order: what is written stays
     * written, and nothing overtakes.
     *
     * @throws fi.pirtti.storage.StorageException if it could not be written; it then still waits, and so does all that
     *     was done later
     */
    void commit();
}
