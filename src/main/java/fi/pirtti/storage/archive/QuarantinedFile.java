package fi.pirtti.storage.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be trusted.
 *
 * @param reason stable code
 * @param content null where the file was too large to take in or could not be read
 * @param resolved when it was accepted after all, null while it waits
 * @param note what a human wrote about it, empty if nothing
 */
@SuppressWarnings("ArrayRecordComponent") // known by its id; never compared
public record QuarantinedFile(
        long id,
        String path,
        String reason,
        Instant received,
        byte @Nullable [] content,
        @Nullable Instant resolved,
        String note) {}
