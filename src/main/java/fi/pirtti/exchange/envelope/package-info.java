/** Signed envelopes (DSSE v1) and the Ed25519 keys that sign them. */
@NullMarked
package fi.pirtti.exchange.envelope;

import org.jspecify.annotations.NullMarked;
