package fi.pirtti.ui.office.coverage;

import fi.pirtti.support.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files with the system's own window. */
final class Choosing {
    private Choosing() {}

    /** Where the table is written. */
    static Optional<Path> save(Window window, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("coverage.export"));
        chooser.setInitialFileName(messages.text("coverage.sheet.groups") + ".xlsx");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("coverage.export.xlsx"), "*.xlsx"),
                        new FileChooser.ExtensionFilter(messages.text("coverage.export.csv"), "*.csv"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    /** A list of what units have told. */
    static Optional<Path> list(Window window, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("coverage.marks.take-in"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("coverage.marks.files"), "*.xlsx", "*.csv"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
