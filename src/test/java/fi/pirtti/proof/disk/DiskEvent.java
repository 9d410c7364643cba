package fi.pirtti.proof.disk;

import java.nio.file.Path;

/** Something that was asked of the disk, or said on the strength of it. */
public sealed interface DiskEvent {
    /** Bytes were handed over for a file; they are on the disk only after {@link Synced}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(Path file, long offset, byte[] bytes) implements DiskEvent {}

    record Truncated(Path file, long size) implements DiskEvent {}

    /** Everything handed over for the file so far is on the disk; not the name of the file. */
    record Synced(Path file) implements DiskEvent {}

    /** A file of this name was made, or an old one emptied of its past. */
    record Created(Path file) implements DiskEvent {}

    record Moved(Path from, Path to) implements DiskEvent {}

    record Deleted(Path file) implements DiskEvent {}

    /** The names in a directory are on the disk as they now are. */
    record DirectorySynced(Path directory) implements DiskEvent {}

    /** The program told someone that something is safe. */
    record Acknowledged(Object what) implements DiskEvent {}
}
