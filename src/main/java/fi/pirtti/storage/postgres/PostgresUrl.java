package fi.pirtti.storage.postgres;

import fi.pirtti.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a database lies: {@code jdbc:postgresql://HOST[,HOST…]/DATABASE[?currentSchema=SCHEMA…]}. A password may stand
 * in it, in {@code PGPASSWORD} or in {@code .pgpass}; it is never shown.
 */
public final class PostgresUrl {
    private static final String PREFIX = "jdbc:postgresql:";

    /** What the driver would say of a URL that it cannot read has the password in it. Held, since loggers are weak. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    /** What the URL may say otherwise. */
    private static final Map<PGProperty, String> USUAL = Map.of(
            PGProperty.APPLICATION_NAME, "Pirtti",
            PGProperty.CONNECT_TIMEOUT, "10",
            PGProperty.LOGIN_TIMEOUT, "30",
            // A server that lost its power says nothing more; no statement of ours takes as long.
            PGProperty.SOCKET_TIMEOUT, "180",
            PGProperty.TCP_KEEP_ALIVE, "true",
            // A standby that was promoted is seen at once.
            PGProperty.HOST_RECHECK_SECONDS, "1",
            PGProperty.REWRITE_BATCHED_INSERTS, "true",
            PGProperty.DEFAULT_ROW_FETCH_SIZE, "5000");

    private final String text;
    private final String shown;
    private final Properties properties;

    private PostgresUrl(String text, String shown, Properties properties) {
        this.text = text;
        this.shown = shown;
        this.properties = properties;
    }

    /** True if {@code text} is meant as the URL of a server and not as the name of a file. */
    public static boolean isMeantBy(String text) {
        return text.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /**
     * Reads a URL.
     *
     * @param environment where {@code PGUSER} and {@code PGPASSWORD} may be
     * @throws StorageException {@code storage-server-url} if it is none
     */
    public static PostgresUrl parse(String text, Map<String, String> environment) {
        String shown = withoutSecrets(text);
        @Nullable Properties properties = isMeantBy(text) ? Driver.parseURL(text, new Properties()) : null;
        if (properties == null || text.indexOf('@') >= 0 && shown.indexOf('@') < 0) {
            throw StorageException.of("storage-server-url", shown);
        }
        USUAL.forEach((property, value) -> properties.putIfAbsent(property.getName(), value));
        if (property(properties, PGProperty.PG_HOST).indexOf(',') >= 0) {
            properties.putIfAbsent(PGProperty.TARGET_SERVER_TYPE.getName(), "primary");
        }
        inherit(properties, PGProperty.USER, environment.get("PGUSER"));
        inherit(properties, PGProperty.PASSWORD, environment.get("PGPASSWORD"));
        // What a server says in detail holds values, which must not come into a log.
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        return new PostgresUrl(text, shown, properties);
    }

    private static void inherit(Properties properties, PGProperty property, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            properties.putIfAbsent(property.getName(), value);
        }
    }

    private static String property(Properties properties, PGProperty property) {
        return properties.getProperty(property.getName(), "");
    }

    private static String withoutSecrets(String text) {
        int question = text.indexOf('?');
        String place = (question < 0 ? text : text.substring(0, question)).replaceFirst("//[^/]*@", "//");
        if (question < 0) {
            return place;
        }
        String kept = Arrays.stream(text.substring(question + 1).split("&"))
                .filter(each -> !each.toLowerCase(Locale.ROOT).contains("password"))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? place : place + "?" + kept;
    }

    /** The URL without passwords, as it may be shown and logged. */
    public String shown() {
        return shown;
    }

    /** Its first host and port, its database and its schema, as a name that every file system takes. */
    public String fileName() {
        String host = property(properties, PGProperty.PG_HOST).split(",")[0];
        String port = property(properties, PGProperty.PG_PORT).split(",")[0];
        String schema = schema();
        String name = host + (port.equals("5432") ? "" : "-" + port) + "_" + property(properties, PGProperty.PG_DBNAME)
                + (schema.isEmpty() ? "" : "_" + schema);
        return name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    /** The schema that the URL names; empty if it leaves that to the server. */
    String schema() {
        return property(properties, PGProperty.CURRENT_SCHEMA);
    }

    Connection connect() throws SQLException {
        Connection connection = new Driver().connect(text, properties);
        if (connection == null) {
            throw new IllegalStateException("The driver does not know its own URL");
        }
        return connection;
    }

    @Override
    public String toString() {
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostgresUrl url && url.text.equals(text) && url.properties.equals(properties);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
