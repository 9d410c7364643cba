package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.common.Texts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves diagnostics where the person says, and tells beside its button what came of it. */
public final class DiagnosticsDeed {
    private final Messages messages;
    private final Tasks tasks;
    private final Clock clock;
    private final DiagnosticsWriting writing;
    private final @Nullable Throwable error;
    private final BiFunction<Window, String, Optional<Path>> asking;
    private final Button button;
    private final Label note;

    /** @param error what the diagnostics are about; null if nothing in particular */
    public DiagnosticsDeed(
            Messages messages, Tasks tasks, Clock clock, DiagnosticsWriting writing, @Nullable Throwable error) {
        this(messages, tasks, clock, writing, error, choosing(messages));
    }

    /** @param asking where to, given a name for the file; empty if the person thinks better of it */
    public DiagnosticsDeed(
            Messages messages,
            Tasks tasks,
            Clock clock,
            DiagnosticsWriting writing,
            @Nullable Throwable error,
            BiFunction<Window, String, Optional<Path>> asking) {
        this.messages = messages;
        this.tasks = tasks;
        this.clock = clock;
        this.writing = writing;
        this.error = error;
        this.asking = asking;
        button = Buttons.secondary(messages.text("diagnostics.save"), null, this::save);
        button.getStyleClass().add("save-diagnostics");
        note = Texts.wrapped("", "small");
        note.getStyleClass().add("diagnostics-note");
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
    }

    public Button button() {
        return button;
    }

    /** A line that is not there until there is something to say. */
    public Label note() {
        return note;
    }

    private void save() {
        String name = messages.text("diagnostics.fileName", LocalDate.now(clock));
        asking.apply(button.getScene().getWindow(), name).ifPresent(file -> {
            note.setText(messages.text("diagnostics.saving"));
            tasks.beside(
                    progress -> {
                        try {
                            writing.write(file, error);
                            return file;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    share -> {},
                    saved -> note.setText(messages.text("diagnostics.saved", saved)),
                    failed -> note.setText(
                            Trouble.of(failed).coded(messages.text("diagnostics.notSaved", file), messages)));
        });
    }

    /** Asks the person with the system's own window. */
    static BiFunction<Window, String, Optional<Path>> choosing(Messages messages) {
        return (window, name) -> choose(messages, window, name);
    }

    private static Optional<Path> choose(Messages messages, Window window, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("diagnostics.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("diagnostics.files"), "*.txt"));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
