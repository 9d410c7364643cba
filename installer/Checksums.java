import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Maven may use, by SHA-256: the list in {@code .mvn/checksums}, in the form of Maven's own trusted checksums.
 *
 * <ul>
 *   <li>{@code java installer/Checksums.java check REPOSITORY CLASSPATH}: run by every build. Fails if a file in the local
 *       repository is not the one in the list, or if the build asks for something that is not in it.
 *   <li>{@code mvn initialize -Dchecksums=add}: writes down what the POM names and the class path has and the list has not.
 *       For one new dependency or version.
 *   <li>{@code java installer/Checksums.java record}: builds with an empty repository and writes the list anew. For a
 *       change of versions; what changed is then seen in the diff.
 * </ul>
 *
 * <p>Dependencies of plugins are not asked for by name: which they are is said by their POMs, and those are in the list.
 */
public final class Checksums {
    private static final Path LIST = Path.of(".mvn", "checksums", "checksums.sha256");
    private static final Path POM = Path.of("pom.xml");
    private static final URI CENTRAL = URI.create("https://repo.maven.apache.org/maven2/");
    private static final List<String> JAVAFX_SYSTEMS = List.of("linux", "linux-aarch64", "mac", "mac-aarch64", "win");

    private Checksums() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "check" -> check(Path.of(arguments[1]), arguments[2]);
            case "add" -> add(Path.of(arguments[1]), arguments[2]);
            case "record" -> record(Path.of("target", "repository").toAbsolutePath());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void check(Path repository, String classPath) throws IOException {
        SortedMap<String, String> trusted = read();
        List<String> wrong = new ArrayList<>();
        trusted.entrySet().parallelStream()
                .filter(entry -> Files.exists(repository.resolve(entry.getKey())))
                .filter(entry -> !sha256(repository.resolve(entry.getKey())).equals(entry.getValue()))
                .map(entry -> "is not the file that was recorded: " + entry.getKey())
                .sorted()
                .forEachOrdered(wrong::add);
        Stream.of(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.startsWith(repository))
                .map(file -> key(repository, file))
                .filter(file -> !trusted.containsKey(file))
                .map(file -> "was never recorded: " + file)
                .forEach(wrong::add);
        named().stream()
                .filter(start ->
                        trusted.tailMap(start).keySet().stream().limit(1).noneMatch(file -> file.startsWith(start)))
                .map(start -> "was never recorded: " + start)
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            wrong.forEach(line -> System.err.println("[ERROR] " + line));
            System.err.println(
                    "[ERROR] If a version was changed on purpose: java installer/Checksums.java record. If not,"
                            + " delete the file from " + repository + " and find out where it came from.");
            System.exit(1);
        }
    }

    private static void add(Path repository, String classPath) throws IOException {
        SortedMap<String, String> trusted = Files.exists(LIST) ? read() : new TreeMap<>();
        TreeSet<Path> directories = new TreeSet<>();
        named().forEach(start -> directories.add(repository.resolve(start)));
        Stream.of(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.startsWith(repository))
                .forEach(file -> directories.add(file.getParent()));
        for (Path directory : directories.stream().filter(Files::isDirectory).toList()) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(Checksums::isUsed).toList()) {
                    trusted.putIfAbsent(key(repository, file), sha256(file));
                }
            }
        }
        write(trusted);
    }

    /** What the POM names with a version, as starts of paths in a repository. */
    private static TreeSet<String> named() throws IOException {
        String pom = Files.readString(POM);
        Map<String, String> properties = Pattern.compile("<([\\w.-]+)>([^<>]*)</\\1>")
                .matcher(pom)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2), (first, next) -> first));
        TreeSet<String> starts = new TreeSet<>();
        Matcher matcher = Pattern.compile(
                        "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);
        while (matcher.find()) {
            String version = matcher.group(3);
            if (version.startsWith("${")) {
                version = properties.get(version.substring(2, version.length() - 1));
            }
            if (!matcher.group(1).equals("fi.pirtti")) {
                starts.add(matcher.group(1).replace('.', '/') + "/" + matcher.group(2) + "/" + version + "/");
            }
        }
        return starts;
    }

    private static void record(Path repository) throws IOException, InterruptedException {
        List<String> maven = List.of(
                System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn",
                "-B",
                "-q",
                "-Dchecksums.skip=true",
                "-Daether.artifactResolver.postProcessor.trustedChecksums=false",
                "-Dmaven.repo.local=" + repository);
        // one test, so that what runs tests is fetched, too
        run(maven, "-Dtest=ProofTest", "-Dit.test=none", "-Dsurefire.failIfNoSpecifiedTests=false", "verify");
        run(maven, "-Pbench,proof", "-Dquick", "test-compile");
        run(maven, "-DskipTests", "-Dmaven.clean.skip", "clean", "org.apache.maven.plugins:maven-install-plugin:help");
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : files.filter(Checksums::isUsed).toList()) {
                found.put(key(repository, file), sha256(file));
            }
        }
        for (String file : List.copyOf(found.keySet())) {
            if (file.matches("org/openjfx/.*-(" + String.join("|", JAVAFX_SYSTEMS) + ")\\.jar")) {
                for (String system : JAVAFX_SYSTEMS) {
                    String other = file.replaceFirst("(-[\\d.]+)-[a-z0-9-]+\\.jar$", "$1-" + system + ".jar");
                    if (!found.containsKey(other)) {
                        found.put(other, sha256(CENTRAL.resolve(other)));
                    }
                }
            }
        }
        write(found);
    }

    private static void write(SortedMap<String, String> trusted) throws IOException {
        Files.createDirectories(LIST.getParent());
        Files.write(
                LIST,
                trusted.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey())
                        .toList());
        System.out.println(LIST + ": " + trusted.size() + " files");
    }

    private static void run(List<String> maven, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of(arguments));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static boolean isUsed(Path file) {
        return file.toString().endsWith(".jar") || file.toString().endsWith(".pom");
    }

    private static String key(Path repository, Path file) {
        return repository.relativize(file).toString().replace('\\', '/');
    }

    private static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> trusted = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            trusted.put(line.substring(66), line.substring(0, 64));
        }
        return trusted;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(URI file) throws IOException {
        try (InputStream in = file.toURL().openStream()) {
            return HexFormat.of().formatHex(sha256().digest(in.readAllBytes()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
