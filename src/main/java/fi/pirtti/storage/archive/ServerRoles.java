package fi.pirtti.storage.archive;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.postgres.Patience;
import fi.pirtti.storage.postgres.PostgresDatabase;
import fi.pirtti.storage.postgres.PostgresUrl;
import fi.pirtti.storage.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may do what with an archive on a server, as roles of the server. Whoever runs the database makes people members of
 * them ({@code GRANT pirtti_reader TO anna}); whoever founded the archive owns it and may do all.
 */
public final class ServerRoles {
    /** May read everything and change nothing. */
    public static final String READER = "pirtti_reader";

    /** May read, take in answers, and decide about conflicts and quarantine; not invite, nor change units or keys. */
    public static final String INTAKE = "pirtti_intake";

    /** Tables to which taking in answers adds rows. */
    private static final String GROWING = "bundle, response, response_background, sitting, sitting_group, step, idea,"
            + " term, cluster, cluster_idea, tally, statement, reason, ranking, score, recommendation, action, dissent,"
            + " quarantine, said, write_mark";

    private ServerRoles() {}

    /**
     * Makes the roles where there are none and gives them their rights to one archive.
     *
     * @throws StorageException {@code storage-server-rights} if one may not, {@code storage-missing} if there is no
     *     archive; and as {@link PostgresDatabase#open}
     */
    public static void make(PostgresUrl url) {
        // Brings it up to date, too
        PostgresArchive.open(url).close();
        try (PostgresDatabase database = PostgresDatabase.open(url, Patience.USUAL)) {
            database.once(connection -> {
                run(connection, statements(schema(connection)));
                return true;
            });
        }
    }

    /** What {@link #make} has the server do, for someone who may when the archive's owner may not. */
    public static List<String> statements(PostgresUrl url) {
        try (PostgresDatabase database = PostgresDatabase.open(url, Patience.USUAL)) {
            return statements(database.read(ServerRoles::schema));
        }
    }

    private static List<String> statements(String schema) {
        List<String> all = new ArrayList<>();
        for (String role : List.of(READER, INTAKE)) {
            all.add("DO $$ BEGIN CREATE ROLE " + role + " NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        }
        all.addAll(rights(schema));
        return all;
    }

    private static List<String> rights(String schema) {
        String both = " TO " + READER + ", " + INTAKE;
        String intake = " TO " + INTAKE;
        return List.of(
                "GRANT USAGE ON SCHEMA " + schema + both,
                "SET search_path TO " + schema,
                "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + both,
                "GRANT INSERT ON " + GROWING + intake,
                "GRANT UPDATE (state, note, decided) ON response" + intake,
                "GRANT UPDATE (reason, resolved, note) ON quarantine" + intake,
                "GRANT UPDATE, DELETE ON write_mark" + intake,
                "GRANT USAGE ON SEQUENCE response_id, quarantine_id" + intake);
    }

    /** Gives the roles their rights to new tables, where there are roles. */
    static boolean renew(Connection connection) throws SQLException {
        boolean there = new Sql(connection)
                        .list("SELECT 1 FROM pg_roles WHERE rolname IN (?, ?)", row -> row.getInt(1), READER, INTAKE)
                        .size()
                == 2;
        if (there) {
            run(connection, rights(schema(connection)));
        }
        return there;
    }

    private static String schema(Connection connection) throws SQLException {
        return new Sql(connection)
                .first("SELECT quote_ident(current_schema())", row -> row.getString(1))
                .orElseThrow();
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
