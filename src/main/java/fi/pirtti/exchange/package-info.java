/** The files that travel: what a file is, and how files are named. */
@NullMarked
package fi.pirtti.exchange;

import org.jspecify.annotations.NullMarked;
