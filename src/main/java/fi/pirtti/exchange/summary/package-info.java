/** A discussion as a page that people read. */
@NullMarked
package fi.pirtti.exchange.summary;

import org.jspecify.annotations.NullMarked;
