import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the app image: a runtime of the JDK's and JavaFX's modules, the program's jars on the class path, and an AOT
 * cache trained on that very image. Run by Maven with the JDK of the toolchain:
 * {@code java AppImage.java TARGET PROGRAM.jar VERSION ICON}.
 *
 * <p>{@code TARGET/image/javafx} holds the JavaFX jars, {@code TARGET/image/lib} all others, {@code TARGET/image/notices}
 * what goes into the image beside them. Tried on Linux; written for Windows and macOS too, and not yet tried there.
 */
public final class AppImage {
    private static final String NAME = "pirtti";

    /** What jdeps finds in the program and its jars, and what is found by name only at run time. */
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.security.jgss",
            "java.sql",
            "java.xml",
            "javafx.controls",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs");

    /**
     * Options of every start. A small young generation is collected in a few milliseconds, where the default, a third of the
     * heap, stops the screen for longer; the metaspace and the code cache are not worth a full collection before they hold
     * twice what the program loads. The JVM's own remarks go to stderr: stdout is for results.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms256m",
            "-Xmn32m",
            "-XX:MetaspaceSize=128m",
            "-XX:SweeperThreshold=100",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "-Dorg.sqlite.lib.path=$APPDIR/native");

    private static final Set<String> NATIVE = Set.of("so", "dll", "dylib", "jnilib");

    private final Path target;
    private final Path work;
    private final Path image;

    private AppImage(Path target) {
        this.target = target.toAbsolutePath();
        this.work = this.target.resolve("image");
        this.image = this.target.resolve(isMac() ? NAME + ".app" : NAME);
    }

    public static void main(String[] arguments) throws Exception {
        AppImage appImage = new AppImage(Path.of(arguments[0]));
        Path runtime = appImage.link(appImage.jmods());
        Path input = appImage.input(Path.of(arguments[1]));
        appImage.assemble(runtime, input, arguments[1], arguments[2], Path.of(arguments[3]));
        appImage.train();
    }

    /** JavaFX as jmods: in these the native libraries lie beside the classes, so no start has to unpack them. */
    private Path jmods() throws IOException {
        Path jmods = emptied(work.resolve("jmods"));
        for (Path jar : jars(work.resolve("javafx"))) {
            Path classes = emptied(work.resolve("unpacked/classes"));
            Path libraries = emptied(work.resolve("unpacked/libraries"));
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                copy(content.getPath("/"), classes, libraries);
            }
            if (Files.exists(classes.resolve("module-info.class"))) {
                String name =
                        jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
                run(
                        "jmod",
                        "create",
                        "--class-path",
                        classes.toString(),
                        "--libs",
                        libraries.toString(),
                        jmods.resolve(name + ".jmod").toString());
            }
        }
        return jmods;
    }

    private Path link(Path jmods) throws IOException {
        Path runtime = work.resolve("runtime");
        delete(runtime);
        run(
                "jlink",
                "--module-path",
                jmods.toString(),
                "--add-modules",
                MODULES,
                "--include-locales",
                "fi,sv,en",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString());
        return runtime;
    }

    /** The jars as they go on the class path, SQLite's native library for this system unpacked beside them. */
    private Path input(Path program) throws IOException {
        Path input = emptied(work.resolve("input"));
        Files.copy(target.resolve(program), input.resolve(program));
        for (Path jar : jars(work.resolve("lib"))) {
            Path copy = input.resolve(jar.getFileName());
            Files.copy(jar, copy);
            if (jar.getFileName().toString().startsWith("sqlite-jdbc-")) {
                unpackSqlite(copy, Files.createDirectories(input.resolve("native")));
            }
        }
        return input;
    }

    private static void unpackSqlite(Path jar, Path directory) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "DEFLATED"))) {
            Path natives = content.getPath("/org/sqlite/native");
            Path own = natives.resolve(isWindows() ? "Windows" : isMac() ? "Mac" : "Linux")
                    .resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
            try (Stream<Path> libraries = Files.list(own)) {
                for (Path library : libraries.toList()) {
                    Files.copy(library, directory.resolve(library.getFileName().toString()));
                }
            }
            delete(natives);
        }
    }

    private void assemble(Path runtime, Path input, String jar, String version, Path icon) throws IOException {
        delete(image);
        List<String> arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                "Pirtti",
                "--runtime-image",
                runtime.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                jar,
                "--main-class",
                "fi.pirtti.app.Main",
                "--dest",
                target.toString()));
        for (String option : OPTIONS) {
            Collections.addAll(arguments, "--java-options", option);
        }
        // jpackage wants .ico on Windows and .icns on macOS: there the installers' issue brings them
        if (!isWindows() && !isMac()) {
            Collections.addAll(arguments, "--icon", icon.toAbsolutePath().toString());
        }
        run("jpackage", arguments.toArray(String[]::new));
        licences(Files.createDirectories(appDirectory().resolve("licences")));
    }

    /** The program's licence, the table of third parties, and what the jars themselves say. */
    private void licences(Path directory) throws IOException {
        Files.copy(Path.of("LICENSE"), directory.resolve("LICENSE.txt"));
        copy(work.resolve("notices"), directory, null);
        for (Path licence : fonts("(OFL|LICENSE)-.*\\.txt")) {
            Files.copy(licence, directory.resolve(licence.getFileName()));
        }
        for (Path jar : jars(work.resolve("lib"))) {
            try (FileSystem content = FileSystems.newFileSystem(jar);
                    Stream<Path> files = Files.walk(content.getPath("/"), 2)) {
                for (Path file : files.filter(AppImage::isLicence).toList()) {
                    Path copy = directory
                            .resolve(jar.getFileName().toString().replace(".jar", ""))
                            .resolve(file.getFileName().toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        materials(directory.resolve("sbom.cdx.json"));
    }

    /** What the image is made of, for those who look for known weaknesses. */
    private void materials(Path file) throws IOException {
        Path listed = work.resolve("sbom.cdx.json");
        if (Files.notExists(listed)) {
            // the plugin that lists them asks for a connection, and Maven passes it by when there is none
            System.out.println(
                    "Built without a connection: the image has no bill of materials, and is not for release.");
            return;
        }
        List<Path> jars = new ArrayList<>(jars(work.resolve("lib")));
        jars.addAll(jars(work.resolve("javafx")));
        new Sbom(listed).holdAgainst(jars).write(fonts(".*\\.[ot]tf"), file);
    }

    private static List<Path> fonts(String names) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fi/pirtti/fonts"))) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLicence(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName()
                        .toString()
                        .toUpperCase(Locale.ROOT)
                        .matches("(LICEN[CS]E|NOTICE|COPYING)([-.].*)?");
    }

    /** Starts the program once up to its first window, without a display, and lets the JVM keep what it learnt. */
    private void train() throws IOException, InterruptedException {
        Path cache = appDirectory().resolve(NAME + ".aot");
        Path home = emptied(work.resolve("training"));
        ProcessBuilder training =
                new ProcessBuilder(launcher().toString(), "--home", home.toString(), "--exit-after-start");
        training.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-XX:AOTCacheOutput=" + cache + " -Dglass.platform=Headless -Dprism.order=sw");
        Path log = work.resolve("training.log");
        Process process =
                training.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
            throw new IOException("The training run of the app image failed:\n" + Files.readString(log));
        }
        Files.writeString(
                appDirectory().resolve(NAME + ".cfg"),
                "java-options=-XX:AOTCache=$APPDIR/" + NAME + ".aot\n",
                StandardOpenOption.APPEND);
    }

    private Path launcher() {
        return image.resolve(isWindows() ? NAME + ".exe" : isMac() ? "Contents/MacOS/" + NAME : "bin/" + NAME);
    }

    private Path appDirectory() {
        return image.resolve(isWindows() ? "app" : isMac() ? "Contents/app" : "lib/app");
    }

    private static void run(String tool, String... arguments) throws IOException {
        int status = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IOException("This JDK has no " + tool))
                .run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
        if (status != 0) {
            throw new IOException(tool + " failed: " + String.join(" ", arguments));
        }
    }

    private static List<Path> jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static Path emptied(Path directory) throws IOException {
        delete(directory);
        return Files.createDirectories(directory);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Copies a tree; native libraries go to a directory of their own where one is given. */
    private static void copy(Path from, Path to, Path libraries) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                Path copy = libraries != null && NATIVE.contains(extension)
                        ? libraries.resolve(name)
                        : to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }
}
