package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Words of one unit.
 *
 * @param unit null where naming it would show too small a group
 * @param about what the words are about: a category, statement, alternative or step id; null for none
 */
public record Quote(@Nullable Unit unit, @Nullable String about, String text) {}
