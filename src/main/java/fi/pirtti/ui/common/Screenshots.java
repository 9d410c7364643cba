package fi.pirtti.ui.common;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/** Pictures of the program's own scenes. No window is shown, so the size of the screen does not matter. */
public final class Screenshots {
    private Screenshots() {}

    /**
     * Lays out {@code root} at the given size and writes a PNG. Call on the JavaFX thread; {@code root} must not be in
     * a scene.
     *
     * @param textScale 1 is normal, 2 is text of 200 %
     */
    public static void write(Parent root, Theme theme, int width, int height, double textScale, Path file)
            throws IOException {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        Theme.scaleText(root, textScale);
        write(scene, file);
        scene.setRoot(new javafx.scene.Group());
    }

    /** Writes the scene as it is as a PNG. Call on the JavaFX thread. */
    public static void write(Scene scene, Path file) throws IOException {
        save(image(scene), file);
    }

    /** The scene as it is. Call on the JavaFX thread. */
    public static Image image(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /** Writes an image as a PNG, on any thread. */
    public static void save(Image image, Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            PngImage.write(image, out);
        }
    }
}
