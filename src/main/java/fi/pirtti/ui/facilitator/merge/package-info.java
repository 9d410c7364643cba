/** One discussion at two machines: taking it along, and merging what the other has. */
@NullMarked
package fi.pirtti.ui.facilitator.merge;

import org.jspecify.annotations.NullMarked;
