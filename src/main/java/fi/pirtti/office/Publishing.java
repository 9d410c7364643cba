package fi.pirtti.office;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Ids;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes one signed invitation file for each unit, and the lists by which they are mailed. All that is asked for is
 * published, or nothing: who cancels finds the folder as it was. A publishing that was killed is simply begun again.
 */
public final class Publishing {
    private final OfficeArchive office;
    private final InstantSource clock;
    private final Messages messages;
    private final Deadlines deadlines;
    private final Map<String, byte[]> guideJson = new HashMap<>();

    public Publishing(OfficeArchive office, InstantSource clock, Messages messages) {
        this.office = office;
        this.clock = clock;
        this.messages = messages;
        this.deadlines = new Deadlines(office, clock);
    }

    /**
     * What was published.
     *
     * @param invited units that got a new invitation
     * @param before units that have a valid one from before and got none
     * @param mailingList the CSV file
     * @param mailingWorkbook the same as a workbook
     */
    public record Published(int invited, int before, Path mailingList, Path mailingWorkbook) {}

    /**
     * Who is invited.
     *
     * @param units ids; null for all that are open
     * @param renew units whose earlier invitations are taken back and who get new ones; of the others those that have a
     *     valid one get none
     */
    public record Whom(@Nullable Set<String> units, Set<String> renew) {
        public static final Whom ALL = new Whom(null, Set.of());

        private Set<String> named() {
            Set<String> named = new TreeSet<>(renew);
            if (units != null) {
                named.addAll(units);
            }
            return named;
        }

        private boolean isMeant(String unit) {
            return units == null || units.contains(unit) || renew.contains(unit);
        }
    }

    /**
     * Publishes invitations to units that have none that is valid. All are registered, or none.
     *
     * @param expires last day on which answers are taken; null for {@link Deadlines#GRACE} after the deadline, or after
     *     today if that is past
     * @param renew ids of units whose earlier invitations are taken back and who get new ones
     */
    public Published publish(Path directory, @Nullable LocalDate expires, Set<String> renew, Progress progress) {
        return publish(directory, expires, new Whom(null, renew), progress);
    }

    /** Takes back the invitations of these units and writes new ones, and for no others. All, or none. */
    public Published reissue(Path directory, @Nullable LocalDate expires, Set<String> units, Progress progress) {
        return publish(directory, expires, new Whom(units, units), progress);
    }

    /**
     * As {@link #publish(Path, LocalDate, Set, Progress)}, to chosen units.
     *
     * @throws CancellationException if it was cancelled; nothing is published then
     * @throws OfficeException {@code unit-unknown}, {@code unit-closed}, {@code storage-exists},
     *     {@code storage-unwritable}
     */
    public Published publish(Path directory, @Nullable LocalDate expires, Whom whom, Progress progress) {
        List<IssuedInvitation> issued = office.store().invitations();
        Map<String, List<IssuedInvitation>> valid = valid(issued);
        Map<String, RegisteredUnit> known = office.unitsById();
        refuse("unit-unknown", whom.named(), id -> !known.containsKey(id));
        refuse(
                "unit-closed",
                whom.named(),
                id -> !Objects.requireNonNull(known.get(id)).isOpen());
        List<RegisteredUnit> meant = known.values().stream()
                .filter(unit -> unit.isOpen() && whom.isMeant(unit.unit().id()))
                .toList();
        List<RegisteredUnit> invited = meant.stream()
                .filter(unit -> whom.renew.contains(unit.unit().id())
                        || !valid.containsKey(unit.unit().id()))
                .toList();
        return inFolder(directory, issued, folder -> {
            List<IssuedInvitation> fresh = new ArrayList<>();
            MailingList list = new MailingList();
            Set<String> names = new HashSet<>();
            for (RegisteredUnit unit : invited) {
                stopIfCancelled(progress);
                Guide guide = guide(unit.guideSha256());
                String name = fileName(unit, names);
                Invitation invitation = folder.put(name, invitation(unit.unit(), unit.guideSha256(), expires));
                fresh.add(issued(invitation));
                list.add(unit, name, guide, deadlines.closes(guide));
                progress.report(fresh.size(), invited.size());
            }
            Path csv = free(directory, messages.text("office.file.mailing"));
            folder.put(csv, list.csv());
            Path workbook = folder.put(workbookBeside(csv), list.xlsx(messages.text("office.file.mailing")));
            stopIfCancelled(progress);
            WholeFile.flushNames(directory);
            // Files first: an invitation that is out and unknown here could never be answered
            office.store().update(writer -> {
                whom.renew.forEach(unit -> valid.getOrDefault(unit, List.of())
                        .forEach(earlier -> writer.revoke(earlier.id(), clock.instant())));
                writer.issue(fresh);
                OfficeKeys.keepSpare(writer, office.keys(), clock.instant());
            });
            return new Published(invited.size(), meant.size() - invited.size(), csv, workbook);
        });
    }

