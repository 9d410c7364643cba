package fi.pirtti.office;

import fi.pirtti.exchange.bundle.Statement;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.support.FileNames;
import fi.pirtti.support.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes the files by which units learn that their answers have arrived. */
final class Receipts {
    private final OfficeArchive office;
    private final InstantSource clock;
    private final Path directory;
    private final Messages messages;
    private final Map<String, UUID> named = new HashMap<>();

    Receipts(OfficeArchive office, InstantSource clock, Path directory, Messages messages) {
        this.office = office;
        this.clock = clock;
        this.directory = directory;
        this.messages = messages;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
    }

    /** Writes or renews the receipt of one revision. */
    void write(Statement statement, String unit) {
        Receipt receipt = new Receipt(
                statement.consultation(),
                statement.invitation(),
                statement.discussion(),
                statement.revision(),
                statement.manifestSha256(),
                clock.instant());
        String name = FileNames.safe(messages.text("office.file.receipt", unit, statement.revision()));
        UUID owner = named.computeIfAbsent(name, key -> statement.discussion());
        String ending = owner.equals(statement.discussion())
                ? ".pirtti"
                : " (" + statement.discussion().toString().substring(24) + ").pirtti";
        try {
            Files.write(
                    directory.resolve(name + ending),
                    ReceiptCodec.write(receipt, office.keys().signing()));
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
    }
}
