package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import java.util.UUID;

/**
 * A bundle that has been opened, verified and judged.
 *
 * @param discussion what it says; its guide must be in the archive
 * @param contentSha256 hash of what it says, by which equal contents are known
 * @param manifestSha256 by which the receipt names it
 * @param bundle the file as received
 * @param note why a human released it, empty if nobody had to
 */
public record Arrival(
        UUID invitation,
        Discussion discussion,
        String contentSha256,
        String manifestSha256,
        ReceivedFile bundle,
        ResponseState state,
        String note) {}
