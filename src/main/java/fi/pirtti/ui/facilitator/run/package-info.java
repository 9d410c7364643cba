/** Running the discussion: the frame around the working editors, and its model. */
@NullMarked
package fi.pirtti.ui.facilitator.run;

import org.jspecify.annotations.NullMarked;
