/** The coach beside a rehearsed discussion. */
@NullMarked
package fi.pirtti.ui.facilitator.rehearsal;

import org.jspecify.annotations.NullMarked;
