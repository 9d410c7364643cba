package fi.pirtti.support;

import java.util.List;

/**
 * One thing wrong with something that was read.
 *
 * @param pointer JSON pointer (RFC 6901) or {@code /row/column} of the place, empty for the whole
 * @param code stable lower-case code with hyphens; its text has the message key {@code problem.CODE}
 * @param arguments what the message mentions; never what people said
 */
public record Problem(String pointer, Severity severity, String code, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String pointer, String code, Object... arguments) {
        return new Problem(pointer, Severity.ERROR, code, List.of(arguments));
    }

    public static Problem warning(String pointer, String code, Object... arguments) {
        return new Problem(pointer, Severity.WARNING, code, List.of(arguments));
    }

    /** What is wrong, in a sentence. */
    public String message(Messages messages) {
        return messages.text("problem." + code, arguments.toArray());
    }

    /** What is wrong, and its code: {@code sentence} (code). */
    public String sentence(Messages messages) {
        return messages.text("trouble.coded", message(messages), code);
    }
}
