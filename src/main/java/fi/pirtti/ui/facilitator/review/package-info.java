/** Checking what was said before it leaves the machine, sealing it, and what became of the sealed bundle. */
@NullMarked
package fi.pirtti.ui.facilitator.review;

import org.jspecify.annotations.NullMarked;
