package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Dots that one unit gave to one of its own clusters or ideas.
 *
 * @param unit null where naming it would show too small a group
 * @param name the cluster's name, or the text of an idea that stands alone
 * @param share dots ÷ all dots of the unit
 */
public record DotShare(@Nullable Unit unit, String id, String name, int dots, double share) {}
