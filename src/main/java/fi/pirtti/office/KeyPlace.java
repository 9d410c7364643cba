package fi.pirtti.office;

import fi.pirtti.storage.archive.ArchivePlace;
import java.nio.file.Path;
import java.util.Map;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of an archive lie: in a file, and beside it, until someone takes it away, the recovery key. Keys never lie
 * on a server, so that whoever runs it cannot read what people said.
 *
 * @param file the keys
 */
public record KeyPlace(Path file) {
    /** A folder for the keys of archives on servers, instead of the usual one. */
    public static final String FOLDER = "PIRTTI_KEYS";

    private static final String ENDING = ".keys";

    /** Beside an archive in a file. */
    public static KeyPlace beside(Path archive) {
        return new KeyPlace(archive.resolveSibling(archive.getFileName() + ENDING));
    }

    /**
     * Beside a file, or for an archive on a server in this user's own folder under the server's name.
     *
     * @param chosen the file that a person names instead; null if none
     */
    public static KeyPlace of(ArchivePlace archive, @Nullable Path chosen, Map<String, String> environment) {
        if (chosen != null) {
            return new KeyPlace(chosen);
        }
        return switch (archive) {
            case ArchivePlace.InFile(Path file) -> beside(file);
            case ArchivePlace.OnServer(var url) ->
                new KeyPlace(folder(environment).resolve(url.fileName() + ENDING));
        };
    }

    private static Path folder(Map<String, String> environment) {
        String named = environment.getOrDefault(FOLDER, "");
        return named.isEmpty()
                ? Path.of(AppDirsFactory.getInstance().getUserDataDir("Pirtti", null, null), "keys")
                : Path.of(named);
    }

    /** The recovery key as text. */
    public Path recoveryText() {
        return sibling(".recovery.txt");
    }

    /** The recovery key to be printed. */
    public Path recoverySheet() {
        return sibling(".recovery.pdf");
    }

    private Path sibling(String ending) {
        String name = file.getFileName().toString();
        String base = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(base + ending);
    }
}
