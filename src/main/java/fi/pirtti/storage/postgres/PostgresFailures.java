package fi.pirtti.storage.postgres;

import fi.pirtti.storage.StorageException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a server's failures mean: for the program, whether to try again, and for a person, what to do. */
final class PostgresFailures {
    /** What becomes of a failure by itself. */
    enum Kind {
        /** The connection is gone, or leads to a server that does not take what is written; another may do. */
        LOST,
        /** Someone else wrote the same at the same time; the next attempt sees what they wrote. */
        CONTENDED,
        /** A row is there already; perhaps since a moment ago. */
        DOUBLED,
        /** It will fail again. */
        LASTING
    }

    private static final Set<String> CONTENDED = Set.of("40001", "40P01", "55P03");
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "57P05", "25006", "25P03");
    private static final Set<String> LOGIN = Set.of("28000", "28P01", "08004");

    private PostgresFailures() {}

    static Kind kind(SQLException failure) {
        String state = state(failure);
        if (CONTENDED.contains(state)) {
            return Kind.CONTENDED;
        }
        if (state.equals("23505")) {
            return Kind.DOUBLED;
        }
        return LOST.contains(state) || state.startsWith("08") && !state.equals("08004") ? Kind.LOST : Kind.LASTING;
    }

    /** The exception to throw for what happened at {@code place}. */
    static StorageException of(SQLException failure, PostgresUrl place) {
        return StorageException.because(failure, code(state(failure)), place.shown());
    }

    private static String code(String state) {
        if (CONTENDED.contains(state)) {
            return "storage-server-contended";
        }
        if (LOGIN.contains(state)) {
            return "storage-server-login";
        }
        return switch (state) {
            case "3D000" -> "storage-server-database";
            case "42501" -> "storage-server-rights";
            case "25006" -> "storage-server-standby";
            case "42P07" -> "storage-server-taken";
            case "53100" -> "storage-server-full";
            case "53300", "57P03" -> "storage-server-busy";
            default ->
                state.startsWith("08") || LOST.contains(state) ? "storage-server-unreachable" : "storage-server-failed";
        };
    }

    private static String state(SQLException failure) {
        @Nullable SQLException each = failure;
        while (each != null) {
            String state = each.getSQLState();
            if (state != null) {
                return state;
            }
            each = each.getNextException();
        }
        return "";
    }
}
