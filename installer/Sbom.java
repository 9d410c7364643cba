import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bill of materials of the image, in CycloneDX: Maven's list of the jars, made whole with what Maven does not know (the
 * Java runtime, the fonts inside the program) and held against the files that really go in.
 */
final class Sbom {
    /** The image's own list: the tools that made it have one, too, further in. */
    private static final Pattern COMPONENTS = Pattern.compile("(?m)^  \"components\" : \\[");

    private static final Pattern SHA256 = Pattern.compile("\"SHA-256\",\\s*\"content\"\\s*:\\s*\"([0-9a-f]{64})\"");

    private final String listed;

    /** @param maven what the CycloneDX plugin wrote */
    Sbom(Path maven) throws IOException {
        listed = Files.readString(maven);
    }

    /** Fails unless the list names exactly these files, by their checksums. */
    Sbom holdAgainst(List<Path> jars) throws IOException {
        Set<String> named = SHA256.matcher(listed.substring(start()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path jar : jars) {
            if (!named.remove(sha256(jar))) {
                throw new IOException("The bill of materials does not name " + jar.getFileName());
            }
        }
        if (!named.isEmpty()) {
            throw new IOException("The bill of materials names what is not in the image: " + named);
        }
        return this;
    }

    /**
     * Writes the whole list. The runtime of the image is linked from the Java that runs this.
     *
     * @param fonts the font files inside the program's jar
     */
    void write(List<Path> fonts, Path file) throws IOException {
        List<String> more = new ArrayList<>();
        more.add(component("platform", "OpenJDK", System.getProperty("java.runtime.version"), """
            "publisher" : "%s",
                  "licenses" : [ { "expression" : "GPL-2.0-only WITH Classpath-exception-2.0" } ]\
            """.formatted(
                        System.getProperty("java.vendor"))));
        for (Path font : fonts) {
            more.add(component("file", font.getFileName().toString(), "1", """
                "licenses" : [ { "license" : { "id" : "%s" } } ],
                      "hashes" : [ { "alg" : "SHA-256", "content" : "%s" } ]\
                """.formatted(licence(font), sha256(font))));
        }
        int end = start();
        Files.writeString(
                file, listed.substring(0, end) + "\n    " + String.join(",\n    ", more) + "," + listed.substring(end));
    }

    private int start() throws IOException {
        Matcher matcher = COMPONENTS.matcher(listed);
        if (!matcher.find()) {
            throw new IOException("The bill of materials has another form than expected");
        }
        return matcher.end();
    }

    private static String component(String type, String name, String version, String rest) {
        return """
            {
                  "type" : "%s",
                  "bom-ref" : "image:%s",
                  "name" : "%s",
                  "version" : "%s",
                  %s
                }\
            """.formatted(type, name, name, version, rest);
    }

    private static String licence(Path font) {
        return font.getFileName().toString().startsWith("DejaVu") ? "Bitstream-Vera" : "OFL-1.1";
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
