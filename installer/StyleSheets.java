import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes the binary form of each style sheet beside it, which JavaFX takes instead of parsing the text at every start.
 *
 * <p>{@code java -classpath JAVAFX_JARS StyleSheets.java DIRECTORY}
 */
public final class StyleSheets {
    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            Path binary = Path.of(sheet.toString().replaceAll("css$", "bss"));
            if (Files.readString(sheet).contains("transition:")) {
                // JavaFX 26 writes transitions into the binary form but cannot read them from it.
                Files.deleteIfExists(binary);
                continue;
            }
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }
}
