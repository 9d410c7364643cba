package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.StoredGuide;
import fi.pirtti.support.Ids;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes one signed invitation file for each unit, and the list by which they are mailed. */
public final class Publishing {
    /** How long after the closing day an answer is still taken in. */
    static final Duration GRACE = Duration.ofDays(90);

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final OfficeArchive office;
    private final InstantSource clock;
    private final Messages messages;

    public Publishing(OfficeArchive office, InstantSource clock, Messages messages) {
        this.office = office;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What was published.
     *
     * @param invited units that got a new invitation
     * @param before units that have a valid one from before and got none
     * @param mailingList the CSV file
     */
    public record Published(int invited, int before, Path mailingList) {}

    /**
     * Publishes invitations to units that have none that is valid. All are registered, or none.
     *
     * @param expires last day on which answers are taken; null for {@link #GRACE} after the guide closes, or after today
     *     if that is past
     * @param renew ids of units whose earlier invitations are taken back and who get new ones
     */
    public Published publish(Path directory, @Nullable LocalDate expires, Set<String> renew, Progress progress) {
        return publish(directory, expires, renew, false, progress);
    }

    /** Takes back the invitations of these units and writes new ones, and for no others. All, or none. */
    public Published reissue(Path directory, @Nullable LocalDate expires, Set<String> units, Progress progress) {
        return publish(directory, expires, units, true, progress);
    }

    private Published publish(
            Path directory, @Nullable LocalDate expires, Set<String> renew, boolean noOthers, Progress progress) {
        Instant now = clock.instant();
        Map<String, List<IssuedInvitation>> valid = office.store().invitations().stream()
                .filter(each -> each.revoked() == null && each.expires().isAfter(now) && each.unit() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.unit())));
        List<RegisteredUnit> units =
                office.store().units().stream().filter(RegisteredUnit::isOpen).toList();
        Set<String> unknown = new HashSet<>(renew);
        units.forEach(unit -> unknown.remove(unit.unit().id()));
        if (!unknown.isEmpty()) {
            throw OfficeException.of("unit-unknown", String.join(", ", unknown));
        }
        List<RegisteredUnit> invited = units.stream()
                .filter(unit -> renew.contains(unit.unit().id())
                        || !noOthers && !valid.containsKey(unit.unit().id()))
                .toList();
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            Path list = write(directory, invited, expires, valid, renew, written, progress);
            return new Published(invited.size(), units.size() - invited.size(), list);
        } catch (FileAlreadyExistsException e) {
            withdraw(written, e);
            throw OfficeException.of("storage-exists", e.getFile());
        } catch (IOException e) {
            withdraw(written, e);
            throw OfficeException.of("storage-unwritable", directory.toString());
        } catch (RuntimeException e) {
            withdraw(written, e);
            throw e;
        }
    }

    private Path write(
            Path directory,
            List<RegisteredUnit> units,
            @Nullable LocalDate expires,
            Map<String, List<IssuedInvitation>> valid,
            Set<String> renew,
            List<Path> written,
            Progress progress)
            throws IOException {
        Map<String, byte[]> guides =
                office.store().guides().stream().collect(Collectors.toMap(StoredGuide::sha256, StoredGuide::json));
        List<IssuedInvitation> issued = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RegisteredUnit unit : units) {
            byte[] guideJson = Objects.requireNonNull(guides.get(unit.guideSha256()));
            Guide guide = Objects.requireNonNull(office.guides().get(unit.guideSha256()));
            Invitation invitation = new Invitation(
                    Ids.newUuid(clock),
                    office.consultation().id(),
                    office.keys().signing().verifyKey(),
                    unit.unit(),
                    guideJson,
                    office.keys().recipients(),
                    expiry(guide, expires),
                    Invitation.newSeed());
            Path file = directory.resolve(fileName(unit, names));
            WholeFile.writeNew(
                    file, InvitationCodec.write(invitation, office.keys().signing()));
            written.add(file);
            issued.add(new IssuedInvitation(
                    invitation.id(),
                    unit.unit().id(),
                    invitation.signingKey().verifyKey().encode(),
                    unit.guideSha256(),
                    clock.instant(),
                    invitation.expires(),
                    null));
            rows.add(List.of(
                    unit.unit().id(),
                    unit.unit().name(),
                    unit.email(),
                    file.getFileName().toString()));
            progress.report(written.size(), units.size());
        }
        Path list = free(directory, messages.text("office.file.mailing"), ".csv");
        WholeFile.writeNew(list, csv(rows).getBytes(StandardCharsets.UTF_8));
        written.add(list);
        WholeFile.flushNames(directory);
        // Files first: an invitation that is out and unknown here could never be answered
        office.store().update(writer -> {
            renew.forEach(unit -> valid.getOrDefault(unit, List.of())
                    .forEach(earlier -> writer.revoke(earlier.id(), clock.instant())));
            writer.issue(issued);
            OfficeKeys.keepSpare(writer, office.keys(), clock.instant());
        });
        return list;
    }

    private Instant expiry(Guide guide, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            return lastDay.plusDays(1).atStartOfDay(FINLAND).toInstant();
        }
        Instant afterClosing =
                guide.closes().plusDays(1).atStartOfDay(FINLAND).toInstant().plus(GRACE);
        Instant afterToday = clock.instant().plus(GRACE);
        return afterClosing.isAfter(clock.instant()) ? afterClosing : afterToday;
    }

    /** Units of the same name get a number. */
    private static String fileName(RegisteredUnit unit, Set<String> names) {
        String name = FileNames.distinct(
                FileNames.invitation(unit.unit().name()), taken -> names.contains(taken.toLowerCase(Locale.ROOT)));
        names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    private static Path free(Path directory, String name, String ending) {
        Path path = directory.resolve(name + ending);
        for (int i = 2; Files.exists(path); i++) {
            path = directory.resolve(name + " " + i + ending);
        }
        return path;
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setRecordSeparator("\r\n")
                .setHeader("unit_id", "name", "email", "file")
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void withdraw(List<Path> written, Exception failure) {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
