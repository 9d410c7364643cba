/** A discussion on its way from one machine of a unit to another. */
@NullMarked
package fi.pirtti.exchange.sharing;

import org.jspecify.annotations.NullMarked;
