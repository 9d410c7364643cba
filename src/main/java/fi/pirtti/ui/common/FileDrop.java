package fi.pirtti.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dragged onto a part of the window, and shows meanwhile where they will land. */
public final class FileDrop {
    private static final PseudoClass DRAG_OVER = PseudoClass.getPseudoClass("drag-over");

    private FileDrop() {}

    /**
     * Takes files in.
     *
     * @param target onto which they may be dropped, such as the whole page
     * @param zone that lights up meanwhile
     * @param onFiles gets what was dropped, at least one file
     */
    public static void on(Node target, Node zone, Consumer<List<Path>> onFiles) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                // Some file managers offer to move only; the file stays where it is all the same.
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                zone.pseudoClassStateChanged(DRAG_OVER, true);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (event.getTarget() == target) {
                zone.pseudoClassStateChanged(DRAG_OVER, false);
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> zone.pseudoClassStateChanged(DRAG_OVER, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            zone.pseudoClassStateChanged(DRAG_OVER, false);
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            if (!files.isEmpty()) {
                onFiles.accept(files);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
