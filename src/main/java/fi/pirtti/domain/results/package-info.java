/** What many units said to one step, in figures that anyone can recompute. Pure functions over discussions. */
@NullMarked
package fi.pirtti.domain.results;

import org.jspecify.annotations.NullMarked;
