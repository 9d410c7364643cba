/** The signed file that tells a unit that its answer has arrived. */
@NullMarked
package fi.pirtti.exchange.receipt;

import org.jspecify.annotations.NullMarked;