    /**
     * Writes an open invitation, which names no unit: whoever has it describes theirs, and the office sees that it is
     * self-declared.
     *
     * @param guide hash of the guide's bytes
     * @param label for whom it is meant, in the name of its file
     * @throws OfficeException {@code storage-exists}, {@code storage-unwritable}
     */
    public Path publishOpen(Path directory, @Nullable LocalDate expires, String guide, String label) {
        return inFolder(directory, office.store().invitations(), folder -> {
            String name = FileNames.invitation(label);
            Invitation invitation = folder.put(name, invitation(null, guide, expires));
            WholeFile.flushNames(directory);
            office.store().update(writer -> {
                writer.issue(List.of(issued(invitation)));
                OfficeKeys.keepSpare(writer, office.keys(), clock.instant());
            });
            return directory.resolve(name);
        });
    }

    /** What is done in a folder. */
    @FunctionalInterface
    private interface Writing<T> {
        T write(InvitationFolder folder) throws IOException;
    }

    private <T> T inFolder(Path directory, List<IssuedInvitation> issued, Writing<T> writing) {
        InvitationFolder folder = new InvitationFolder(office, directory, issued);
        try {
            Files.createDirectories(directory);
            return writing.write(folder);
        } catch (FileAlreadyExistsException e) {
            folder.withdraw(e);
            throw OfficeException.of("storage-exists", e.getFile());
        } catch (IOException e) {
            folder.withdraw(e);
            throw OfficeException.of("storage-unwritable", directory.toString());
        } catch (StorageException e) {
            // Who does not know whether it was registered leaves the files: the next publishing takes them up if not
            if (!e.code().equals("storage-server-uncertain")) {
                folder.withdraw(e);
            }
            throw e;
        } catch (RuntimeException e) {
            folder.withdraw(e);
            throw e;
        }
    }

    private Map<String, List<IssuedInvitation>> valid(List<IssuedInvitation> issued) {
        Instant now = clock.instant();
        return issued.stream()
                .filter(each -> each.revoked() == null && each.expires().isAfter(now) && each.unit() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.unit())));
    }

    private static void refuse(String code, Set<String> units, Predicate<String> refused) {
        List<String> named = units.stream().filter(refused).toList();
        if (!named.isEmpty()) {
            throw OfficeException.of(code, String.join(", ", named));
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private Guide guide(String sha256) {
        return Objects.requireNonNull(office.guides().get(sha256));
    }

    private Invitation invitation(@Nullable Unit unit, String guideSha256, @Nullable LocalDate expires) {
        return new Invitation(
                Ids.newUuid(clock),
                office.consultation().id(),
                office.keys().signing().verifyKey(),
                unit,
                guideJson(guideSha256),
                office.keys().recipients(),
                deadlines.expiry(guide(guideSha256), expires),
                Invitation.newSeed());
    }

    private byte[] guideJson(String sha256) {
        if (guideJson.isEmpty()) {
            office.store().guides().forEach(guide -> guideJson.put(guide.sha256(), guide.json()));
        }
        return Objects.requireNonNull(guideJson.get(sha256));
    }

    private IssuedInvitation issued(Invitation invitation) {
        return new IssuedInvitation(
                invitation.id(),
                invitation.unit().map(Unit::id).orElse(null),
                invitation.signingKey().verifyKey().encode(),
                invitation.guideSha256(),
                clock.instant(),
                invitation.expires(),
                null);
    }

    /** Units of the same name get a number. */
    private static String fileName(RegisteredUnit unit, Set<String> names) {
        String name = FileNames.distinct(
                FileNames.invitation(unit.unit().name()), taken -> names.contains(taken.toLowerCase(Locale.ROOT)));
        names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    private static Path free(Path directory, String name) {
        Path path = directory.resolve(name + ".csv");
        for (int i = 2; Files.exists(path) || Files.exists(workbookBeside(path)); i++) {
            path = directory.resolve(name + " " + i + ".csv");
        }
        return path;
    }

    private static Path workbookBeside(Path csv) {
        String name = csv.getFileName().toString();
        return csv.resolveSibling(name.substring(0, name.length() - ".csv".length()) + ".xlsx");
    }
}
