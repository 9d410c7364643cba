package fi.pirtti.ui.facilitator.review;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a bundle is sealed to unless the person says otherwise. */
public final class SealFolders {
    /** Names under which platforms keep documents and the desktop, most fitting first. */
    private static final List<String> USUAL =
            List.of("Documents", "Asiakirjat", "Dokument", "Tiedostot", "Desktop", "Työpöytä", "Skrivbord");

    private SealFolders() {}

    /**
     * The last folder used if it is still there, then the person's documents or desktop, then {@code home} itself, where a
     * person finds a file; {@code fallback} if nothing can be written there.
     */
    public static Path initial(Optional<Path> last, Path home, Path fallback) {
        if (last.isPresent() && Files.isDirectory(last.get())) {
            return last.get();
        }
        return USUAL.stream()
                .flatMap(name -> below(home, name).stream())
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> Files.isDirectory(home) && Files.isWritable(home) ? home : fallback);
    }

    /** Empty where names such as this one cannot be: a system without a locale knows ASCII only. */
    private static Optional<Path> below(Path home, String name) {
        try {
            return Optional.of(home.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
