package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Progress;
import fi.pirtti.support.Severity;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What commands talk through: results on {@code out}, messages on {@code err}.
 *
 * @param interactive whether someone watches {@code err}, so that progress is worth drawing
 * @param input where passphrases are typed
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        Messages messages,
        InstantSource clock,
        boolean interactive,
        HiddenInput input) {
    /** A result for scripts. */
    void json(Map<String, ? extends @Nullable Object> object) {
        out.print(PlainJson.write(object));
    }

    /** A line of a result. */
    void line(String text) {
        out.println(text);
    }

    /** A message for people. */
    void say(String key, Object... arguments) {
        err.println(text(key, arguments));
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

    /** {@code SOURCE#/pointer: message}, as editors and people find the place; warnings say that they are. */
    String located(String source, Problem problem) {
        String message = problem.message(messages);
        String told = problem.severity() == Severity.WARNING ? text("cli.warning", message) : message;
        String place = problem.pointer().isEmpty() ? source : source + "#" + problem.pointer();
        return place.isEmpty() ? told : place + ": " + told;
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
