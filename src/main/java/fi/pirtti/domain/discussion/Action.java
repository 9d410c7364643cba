package fi.pirtti.domain.discussion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the team will do.
 *
 * @param role who, as a role and never a name; empty while open
 * @param due by when; null while open
 */
public record Action(String text, String role, @Nullable LocalDate due) {}
