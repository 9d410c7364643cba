package fi.pirtti.storage;

import fi.pirtti.support.Explained;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something could not be read from or written to disk. Names files, never what is in them. */
public final class StorageException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private StorageException(Problem problem, @Nullable Throwable cause) {
        super(problem.code() + " " + problem.arguments(), cause);
        this.problem = problem;
    }

    /**
     * An exception that a person can be told of.
     *
     * @param code stable, {@code storage-…}, with a text under {@code problem.CODE}
     */
    public static StorageException of(String code, Object... arguments) {
        return new StorageException(Problem.error("", code, arguments), null);
    }

    /** As {@link #of}, with what led to it. */
    public static StorageException because(Throwable cause, String code, Object... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Path path ? path.toString() : argument)
                .toArray();
        return new StorageException(Problem.error("", code, texts), cause);
    }

    public String code() {
        return problem.code();
    }

    /** For showing to a person. */
    @Override
    public Problem problem() {
        return problem;
    }
}
