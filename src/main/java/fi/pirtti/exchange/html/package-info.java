/** Markup whose texts are escaped. */
@NullMarked
package fi.pirtti.exchange.html;

import org.jspecify.annotations.NullMarked;
