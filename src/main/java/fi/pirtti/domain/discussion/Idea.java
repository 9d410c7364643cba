package fi.pirtti.domain.discussion;

import org.jspecify.annotations.Nullable;

/**
 * One thought in the speaker's words.
 *
 * @param id unique in its step, {@code i1}, {@code i2}, …
 * @param category id of one of the step's categories, null when it has none or none was chosen
 * @param sitting the sitting in which it came
 */
public record Idea(String id, String text, @Nullable String category, Origin origin, int sitting) {}
