package fi.pirtti.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Something that went wrong, as it is told to a person: a stable code, a sentence, and what to do. Nothing of it comes
 * from the message of an exception, which may hold what people said or where files lie.
 *
 * @param problem with the code and its sentence
 * @param trace where in the program it came from, as eight letters and digits: the same fault has the same trace
 */
public record Trouble(Problem problem, String trace) {
    /** The code of what nobody foresaw. */
    public static final String UNEXPECTED = "unexpected";

    /** Without those that look alike: as Crockford's base 32. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int TRACE_LENGTH = 8;
    private static final int CAUSES = 8;
    private static final String OURS = "fi.pirtti.";

    /** What {@code error} is called, going by the first of it and its causes that says. */
    public static Trouble of(Throwable error) {
        return new Trouble(problemOf(error), trace(error));
    }

    /** The code to give over the telephone; what was not foreseen has its trace behind it. */
    public String code() {
        return unforeseen() ? problem.code() + "-" + trace : problem.code();
    }

    /** True for a fault of the program, about which its makers would like to know. */
    public boolean unforeseen() {
        return problem.code().equals(UNEXPECTED);
    }

    /** What is wrong, and its code: {@code sentence} (code). */
    public String sentence(Messages messages) {
        return coded(problem.message(messages), messages);
    }

    /** Puts the code behind a sentence that says it in the words of the place. */
    public String coded(String sentence, Messages messages) {
        return messages.text("trouble.coded", sentence, code());
    }

    public String whatToDo(Messages messages) {
        return Remedy.of(problem.code()).words(messages);
    }

    private static Problem problemOf(Throwable error) {
        Throwable at = error;
        for (int depth = 0; at != null && depth < CAUSES; depth++) {
            switch (at) {
                case Explained explained -> {
                    return explained.problem();
                }
                case OutOfMemoryError _ -> {
                    return Problem.error("", "memory-full");
                }
                case LinkageError _ -> {
                    return Problem.error("", "program-incomplete");
                }
                case NoSuchFileException _ -> {
                    return Problem.error("", "file-missing");
                }
                case AccessDeniedException _ -> {
                    return Problem.error("", "file-denied");
                }
                case UncheckedIOException _ -> at = at.getCause();
                case IOException _ -> {
                    return Problem.error("", "file-failed");
                }
                default -> at = at.getCause();
            }
        }
        return Problem.error("", UNEXPECTED);
    }

    /** Line numbers are left out: the trace outlives a release that changes other things. */
    private static String trace(Throwable error) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Throwable at = error;
            for (int depth = 0; at != null && depth < CAUSES; depth++) {
                digest.update(at.getClass().getName().getBytes(StandardCharsets.UTF_8));
                StackTraceElement[] frames = at.getStackTrace();
                for (int i = 0; i < frames.length; i++) {
                    if (i == 0 || frames[i].getClassName().startsWith(OURS)) {
                        digest.update((frames[i].getClassName() + "." + frames[i].getMethodName())
                                .getBytes(StandardCharsets.UTF_8));
                    }
                }
                at = at.getCause();
            }
            byte[] hash = digest.digest();
            StringBuilder letters = new StringBuilder(TRACE_LENGTH);
            for (int i = 0; i < TRACE_LENGTH; i++) {
                letters.append(DIGITS.charAt(hash[i] & 0x1F));
            }
            return letters.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
