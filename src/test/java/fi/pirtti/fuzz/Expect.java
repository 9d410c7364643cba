package fi.pirtti.fuzz;

import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import fi.pirtti.support.UiLanguage;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What every reader promises. Throws {@link AssertionError}s of its own: assertions by reflection would slow the fuzzer. */
final class Expect {
    /** Codes, with the number of their arguments, whose sentences have been asked for. */
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private Expect() {}

    /** The value, if there is one; the problems are such as are declared, and fit what came out. */
    static <T> Optional<T> declared(Decoded<T> decoded) {
        decoded.problems().forEach(Expect::declared);
        boolean errors = hasErrors(decoded.problems());
        return switch (decoded) {
            case Decoded.Value<T>(T value, var _) -> {
                that(!errors, "a value in spite of errors");
                yield Optional.of(value);
            }
            case Decoded.Broken<T> _ -> {
                that(errors, "no value and no error");
                yield Optional.empty();
            }
        };
    }

    /** A problem has a sentence in every language. */
    static void declared(Problem problem) {
        if (!TOLD.add(problem.code() + " " + problem.arguments().size())) {
            return;
        }
        for (UiLanguage language : UiLanguage.values()) {
            String message = problem.message(Messages.in(language));
            that(!message.isBlank(), problem.code() + " has no sentence");
        }
    }

    static boolean hasErrors(Collection<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    static void same(Object expected, Object actual, String what) {
        that(Objects.equals(expected, actual), what + ": not the same after writing and reading");
    }

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
