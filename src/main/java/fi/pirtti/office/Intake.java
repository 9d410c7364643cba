package fi.pirtti.office;

import fi.pirtti.exchange.bundle.BundleLimits;
import fi.pirtti.exchange.bundle.RejectReason;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.storage.archive.ArchiveWriter;
import fi.pirtti.storage.archive.Arrival;
import fi.pirtti.storage.archive.QuarantinedFile;
import fi.pirtti.storage.archive.ReceivedFile;
import fi.pirtti.storage.archive.ResponseState;
import fi.pirtti.storage.archive.StoredRevision;
import fi.pirtti.support.LookAhead;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes in answers. A file is known by its content, not its name; a batch never stops at a bad file, which goes to
 * quarantine with a reason. Importing again what has been imported changes nothing, so a batch that was interrupted is
 * simply run again.
 */
public final class Intake {
    /** Files and bytes that are held in memory and written in one transaction. */
    private static final int BATCH_FILES = 50;

    private static final long BATCH_BYTES = 32L * 1024 * 1024;

    /** Bytes of the files that are examined ahead; one takes several times as much while it is opened. */
    private static final long BYTES_AHEAD = 16L * 1024 * 1024;

    private final OfficeArchive office;
    private final InstantSource clock;
    private final Examination examination;
    private final @Nullable Receipts receipts;

    private Intake(OfficeArchive office, InstantSource clock, @Nullable Receipts receipts) {
        this.office = office;
        this.clock = clock;
        this.examination = new Examination(office);
        this.receipts = receipts;
    }

    public static Intake into(OfficeArchive office, InstantSource clock) {
        return new Intake(office, clock, null);
    }

    /** An intake that writes a receipt for every answer that the archive has. */
    public static Intake withReceipts(OfficeArchive office, InstantSource clock, Path directory) {
        return new Intake(office, clock, new Receipts(office, clock, directory));
    }

    /**
     * Imports files and all files in folders, in order of their names.
     *
     * @throws OfficeException {@code unreadable} if a path that was named does not exist
     */
    public ImportReport run(List<Path> paths, Progress progress) {
        return run(paths, progress, outcome -> {});
    }

    /**
     * As {@link #run(List, Progress)}, telling what became of each file as soon as it is on disk.
     *
     * @param onFile called from the working thread, in the order of the files
     */
    public ImportReport run(List<Path> paths, Progress progress, Consumer<? super FileOutcome> onFile) {
        List<Path> files = IncomingFiles.under(paths);
        office.store().backUp(clock.instant());
        List<FileOutcome> outcomes = new ArrayList<>();
        try (LookAhead<Path, Read> reads = new LookAhead<>(files, Intake::weight, BYTES_AHEAD, this::read)) {
            while (reads.hasNext() && !progress.cancelled()) {
                List<Read> batch = new ArrayList<>();
                long bytes = 0;
                while (reads.hasNext() && batch.size() < BATCH_FILES && bytes < BATCH_BYTES) {
                    Read read = reads.next();
                    batch.add(read);
                    bytes += read.content == null ? 0 : read.content.length;
                }
                List<FileOutcome> settled = settled(batch, writer -> {});
                outcomes.addAll(settled);
                settled.forEach(onFile);
                progress.report(outcomes.size(), files.size());
            }
        }
        return new ImportReport(outcomes);
    }

    /**
     * The files that an import of these paths would read.
     *
     * @throws OfficeException {@code unreadable} if a path that was named does not exist
     */
    public static List<Path> files(List<Path> paths) {
        return IncomingFiles.under(paths);
    }

    /**
     * Examines again one file that waits in quarantine.
     *
     * @throws OfficeException {@code quarantine-unknown} if there is nothing under this id
     * @throws fi.pirtti.storage.StorageException {@code storage-decided} if someone else has let it in
     */
    public FileOutcome retry(long id) {
        return again(id, Set.of(), "", writer -> writer.requireWaiting(id));
    }

    /** Examines again what waits in quarantine: a key, a guide or an invitation may have come since. */
    public ImportReport retry(Progress progress) {
        List<FileOutcome> outcomes = new ArrayList<>();
        List<QuarantinedFile> waiting = office.store().quarantined(false);
        for (QuarantinedFile each : waiting) {
            if (!progress.cancelled()) {
                outcomes.add(again(each.id(), Set.of(), "", writer -> {}));
                progress.report(outcomes.size(), waiting.size());
            }
        }
        return new ImportReport(outcomes);
    }

    /**
     * Accepts a quarantined answer that came too late or by an invitation taken back; anything else stays where it is.
     *
     * @param note why, for those who look later
     * @throws OfficeException {@code quarantine-unknown} if there is nothing under this id
     * @throws fi.pirtti.storage.StorageException {@code storage-decided} if someone else has let it in
     */
    public FileOutcome release(long id, String note) {
        return again(id, Examination.RELEASABLE, note, writer -> writer.requireWaiting(id));
    }

    /** @param first what has to be so for it to be examined again */
    private FileOutcome again(long id, Set<RejectReason> overruled, String note, Consumer<ArchiveWriter> first) {
        QuarantinedFile file =
                office.store().quarantined(id).orElseThrow(() -> OfficeException.of("quarantine-unknown", id));
        byte[] content = file.content();
        if (content == null) {
            return FileOutcome.quarantined(file.path(), file.reason());
        }
        return settled(List.of(opened(file.path(), content, overruled, note)), first)
                .getFirst();
    }

