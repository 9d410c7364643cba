package fi.pirtti.storage.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision in the archive with what a human needs to choose between several.
 *
 * @param id by which it is chosen
 * @param unit id of the registered unit; null for an open invitation
 * @param contentSha256 hash of what it says
 * @param manifestSha256 by which a receipt names it
 * @param note what humans wrote when they decided about it, a line each time; empty if none has
 * @param decided when a human last decided about it; null if none has
 * @param path where its file was found
 * @param ideas how many ideas it holds
 * @param superseded whether the archive has a higher revision of the same discussion
 */
public record KeptRevision(
        long id,
        UUID invitation,
        @Nullable String unit,
        String unitName,
        UUID discussion,
        int revision,
        String contentSha256,
        String manifestSha256,
        ResponseState state,
        String note,
        Instant imported,
        @Nullable Instant decided,
        String path,
        int ideas,
        boolean superseded) {}
