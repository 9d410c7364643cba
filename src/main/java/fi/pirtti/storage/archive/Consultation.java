package fi.pirtti.storage.archive;

import java.time.Instant;

/**
 * The round that an archive belongs to.
 *
 * @param publicKey of the key that signs its invitations and receipts, in base64
 */
public record Consultation(String id, String publicKey, Instant founded) {}
