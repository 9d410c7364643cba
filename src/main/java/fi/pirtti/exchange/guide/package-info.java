/** The discussion guide as JSON. */
@NullMarked
package fi.pirtti.exchange.guide;

import org.jspecify.annotations.NullMarked;
