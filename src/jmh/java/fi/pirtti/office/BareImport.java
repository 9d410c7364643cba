package fi.pirtti.office;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The least work by which answers come into an archive: one thread that decrypts, unzips, hashes, parses and inserts the
 * rows, 50 files in a transaction, with the same libraries, tables and settings. It trusts everything: no signature is
 * verified, no limit and no rule is looked at, nobody can cancel it, and it reads nothing back.
 */
final class BareImport implements AutoCloseable {
    private static final int FILES_IN_A_TRANSACTION = 50;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Connection connection;
    private final List<RecipientStanzaReader> readers;
    private final BareRows rows;

    BareImport(Path archive, String identity) throws SQLException, GeneralSecurityException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
        // as the program has them
        for (String setting : List.of(
                "busy_timeout = 5000",
                "trusted_schema = 0",
                "foreign_keys = 1",
                "secure_delete = 1",
                "cell_size_check = 1",
                "temp_store = 2",
                "synchronous = 2",
                "fullfsync = 1",
                "checkpoint_fullfsync = 1",
                "journal_mode = wal")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA " + setting);
            }
        }
        connection.setAutoCommit(false);
        readers = List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
        rows = new BareRows(connection);
    }

    void run(List<Path> files) throws IOException, GeneralSecurityException, SQLException {
        int inTransaction = 0;
        for (Path file : files) {
            take(file);
            if (++inTransaction == FILES_IN_A_TRANSACTION) {
                commit();
                inTransaction = 0;
            }
        }
        commit();
    }

    private void commit() throws SQLException {
        rows.flush();
        connection.commit();
    }

    private void take(Path file) throws IOException, GeneralSecurityException, SQLException {
        byte[] sealed = Files.readAllBytes(file);
        Map<String, byte[]> entries = new HashMap<>();
        try (InputStream opened = Channels.newInputStream(new StandardDecryptingChannelFactory()
                        .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(sealed)), readers));
                ZipInputStream zip = new ZipInputStream(opened)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        String manifest = new String(entries.get("manifest-sha256.txt"), StandardCharsets.US_ASCII);
        for (String line : manifest.lines().toList()) {
            String[] parts = line.split("  ");
            if (!sha256(entries.get(parts[1])).equals(parts[0])) {
                throw new IOException(file + " is damaged");
            }
        }
        JsonNode envelope = MAPPER.readTree(entries.get("signature.json"));
        JsonNode statement = MAPPER.readTree(
                Base64.getDecoder().decode(envelope.get("payload").textValue()));
        byte[] json = entries.get("data/discussion.json");
        JsonNode discussion = MAPPER.readTree(json);
        rows.insert(
                statement,
                discussion,
                sha256(json),
                file.toString(),
                sha256(sealed),
                SealedAnswers.CLOCK.instant().toString(),
                sealed);
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        connection.close();
    }
}
