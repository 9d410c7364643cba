/** A disk that is watched, filled and cut off from power: what the proofs of storage are made with. */
@NullMarked
package fi.pirtti.proof.disk;

import org.jspecify.annotations.NullMarked;
