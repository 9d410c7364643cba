package fi.pirtti.exchange.json;

import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong while reading goes on, so that everything is told at once. */
public final class ProblemList {
    /** No one reads more; a hostile file must not make millions. */
    public static final int MAX_PROBLEMS = 1000;

    private final Severity unknownFields;
    private final List<Problem> problems = new ArrayList<>();
    private boolean errors;

    /** @param unknownFields how much it matters that a file has a field which its format does not know */
    public ProblemList(Severity unknownFields) {
        this.unknownFields = unknownFields;
    }

    public void error(String pointer, String code, Object... arguments) {
        errors = true;
        add(Problem.error(pointer, code, arguments));
    }

    public void warning(String pointer, String code, Object... arguments) {
        add(Problem.warning(pointer, code, arguments));
    }

    void unknownField(String pointer) {
        errors |= unknownFields == Severity.ERROR;
        add(new Problem(pointer, unknownFields, "unknown-field", List.of()));
    }

    private void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    public boolean hasErrors() {
        return errors;
    }

    boolean noneBelow(String pointer) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::pointer)
                .noneMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    /** The value with the warnings; or, if there was any error, all problems. */
    public <T> Decoded<T> decoded(Supplier<T> value) {
        return errors ? new Decoded.Broken<>(problems) : new Decoded.Value<>(value.get(), problems);
    }
}
