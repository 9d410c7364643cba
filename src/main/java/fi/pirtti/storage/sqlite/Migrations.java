package fi.pirtti.storage.sqlite;

import fi.pirtti.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;

/**
 * The numbered steps that bring a database to the form the program knows: resources beside {@code place}, the first
 * makes version 1. A released step is never changed.
 */
public record Migrations(Class<?> place, List<String> scripts) {
    public Migrations {
        scripts = List.copyOf(scripts);
    }

    /** The newest version. */
    public int newest() {
        return scripts.size();
    }

    /**
     * Applies what is missing, each step in one transaction together with its number.
     *
     * @throws StorageException {@code storage-newer} if a newer program has written the file
     */
    public void apply(SqliteDatabase database) {
        int version = database.schemaVersion();
        if (version > newest()) {
            throw StorageException.of("storage-newer", database.file().toString());
        }
        for (int next = version + 1; next <= newest(); next++) {
            String script = read(scripts.get(next - 1)) + "\n;PRAGMA user_version = " + next + ";";
            database.transaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate(script);
                }
            });
        }
    }

    private String read(String name) {
        try (InputStream in = place.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
