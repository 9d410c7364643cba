package fi.pirtti.app;

import fi.pirtti.ui.common.Screenshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Pictures of screens, a page to look through them, and a list of words that are cut in them. */
final class Album {
    private final Path directory;
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final Map<String, String> captions = new LinkedHashMap<>();
    private final List<String> cut = new ArrayList<>();

    Album(Path directory) {
        this.directory = directory;
    }

    /** Writes a picture and puts it beside the others of the same screen. */
    void add(String screen, String caption, String name, Image image) throws IOException {
        Screenshots.save(image, directory.resolve(name + ".png"));
        files.computeIfAbsent(screen, key -> new ArrayList<>()).add(name);
        captions.put(screen, caption);
    }

    /** Words that are cut with nothing to tell them whole, or that lie outside the window where nothing scrolls. */
    List<String> cut() {
        return cut;
    }

    /** Notes what is cut in a scene that has been laid out. */
    void inspect(String name, Scene scene) {
        inspect(name, scene, scene.getRoot(), false);
    }

    private void inspect(String name, Scene scene, Node node, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isBlank()) {
            String shown = shown(label);
            if (shown != null
                    && !shown.equals(label.getText())
                    && shown.endsWith(label.getEllipsisString())
                    && !tells(label)) {
                cut.add(name + ": cut: " + label.getText());
            }
            Bounds at = label.localToScene(label.getLayoutBounds());
            boolean outside = at.getMinX() < -1
                    || at.getMaxX() > scene.getWidth() + 1
                    || at.getMinY() < -1
                    || at.getMaxY() > scene.getHeight() + 1;
            if (outside && !scrolls) {
                cut.add(name + ": outside the window: " + label.getText());
            }
        }
        if (node instanceof Parent parent) {
            boolean inside = scrolls
                    || node instanceof ScrollPane
                    || node.getStyleClass().contains("clipped-container");
            parent.getChildrenUnmodifiable().forEach(child -> inspect(name, scene, child, inside));
        }
    }

    private static @Nullable String shown(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse(null);
    }

    private static boolean tells(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    /** Writes {@code index.html} and {@code cut.txt}. */
    void writePage() throws IOException {
        StringBuilder page = new StringBuilder("""
            <!doctype html><html lang="fi"><meta charset="utf-8"><title>Pirtti: screens</title>
            <style>body{font:15px/1.4 system-ui,sans-serif;margin:2rem}img{width:100%;border:1px solid gray}
            section div{display:grid;grid-template-columns:repeat(auto-fill,minmax(26rem,1fr));gap:1rem}
            figure{margin:0}figcaption{font-size:.8rem}</style><h1>Pirtti: screens</h1>
            """);
        files.forEach((screen, pictures) -> {
            page.append("<section id=\"")
                    .append(screen)
                    .append("\"><h2>")
                    .append(captions.get(screen))
                    .append("</h2><div>");
            for (String picture : pictures) {
                page.append(
                        "<figure><a href=\"%1$s.png\"><img loading=\"lazy\" src=\"%1$s.png\" alt=\"%1$s\"></a><figcaption>%1$s</figcaption></figure>"
                                .formatted(picture));
            }
            page.append("</div></section>\n");
        });
        Files.writeString(directory.resolve("index.html"), page.append("</html>\n"));
        Files.write(directory.resolve("cut.txt"), cut);
    }
}
