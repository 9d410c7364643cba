/** The signed file that lets one unit answer. */
@NullMarked
package fi.pirtti.exchange.invitation;

import org.jspecify.annotations.NullMarked;
