/** The discussion as JSON. */
@NullMarked
package fi.pirtti.exchange.discussion;

import org.jspecify.annotations.NullMarked;
