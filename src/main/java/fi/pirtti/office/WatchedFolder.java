package fi.pirtti.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that is looked at again and again for new files. A file is taken once its size and time have stood still from
 * one look to the next, so that nothing is read that is still being copied. Not for several threads at once.
 */
public final class WatchedFolder {
    /** What browsers and mail programs call a file that is not whole yet. */
    private static final List<String> UNFINISHED = List.of(".part", ".crdownload", ".tmp", ".download");

    private record Size(long bytes, FileTime changed) {}

    /**
     * What one look has found.
     *
     * @param reachable false if the folder cannot be read now, such as one on a network that is gone
     * @param settled new files that are whole
     * @param growing how many files are still being copied
     */
    public record Look(boolean reachable, List<Path> settled, int growing) {}

    private final Path folder;
    private Map<Path, Size> before = new HashMap<>();
    private final Set<Map.Entry<Path, Size>> given = new HashSet<>();

    public WatchedFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Looks once. */
    public Look look() {
        Map<Path, Size> now = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                note(file, now);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            return new Look(false, List.of(), 0);
        }
        List<Path> settled = new ArrayList<>();
        int growing = 0;
        for (Map.Entry<Path, Size> each : now.entrySet()) {
            Map.Entry<Path, Size> whole = Map.entry(each.getKey(), each.getValue());
            if (!given.contains(whole)) {
                if (each.getValue().equals(before.get(each.getKey()))) {
                    settled.add(each.getKey());
                    given.add(whole);
                } else {
                    growing++;
                }
            }
        }
        before = now;
        settled.sort(null);
        return new Look(true, settled, growing);
    }

    private static void note(Path file, Map<Path, Size> now) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~") || UNFINISHED.stream().anyMatch(name::endsWith)) {
            return;
        }
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            if (seen.isRegularFile() && seen.size() > 0 && !IncomingFiles.isLitter(file)) {
                now.put(file, new Size(seen.size(), seen.lastModifiedTime()));
            }
        } catch (IOException e) {
            now.remove(file); // gone between listing and looking
        }
    }
}
