package fi.pirtti.storage.workspace;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A bundle that was sealed here.
 *
 * @param manifestSha256 SHA-256 of its manifest, by which the next revision and the receipt name it
 * @param file where it was written; it may have been moved since
 * @param size of the file in bytes
 * @param sha256 of the file
 */
public record SealedBundle(int revision, String manifestSha256, Path file, long size, String sha256, Instant sealed) {}
