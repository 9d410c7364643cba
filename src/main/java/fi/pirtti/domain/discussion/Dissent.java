package fi.pirtti.domain.discussion;

import org.jspecify.annotations.Nullable;

/**
 * A dissenting opinion, word for word.
 *
 * @param step the step it was voiced in; null when it concerns the whole
 */
public record Dissent(String text, @Nullable String step) {}
