package fi.pirtti.office.coverage;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes reminders: a list as a workbook, and e-mails that only have to be sent. */
public final class Reminding {
    private static final long MAX_INVITATION = 4 * 1024 * 1024;

    private final OfficeArchive office;
    private final InstantSource clock;
    private final Messages messages;

    public Reminding(OfficeArchive office, InstantSource clock, Messages messages) {
        this.office = office;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What is wanted.
     *
     * @param list whether a workbook with the units is written
     * @param drafts whether e-mails are written
     * @param onePerAddress whether units with the same address share one e-mail
     * @param invitations folder where the invitation files lie that are to go along; null if none are
     */
    public record Wanted(
            boolean list,
            boolean drafts,
            boolean onePerAddress,
            @Nullable Path invitations) {}

    /**
     * What was written.
     *
     * @param units how many are reminded
     * @param list the workbook, null if none was wanted
     * @param drafts the e-mails
     * @param withoutAddress units that no e-mail could be written to; they are in the list
     * @param withoutInvitation units whose invitation was wanted and not found
     * @param cancelled whether it ended before all were written
     */
    public record Reminded(
            int units,
            @Nullable Path list,
            List<Path> drafts,
            List<CoveredUnit> withoutAddress,
            List<CoveredUnit> withoutInvitation,
            boolean cancelled) {
        public Reminded {
            drafts = List.copyOf(drafts);
            withoutAddress = List.copyOf(withoutAddress);
            withoutInvitation = List.copyOf(withoutInvitation);
        }
    }

    /**
     * Writes into a folder, beside what lies there.
     *
     * @throws OfficeException {@code storage-unwritable}, {@code unreadable} if the folder of the invitations is not
     *     there
     */
    public Reminded write(
            Path directory, Coverage coverage, List<CoveredUnit> units, Wanted wanted, Progress progress) {
        Map<String, Path> files = wanted.drafts && wanted.invitations != null
                ? invitations(Objects.requireNonNull(wanted.invitations))
                : Map.of();
        try {
            Files.createDirectories(directory);
            Path list = null;
            if (wanted.list) {
                list = free(directory, messages.text("remind.file.list"), ".xlsx");
                WholeFile.writeNew(list, new CoverageFiles(coverage, messages).list(units));
            }
            List<CoveredUnit> withoutAddress = new ArrayList<>();
            List<CoveredUnit> withoutInvitation = new ArrayList<>();
            List<Path> drafts = new ArrayList<>();
            boolean cancelled = false;
            if (wanted.drafts) {
                List<List<CoveredUnit>> letters = letters(units, wanted.onePerAddress, withoutAddress);
                for (List<CoveredUnit> each : letters) {
                    if (progress.cancelled()) {
                        cancelled = true;
                        break;
                    }
                    if (wanted.invitations != null) {
                        each.stream()
                                .filter(unit -> !files.containsKey(unit.id()))
                                .forEach(withoutInvitation::add);
                    }
                    drafts.add(write(directory, coverage, each, files));
                    progress.report(drafts.size(), letters.size());
                }
                WholeFile.flushNames(directory);
            }
            return new Reminded(units.size(), list, drafts, withoutAddress, withoutInvitation, cancelled);
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", directory.toString());
        }
    }

    private static List<List<CoveredUnit>> letters(
            List<CoveredUnit> units, boolean onePerAddress, List<CoveredUnit> withoutAddress) {
        SequencedMap<String, List<CoveredUnit>> letters = new LinkedHashMap<>();
        for (CoveredUnit unit : units) {
            String address = unit.registered().email();
            if (address.isEmpty()) {
                withoutAddress.add(unit);
            } else {
                String letter = onePerAddress ? address.toLowerCase(Locale.ROOT) : unit.id();
                letters.computeIfAbsent(letter, key -> new ArrayList<>()).add(unit);
            }
        }
        return List.copyOf(letters.values());
    }

    private Path write(Path directory, Coverage coverage, List<CoveredUnit> units, Map<String, Path> invitations)
            throws IOException {
        CoveredUnit first = units.getFirst();
        Guide guide =
                Objects.requireNonNull(office.guides().get(first.registered().guideSha256()));
        List<Draft.Attachment> attachments = new ArrayList<>();
        for (CoveredUnit unit : units) {
            Path file = invitations.get(unit.id());
            if (file != null) {
                attachments.add(new Draft.Attachment(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        ReminderLetter letter = new ReminderLetter(guide, coverage.closes(), units, attachments.size() == units.size());
        Draft draft = new Draft(
                first.registered().email(), guide.organiser().email(), letter.subject(), letter.text(), attachments);
        String name = units.size() == 1 ? first.name() : first.registered().email();
        Path file = free(directory, FileNames.document(messages.text("remind.file.mail"), name, ""), ".eml");
        WholeFile.writeNew(file, draft.bytes());
        return file;
    }

    private static Path free(Path directory, String name, String ending) {
        Path file = directory.resolve(name + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = directory.resolve(name + " " + i + ending);
        }
        return file;
    }

    /** Invitation files by unit, known by what is in them and not by their names; only those that still hold. */
    private Map<String, Path> invitations(Path directory) {
        Instant now = clock.instant();
        Set<UUID> valid = office.store().invitations().stream()
                .filter(each -> each.revoked() == null && each.expires().isAfter(now))
                .map(IssuedInvitation::id)
                .collect(Collectors.toSet());
        Map<String, Path> found = new HashMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> String.valueOf(file.getFileName()).endsWith(FileNames.ENDING))
                    .sorted()
                    .forEach(file -> read(file)
                            .filter(invitation -> valid.contains(invitation.id()))
                            .flatMap(Invitation::unit)
                            .ifPresent(unit -> found.put(unit.id(), file)));
        } catch (IOException e) {
            throw OfficeException.of("unreadable", directory.toString());
        }
        return found;
    }

    private static Optional<Invitation> read(Path file) {
        try {
            return Files.size(file) > MAX_INVITATION
                    ? Optional.empty()
                    : InvitationCodec.read(Files.readAllBytes(file)).asOptional();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
