package fi.pirtti.cli;

import fi.pirtti.office.OfficeException;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the demonstration puts its files. */
record DemoDirectory(Path root) {
    /** Says that a directory is a demonstration's and may be emptied by the next one. */
    private static final String MARK = "pirtti-demo.txt";

    /**
     * Makes an empty directory; an earlier demonstration is removed.
     *
     * @throws OfficeException {@code demo-not-empty} if something else lies there
     */
    void clear() throws IOException {
        if (Files.exists(root.resolve(MARK))) {
            empty();
        } else if (Files.exists(root)) {
            try (Stream<Path> content = Files.list(root)) {
                if (content.findAny().isPresent()) {
                    throw new OfficeException("", List.of(Problem.error("", "demo-not-empty", root.toString())));
                }
            }
        }
        for (Path directory : List.of(invitations(), answers(), receipts(), results(""), screens())) {
            Files.createDirectories(directory);
        }
        Files.writeString(root.resolve(MARK), "pirtti demo\n");
    }

    /** Removes a directory that {@link #clear} has made. */
    void remove() throws IOException {
        empty();
        Files.delete(root);
    }

    private void empty() throws IOException {
        try (Stream<Path> old = Files.walk(root)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Whether an archive lies in a demonstration's directory. */
    static boolean isDemo(Path archive) {
        return Files.exists(archive.resolveSibling(MARK));
    }

    Path archive() {
        return root.resolve("archive.db");
    }

    Path invitations() {
        return root.resolve("invitations");
    }

    Path answers() {
        return root.resolve("bundles");
    }

    Path receipts() {
        return root.resolve("receipts");
    }

    Path returns() {
        return root.resolve("returns");
    }

    Path results(String name) {
        return root.resolve("results").resolve(name);
    }

    Path screens() {
        return root.resolve("screens");
    }

    /** In order of their names. */
    List<Path> invitationFiles() throws IOException {
        try (Stream<Path> files = Files.list(invitations())) {
            return files.filter(file -> file.toString().endsWith(".pirtti"))
                    .sorted()
                    .toList();
        }
    }

    /** A bundled file, copied here. */
    Path sample(String name) throws IOException {
        return Files.write(root.resolve(name), bundled(name));
    }

    /** A list of {@code count} units, taken evenly from the bundled one. */
    Path units(int count) throws IOException {
        String name = "keski-suomi-units.csv";
        List<String> lines =
                new String(bundled(name), StandardCharsets.UTF_8).lines().toList();
        int all = lines.size() - 1;
        List<String> taken = new ArrayList<>(List.of(lines.getFirst()));
        int wanted = Math.min(count, all);
        for (int i = 0; i < wanted; i++) {
            taken.add(lines.get(1 + (int) ((long) i * all / wanted)));
        }
        return Files.writeString(root.resolve(name), String.join("\r\n", taken) + "\r\n");
    }

    private static byte[] bundled(String name) throws IOException {
        try (InputStream in = DemoDirectory.class.getResourceAsStream("/fi/pirtti/sample/" + name)) {
            if (in == null) {
                throw new IOException("The program's files are incomplete: " + name);
            }
            return in.readAllBytes();
        }
    }
}
