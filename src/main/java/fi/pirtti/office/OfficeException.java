package fi.pirtti.office;

import fi.pirtti.support.Explained;
import fi.pirtti.support.Problem;
import java.util.List;

/** Something that was given to the office cannot be used, and everything that is wrong with it. */
public final class OfficeException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final transient String source;
    private final transient List<Problem> problems;

    /**
     * @param source the file that the problems are in, empty if it is none
     */
    public OfficeException(String source, List<Problem> problems) {
        super(source + " " + problems.stream().map(Problem::code).distinct().toList());
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** One problem of no file. */
    public static OfficeException of(String code, Object... arguments) {
        return new OfficeException("", List.of(Problem.error("", code, arguments)));
    }

    public String source() {
        return source;
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Problem problem() {
        return problems.getFirst();
    }
}
