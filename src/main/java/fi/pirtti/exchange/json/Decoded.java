package fi.pirtti.exchange.json;

import fi.pirtti.support.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading something: a valid value, perhaps with warnings, or everything that is wrong with it. */
public sealed interface Decoded<T> {
    /** A valid value; {@code problems} are warnings only. */
    record Value<T>(T value, List<Problem> problems) implements Decoded<T> {
        public Value {
            problems = List.copyOf(problems);
        }
    }

    /** No value; {@code problems} holds at least one error. */
    record Broken<T>(List<Problem> problems) implements Decoded<T> {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** All problems in the order in which they were found. */
    List<Problem> problems();

    default Optional<T> asOptional() {
        return switch (this) {
            case Value<T>(T value, var _) -> Optional.of(value);
            case Broken<T> _ -> Optional.empty();
        };
    }

    /**
     * The value, where it was made by ourselves and cannot be broken.
     *
     * @throws IllegalStateException with the codes and places, never the content, if it is broken
     */
    default T orElseThrow() {
        return switch (this) {
            case Value<T>(T value, var _) -> value;
            case Broken<T>(var problems) ->
                throw new IllegalStateException(problems.stream()
                        .map(problem -> problem.pointer() + " " + problem.code())
                        .toList()
                        .toString());
        };
    }

    /** Reads on from the value; warnings of both are kept. */
    default <R> Decoded<R> then(Function<T, Decoded<R>> next) {
        return switch (this) {
            case Broken<T>(var problems) -> new Broken<>(problems);
            case Value<T>(T value, var warnings) -> {
                Decoded<R> following = next.apply(value);
                List<Problem> all = new ArrayList<>(warnings);
                all.addAll(following.problems());
                yield switch (following) {
                    case Value<R>(R result, var _) -> new Value<>(result, all);
                    case Broken<R> _ -> new Broken<>(all);
                };
            }
        };
    }

    static <T> Decoded<T> broken(Problem problem) {
        return new Broken<>(List.of(problem));
    }
}
