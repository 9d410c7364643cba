package fi.pirtti.domain.rules;

import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import java.util.List;
import java.util.Locale;

/**
 * What a step holds, in one or two numbers. Its text has the message key {@code rule.figure.CODE} and takes the numbers.
 *
 * @param code {@code skipped}, {@code nothing}, or the wire name of the step's kind
 */
public record Figure(String code, List<Integer> numbers) {
    public static final Figure SKIPPED = new Figure("skipped", List.of());
    public static final Figure NOTHING = new Figure("nothing", List.of());

    public Figure {
        numbers = List.copyOf(numbers);
    }

    /** The figure in words. */
    public String text(Messages messages) {
        return messages.text("rule.figure." + code, numbers.toArray());
    }

    static Figure of(StepKind kind, Integer... numbers) {
        return new Figure(kind.name().toLowerCase(Locale.ROOT), List.of(numbers));
    }
}
