package fi.pirtti.storage.archive;

/**
 * A guide that units are asked to answer.
 *
 * @param sha256 lower-case hexadecimal hash of {@code json}
 * @param json exact bytes as they travel in invitations
 */
@SuppressWarnings("ArrayRecordComponent") // named by its hash; never compared
public record StoredGuide(String sha256, String id, int version, byte[] json) {}
