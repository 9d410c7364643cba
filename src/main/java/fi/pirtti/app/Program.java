package fi.pirtti.app;

import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.log.Log;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.facilitator.review.UriOpener;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.ShellSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** The program while it is open: a workspace, the facilitator's desk on it, and the window. */
final class Program implements AutoCloseable {
    private final Workspace workspace;
    private static final Log LOG = Log.of(Program.class);

    private final FxTasks tasks = new FxTasks(this::failed);
    private final FacilitatorScreens screens;
    private final OfficeScreens office;
    private final Shell shell;

    /**
     * @param opener shows a folder; empty where the platform cannot
     * @param person the person's own folder
     * @param data where bundles go when there are neither documents nor a desktop
     * @param diagnostics writes the file for those who look into what went wrong
     */
    Program(
            Workspace workspace,
            Clock clock,
            ShellSettings settings,
            Optional<UriOpener> opener,
            Path person,
            Path data,
            Diagnostics diagnostics) {
        this.workspace = workspace;
        screens = new FacilitatorScreens(
                new FacilitatorDesk(workspace, clock), remembering(settings), opener, person, data);
        office = new OfficeScreens(tasks, clock, settings, data, opener.map(system -> system::open));
        shell = new Shell(tasks, clock, settings, new Desks(screens, office));
        shell.savesDiagnosticsWith(diagnostics::write);
        opener.ifPresent(system -> shell.opensFilesWith(file -> system.open(file.toUri())));
    }

    private static WallMemory remembering(ShellSettings settings) {
        return new WallMemory() {
            @Override
            public Optional<String> place() {
                return settings.wallPlace();
            }

            @Override
            public void place(String key) {
                settings.wallPlace(key);
            }
        };
    }

    /** Shows the window; {@code then} is called once, when Home has been drawn. */
    void show(Stage stage, Consumer<Shell> then) {
        shell.open(stage);
        shell.onFirstFrame(() -> then.accept(shell));
    }

    /** From now on a second start of the program is answered: this window comes to the front, with the file it brought. */
    void answer(Handover handover, Stage stage) {
        tasks.lookOut(handover::take, note -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            Path file = note.file();
            if (file != null) {
                shell.takeIn(file);
            }
        });
    }

    /** Tells of an error that nobody foresaw; from any thread. */
    void tell(Throwable error) {
        tasks.onScreen(() -> shell.tell(error));
    }

    /** What was foreseen is told where it happened. */
    private void failed(Throwable error) {
        if (Trouble.of(error).unforeseen()) {
            shell.tell(error);
        }
    }

    /** Makes the daily copy and finishes an erasure that was interrupted, in the background. */
    void tidy() {
        tasks.beside(
                progress -> {
                    screens.sweep();
                    workspace.tidy();
                    return true;
                },
                share -> {},
                done -> {},
                error -> LOG.warn("The workspace could not be tidied", error));
    }

    /** Waits for what is being written, and lets go of the workspace. The window has been closed before. */
    @Override
    public void close() {
        office.close();
        tasks.close();
        screens.close();
        workspace.close();
    }
}
