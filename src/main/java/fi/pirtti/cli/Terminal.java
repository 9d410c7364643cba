package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Progress;
import fi.pirtti.support.Remedy;
import fi.pirtti.support.Severity;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What commands talk through: results on {@code out}, messages on {@code err}.
 *
 * @param interactive whether someone watches {@code err}, so that progress is worth drawing
 * @param input where passphrases are typed
 * @param environment where servers' users and passwords, and the folder of keys may be
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        Messages messages,
        InstantSource clock,
        boolean interactive,
        HiddenInput input,
        Map<String, String> environment) {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    /** Embeddings and overrides of direction, with which a name can be shown as another. */
    private static final String BIDI = "\u202A\u202B\u202C\u202D\u202E";

    /** A result for scripts. */
    void json(Map<String, ? extends @Nullable Object> object) {
        out.print(PlainJson.write(object));
    }

    /** A line of a result. */
    void line(String text) {
        out.println(harmless(text));
    }

    /** A message for people. */
    void say(String key, Object... arguments) {
        tell(text(key, arguments));
    }

    /** A message for people that is in their language already. */
    void tell(String text) {
        err.println(harmless(text));
    }

    /** What to do about problems and their codes, in the last lines of what is said about them. */
    void tellCodes(List<Problem> problems) {
        problems.stream().map(problem -> whatToDo(problem.code())).distinct().forEach(this::tell);
        say("trouble.code", problems.stream().map(Problem::code).distinct().collect(Collectors.joining(", ")));
    }

    String whatToDo(String code) {
        return Remedy.of(code).words(messages);
    }

    /**
     * Text that people wrote must not steer the terminal that shows it: control characters become pictures of
     * themselves (U+2400 and on), those that have none U+FFFD. Lines and tabulators stay.
     */
    static String harmless(String text) {
        if (text.codePoints().noneMatch(Terminal::steers)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(c -> steers(c) ? picture(c) : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** {@link #harmless} text without lines of its own. */
    static String inOneLine(String text) {
        return harmless(text).replace('\n', (char) (PICTURES + '\n')).replace('\t', (char) (PICTURES + '\t'));
    }

    private static boolean steers(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' || BIDI.indexOf(c) >= 0;
    }

    private static int picture(int c) {
        return c < ' ' ? PICTURES + c : c == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** What to do about something that was found, where there is more to say than what it is. */
    Optional<String> advice(String code) {
        return messages.has("advice." + code) ? Optional.of(text("advice." + code)) : Optional.empty();
    }

    Locale locale() {
        return messages.language().locale();
    }

    /**
     * {@code SOURCE#/pointer: message}, or {@code SOURCE:row:column: message} in a table, as editors and people find the
     * place; warnings say that they are.
     */
    String located(String source, Problem problem) {
        String message = problem.message(messages);
        String told = problem.severity() == Severity.WARNING ? text("cli.warning", message) : message;
        String place = inOneLine(place(source, problem.pointer()));
        return place.isEmpty() ? told : place + ": " + told;
    }

    /** No document of ours is a list, so a pointer that begins with a number is a row. */
    private static String place(String source, String pointer) {
        if (pointer.isEmpty()) {
            return source;
        }
        String[] parts = pointer.split("/", 3);
        if (!parts[1].matches("\\d+")) {
            return source + "#" + pointer;
        }
        return source + ":" + parts[1] + (parts.length > 2 ? ":" + parts[2] : "");
    }

    /** Progress as a counting line, where someone is watching. */
    Progress progress() {
        if (!interactive) {
            return Progress.NONE;
        }
        return new Progress() {
            @Override
            public void report(long done, long total) {
                err.print("\r" + done + "/" + total + (done == total ? "\n" : ""));
                err.flush();
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
