package fi.pirtti.office;

import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The folder into which invitations are written. What an interrupted publishing has left there (signed by this
 * consultation's key and not registered) is taken up if it says what it should, and replaced if it does not; files of
 * anybody else are never touched.
 */
final class InvitationFolder {
    private final OfficeArchive office;
    private final Path directory;
    private final Set<UUID> registered = new HashSet<>();
    private final List<Path> written = new ArrayList<>();

    InvitationFolder(OfficeArchive office, Path directory, List<IssuedInvitation> issued) {
        this.office = office;
        this.directory = directory;
        issued.forEach(each -> registered.add(each.id()));
    }

    /**
     * Makes sure that a file is there for what {@code wanted} says.
     *
     * @return the invitation that the file holds: {@code wanted}, or one left there that differs only in its secret
     * @throws FileAlreadyExistsException if the name is taken by something else
     */
    Invitation put(String name, Invitation wanted) throws IOException {
        Path file = directory.resolve(name);
        Optional<Invitation> left = Files.exists(file) ? leftBehind(file) : Optional.empty();
        if (left.isPresent()) {
            written.add(file);
            if (saysTheSame(left.get(), wanted)) {
                return left.get();
            }
            WholeFile.write(file, InvitationCodec.write(wanted, office.keys().signing()));
            return wanted;
        }
        WholeFile.writeNew(file, InvitationCodec.write(wanted, office.keys().signing()));
        written.add(file);
        return wanted;
    }

    /** A file beside the invitations. */
    Path put(Path file, byte[] content) throws IOException {
        WholeFile.writeNew(file, content);
        written.add(file);
        return file;
    }

    int size() {
        return written.size();
    }

    /** Takes all files away again that belong to what is not published after all. */
    void withdraw(Exception failure) {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private Optional<Invitation> leftBehind(Path file) throws IOException {
        return InvitationCodec.read(Files.readAllBytes(file))
                .asOptional()
                .filter(each -> each.consultationKey()
                        .encode()
                        .equals(office.consultation().publicKey()))
                .filter(each -> !registered.contains(each.id()));
    }

    private static boolean saysTheSame(Invitation left, Invitation wanted) {
        return left.unit().equals(wanted.unit())
                && left.guideSha256().equals(wanted.guideSha256())
                && left.recipients().equals(wanted.recipients())
                && left.expires().equals(wanted.expires());
    }
}
