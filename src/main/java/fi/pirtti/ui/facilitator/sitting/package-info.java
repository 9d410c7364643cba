/** Holding the guide once more: with another shift, or afterwards with those who were absent. */
@NullMarked
package fi.pirtti.ui.facilitator.sitting;

import org.jspecify.annotations.NullMarked;
