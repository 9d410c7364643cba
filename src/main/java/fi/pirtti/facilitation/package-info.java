/** The facilitator's desk: opens invitations, holds discussions, reviews and seals them. */
@NullMarked
package fi.pirtti.facilitation;

import org.jspecify.annotations.NullMarked;
