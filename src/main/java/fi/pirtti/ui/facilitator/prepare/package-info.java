/** Arranging a discussion: when, who, on which wall, and what is still to be done before it begins. */
@NullMarked
package fi.pirtti.ui.facilitator.prepare;

import org.jspecify.annotations.NullMarked;
