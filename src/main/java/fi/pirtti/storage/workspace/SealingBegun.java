package fi.pirtti.storage.workspace;

/**
 * A sealing whose file may have appeared, and whose end was not recorded.
 *
 * @param contentSha256 hash of the {@code discussion.json} that is sealed in it
 */
public record SealingBegun(SealedBundle bundle, String contentSha256) {}
