package fi.pirtti.office;

import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.bundle.Statement;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes the files by which units learn that their answers have arrived. */
final class Receipts {
    private final OfficeArchive office;
    private final InstantSource clock;
    private final Path directory;
    private final Map<String, UUID> named = new HashMap<>();

    Receipts(OfficeArchive office, InstantSource clock, Path directory) {
        this.office = office;
        this.clock = clock;
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
    }

    /** Writes or renews the receipt of one revision. */
    void write(Statement statement, String unit) {
        write(
                new Receipt(
                        statement.consultation(),
                        statement.invitation(),
                        statement.discussion(),
                        statement.revision(),
                        statement.manifestSha256(),
                        clock.instant()),
                unit);
    }

    /** Writes the receipt of a revision that a human has chosen. */
    void write(KeptRevision kept) {
        write(
                new Receipt(
                        office.consultation().id(),
                        kept.invitation(),
                        kept.discussion(),
                        kept.revision(),
                        kept.manifestSha256(),
                        clock.instant()),
                kept.unitName());
    }

    private void write(Receipt receipt, String unit) {
        String name = FileNames.distinct(
                FileNames.receipt(unit, receipt.revision()),
                taken -> !named.getOrDefault(taken.toLowerCase(Locale.ROOT), receipt.discussion())
                        .equals(receipt.discussion()));
        named.put(name.toLowerCase(Locale.ROOT), receipt.discussion());
        try {
            WholeFile.write(
                    directory.resolve(name),
                    ReceiptCodec.write(receipt, office.keys().signing()));
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
    }
}
