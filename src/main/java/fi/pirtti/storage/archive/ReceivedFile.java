package fi.pirtti.storage.archive;

import java.time.Instant;

/**
 * A file as it came.
 *
 * @param path where it was found
 * @param sha256 lower-case hexadecimal hash of {@code content}
 */
@SuppressWarnings("ArrayRecordComponent") // named by its hash; never compared
public record ReceivedFile(String path, String sha256, Instant received, byte[] content) {}
