package fi.pirtti.storage.archive;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sqlite.DatedCopies;
import fi.pirtti.storage.sqlite.Replacement;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Copies of an archive's file in a directory beside it, about one a day, the newest few. Their names sort by time. */
public final class ArchiveCopies {
    static final int KEPT = 3;

    private static final Duration AGE = Duration.ofHours(20);
    private static final DatedCopies COPIES = new DatedCopies("", "yyyyMMdd-HHmmss");

    private final Path archive;
    private final Path directory;

    /** Copies of the archive in this file. */
    public ArchiveCopies(Path archive) {
        this.archive = archive;
        this.directory = archive.resolveSibling(archive.getFileName() + ".backups");
    }

    /** A copy that is sound. */
    public record Copy(Path file, Instant made) {}

    /** Makes a copy unless the newest is less than about a day old. */
    void makeDaily(SqliteDatabase database, Instant now) {
        boolean fresh = list().stream()
                .findFirst()
                .flatMap(COPIES::time)
                .filter(made -> !made.isAfter(now) && made.isAfter(now.minus(AGE)))
                .isPresent();
        if (!fresh) {
            make(database, now);
        }
    }

    private void make(SqliteDatabase database, Instant now) {
        COPIES.make(directory, database, now);
        try {
            for (Path old : list().stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", directory);
        }
    }

    /** The newest copy that is {@code sound}. */
    public Optional<Copy> newestGood(Predicate<Path> sound) {
        for (Path file : list()) {
            if (sound.test(file)) {
                return COPIES.time(file).map(made -> new Copy(file, made));
            }
        }
        return Optional.empty();
    }

    /**
     * Sets the archive's file aside as it is and puts {@code copy} in its place.
     *
     * @return where the damaged file now lies
     */
    public Path restore(Copy copy, Instant now) {
        Path aside = archive.resolveSibling(archive.getFileName() + ".damaged-" + COPIES.stamp(now));
        try {
            Replacement.of(archive, copy.file(), aside);
            return aside;
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", archive);
        }
    }

    private List<Path> list() {
        return COPIES.newestFirst(directory);
    }
}
