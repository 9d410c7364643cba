/** The sealed answer bundle: age around a zip in BagIt layout with a signed statement. */
@NullMarked
package fi.pirtti.exchange.bundle;

import org.jspecify.annotations.NullMarked;
