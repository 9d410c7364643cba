package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.notice.Notice;
import fi.pirtti.exchange.notice.NoticeCodec;
import fi.pirtti.storage.archive.Deadline;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when answers are waited for and taken in. The office moves the day with a signed notice, which reaches the
 * facilitators as invitations do; the guide stays as it was signed.
 */
public final class Deadlines {
    /** How long after the last day an answer is still taken in. */
    static final Duration GRACE = Duration.ofDays(90);

    static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final OfficeArchive office;
    private final InstantSource clock;

    public Deadlines(OfficeArchive office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /**
     * A deadline with the notice that tells of it.
     *
     * @param file the notice
     */
    public record Moved(Deadline deadline, Path file) {}

    /** The newest deadline; empty if it was never moved. */
    public Optional<Deadline> current() {
        List<Deadline> all = office.store().deadlines();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The last day for answers to a guide. */
    public LocalDate closes(Guide guide) {
        return current().map(Deadline::closes).orElse(guide.closes());
    }

    /**
     * From when on no answers are taken in to an invitation that is written now.
     *
     * @param lastDay on which they are, if somebody said so
     */
    Instant expiry(Guide guide, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            return end(lastDay);
        }
        Instant meant =
                current().map(Deadline::expires).orElse(end(guide.closes()).plus(GRACE));
        return meant.isAfter(clock.instant()) ? meant : clock.instant().plus(GRACE);
    }

    /**
     * Moves the deadline: invitations that were not taken back, also such as have expired, can be answered until then.
     *
     * @param closes the new last day, today at the earliest
     * @param lastTaken last day on which answers are taken in; null for {@link #GRACE} after {@code closes}
     * @param directory where the notice is written
     * @throws OfficeException {@code deadline-past}, {@code deadline-order}, {@code storage-unwritable}
     */
    public Moved move(LocalDate closes, @Nullable LocalDate lastTaken, Path directory) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FINLAND);
        if (closes.isBefore(today)) {
            throw OfficeException.of("deadline-past", closes.toString());
        }
        if (lastTaken != null && lastTaken.isBefore(closes)) {
            throw OfficeException.of("deadline-order", lastTaken.toString(), closes.toString());
        }
        office.keys();
        Instant expires = lastTaken == null ? end(closes).plus(GRACE) : end(lastTaken);
        Instant issued = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Deadline moved = office.store().write(writer -> {
            List<Deadline> before = writer.deadlines();
            Deadline next = new Deadline(before.isEmpty() ? 1 : before.getLast().number() + 1, issued, closes, expires);
            writer.move(next);
            return next;
        });
        return new Moved(moved, write(moved, directory));
    }

    /**
     * Writes the notice of the newest deadline once more.
     *
     * @throws OfficeException {@code deadline-none} if it was never moved
     */
    public Moved again(Path directory) {
        Deadline deadline = current().orElseThrow(() -> OfficeException.of("deadline-none"));
        return new Moved(deadline, write(deadline, directory));
    }

    /** The same deadline always gives the same file, so that one that is there already is no obstacle. */
    private Path write(Deadline deadline, Path directory) {
        Notice notice = new Notice(
                office.consultation().id(),
                deadline.number(),
                deadline.issued(),
                deadline.closes(),
                deadline.expires());
        Path file = directory.resolve(FileNames.notice(deadline.closes()));
        try {
            Files.createDirectories(directory);
            WholeFile.write(file, NoticeCodec.write(notice, office.keys().signing()));
            return file;
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(FINLAND).toInstant();
    }
}