    /** A file with what it says, or with the reason why that is not known. */
    private record Read(
            String path,
            @Nullable String sha256,
            byte @Nullable [] content,
            @Nullable String reason,
            Examination.@Nullable Opened opened,
            Set<RejectReason> overruled,
            String note) {
        static Read failed(String path, @Nullable String sha256, String reason) {
            return new Read(path, sha256, null, reason, null, Set.of(), "");
        }
    }

    /** What cannot be read will be told when it is read. */
    private static long weight(Path file) {
        try {
            long size = Files.size(file);
            return size > BundleLimits.MAX_SEALED ? 0 : size;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Done on any thread. */
    private Read read(Path file) {
        String path = file.toString();
        try {
            if (Files.size(file) > BundleLimits.MAX_SEALED) {
                return Read.failed(path, IncomingFiles.sha256(file), RejectReason.OVER_LIMIT.code());
            }
            return opened(path, Files.readAllBytes(file), Set.of(), "");
        } catch (IOException e) {
            return Read.failed(path, null, "unreadable");
        }
    }

    private Read opened(String path, byte[] content, Set<RejectReason> overruled, String note) {
        return new Read(path, Sha256.hex(content), content, null, examination.open(content), overruled, note);
    }

    /** Receipts come after the transaction: nothing is acknowledged that is not on disk. */
    private List<FileOutcome> settled(List<Read> batch, Consumer<ArchiveWriter> first) {
        List<Examination.Finding.Trusted> acknowledged = new ArrayList<>();
        List<FileOutcome> outcomes = office.store().write(writer -> {
            // It may be run again.
            acknowledged.clear();
            first.accept(writer);
            return batch.stream()
                    .map(read -> settle(writer, read, acknowledged))
                    .toList();
        });
        if (receipts != null) {
            acknowledged.forEach(each ->
                    receipts.write(each.statement(), each.discussion().unit().name()));
        }
        return outcomes;
    }

    private FileOutcome settle(ArchiveWriter writer, Read read, List<Examination.Finding.Trusted> acknowledged) {
        if (read.opened == null) {
            return quarantined(writer, read, Objects.requireNonNull(read.reason));
        }
        return switch (examination.judge(read.opened, clock.instant(), read.overruled, writer::invitation)) {
            case Examination.Finding.Untrusted(RejectReason reason) ->
                alreadyHere(writer, read.opened, reason)
                        .map(known -> accepted(writer, read, known, acknowledged))
                        .orElseGet(() -> quarantined(writer, read, reason.code()));
            case Examination.Finding.Trusted trusted -> accepted(writer, read, trusted, acknowledged);
        };
    }

    /** What was taken in while its invitation was valid changes nothing when it comes again after that. */
    private Optional<Examination.Finding.Trusted> alreadyHere(
            ArchiveWriter writer, Examination.Opened opened, RejectReason reason) {
        return Examination.RELEASABLE.contains(reason)
                        && examination.judge(opened, clock.instant(), Examination.RELEASABLE, writer::invitation)
                                instanceof Examination.Finding.Trusted trusted
                        && judged(writer, trusted) == ImportRules.Verdict.ALREADY_IMPORTED
                ? Optional.of(trusted)
                : Optional.empty();
    }

    static ImportRules.Verdict judged(ArchiveWriter writer, Examination.Finding.Trusted trusted) {
        var discussion = trusted.discussion();
        return ImportRules.judge(
                writer.revisions(trusted.invitation().id(), discussion.id()),
                discussion.revision(),
                trusted.contentSha256());
    }

    private FileOutcome quarantined(ArchiveWriter writer, Read read, String reason) {
        writer.quarantine(read.path, read.sha256, reason, clock.instant(), read.content);
        return FileOutcome.quarantined(read.path, reason);
    }

    private FileOutcome accepted(
            ArchiveWriter writer,
            Read read,
            Examination.Finding.Trusted trusted,
            List<Examination.Finding.Trusted> acknowledged) {
        byte[] content = Objects.requireNonNull(read.content);
        String sha256 = Objects.requireNonNull(read.sha256);
        var discussion = trusted.discussion();
        List<StoredRevision> known = writer.revisions(trusted.invitation().id(), discussion.id());
        ImportRules.Verdict verdict = ImportRules.judge(known, discussion.revision(), trusted.contentSha256());
        if (verdict == ImportRules.Verdict.SUPERSEDING) {
            known.stream()
                    .filter(each -> each.state() == ResponseState.NEWEST)
                    .forEach(each -> writer.setState(each.id(), ResponseState.HISTORY));
        }
        verdict.keepAs.ifPresent(state -> writer.keep(new Arrival(
                trusted.invitation().id(),
                discussion,
                trusted.contentSha256(),
                trusted.statement().manifestSha256(),
                new ReceivedFile(read.path, sha256, clock.instant(), content),
                state,
                read.note)));
        writer.resolve(sha256, clock.instant(), read.note);
        if (counts(verdict, known, trusted.contentSha256())) {
            acknowledged.add(trusted);
        }
        return new FileOutcome(
                read.path,
                verdict.outcome,
                null,
                discussion.unit().name(),
                discussion.revision(),
                verdict == ImportRules.Verdict.HISTORY,
                writer.otherDiscussions(trusted.invitation().id(), discussion.id()) > 0);
    }

    /** What waits for a human to choose is not acknowledged, however often it comes. */
    private static boolean counts(ImportRules.Verdict verdict, List<StoredRevision> known, String content) {
        return verdict != ImportRules.Verdict.CONFLICT
                && known.stream()
                        .noneMatch(
                                each -> each.contentSha256().equals(content) && each.state() == ResponseState.CONFLICT);
    }
}
