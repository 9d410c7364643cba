/** JSON as all files use it: strict and total reading, canonical writing. */
@NullMarked
package fi.pirtti.exchange.json;

import org.jspecify.annotations.NullMarked;
