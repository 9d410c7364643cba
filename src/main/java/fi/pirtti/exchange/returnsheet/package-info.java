/** The signed file by which a team sees what came of its answer. */
@NullMarked
package fi.pirtti.exchange.returnsheet;

import org.jspecify.annotations.NullMarked;
