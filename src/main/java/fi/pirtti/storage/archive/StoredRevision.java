package fi.pirtti.storage.archive;

/**
 * A revision that the archive has.
 *
 * @param id of the response
 * @param contentSha256 hash of what it says
 */
public record StoredRevision(long id, int revision, String contentSha256, ResponseState state) {}
