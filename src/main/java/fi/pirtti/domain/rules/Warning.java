package fi.pirtti.domain.rules;

import fi.pirtti.support.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something worth a second look. Nothing is changed or refused for it. Its text has the message key {@code
 * rule.warning.CODE} and takes the arguments.
 *
 * @param step the step it concerns; null if it concerns the whole discussion
 * @param item what in the step: a statement, option or background field id, or an index; null if it is the step as such
 * @param sitting in whose counts it lies; null if it lies in none
 * @param code stable, with hyphens
 * @param arguments numbers, as the text of the code wants them
 */
public record Warning(
        @Nullable String step,
        @Nullable String item,
        @Nullable Integer sitting,
        String code,
        List<Object> arguments) {
    public Warning {
        arguments = List.copyOf(arguments);
    }

    /** The warning in words. */
    public String text(Messages messages) {
        return messages.text("rule.warning." + code, arguments.toArray());
    }
}
