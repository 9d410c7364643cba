package fi.pirtti.app;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.storage.workspace.WorkspaceOpening;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.support.log.Log;
import fi.pirtti.support.log.LogFile;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.shell.DiagnosticsDeed;
import fi.pirtti.ui.shell.StartTrouble;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: opens the workspace and puts the facilitator's desk on it, or says what is in the way. */
public final class PirttiApplication extends Application {
    private static final Log LOG = Log.of(PirttiApplication.class);

    private final Clock clock = Clock.systemDefaultZone();
    private final FxTasks tasks = new FxTasks();
    private @Nullable Program program;

    @Override
    public void start(Stage stage) {
        Thread.UncaughtExceptionHandler handler = (thread, error) -> unforeseen(error);
        Thread.currentThread().setUncaughtExceptionHandler(handler);
        Thread.setDefaultUncaughtExceptionHandler(handler);
        Launch launch = Launch.of(getParameters().getRaw())
                .orElseThrow(() -> new IllegalArgumentException("Main lets only sensible arguments through"));
        Directories directories = Directories.of(launch.home());
        LogFile.use(() -> LogFile.ofWindow(directories.logs()));
        SavedSettings settings = new SavedSettings(directories.settings(), systemLanguage());
        Messages messages = Messages.in(settings.language());
        try {
            switch (Workspace.open(directories.workspace(), clock)) {
                case WorkspaceOpening.Ready(Workspace ready) -> open(stage, ready, launch, directories, settings);
                case WorkspaceOpening.Damaged damaged ->
                    StartTrouble.show(
                            stage,
                            messages.text("app.name"),
                            StartTrouble.scene(
                                    messages.text("app.damaged.title"),
                                    messages.text("app.damaged.sentence"),
                                    ways(
                                            damaged,
                                            messages,
                                            chosen -> open(stage, chosen.get(), launch, directories, settings)),
                                    settings,
                                    diagnostics(messages, directories, null)));
            }
        } catch (RuntimeException | LinkageError e) {
            if (e instanceof StorageException storage
                    && storage.code().equals("workspace-in-use")
                    && new Handover(directories.data()).ask(launch.file())) {
                Platform.exit();
                return;
            }
            LOG.error("The program could not start", e);
            Trouble trouble = Trouble.of(e);
            String words = trouble.problem().message(messages) + " " + trouble.whatToDo(messages);
            Button close = Buttons.primary(messages.text("app.close"), null, Platform::exit);
            StartTrouble.show(
                    stage,
                    messages.text("app.name"),
                    StartTrouble.scene(
                            messages.text("app.blocked.title"),
                            trouble.coded(words, messages),
                            List.of(close),
                            settings,
                            diagnostics(messages, directories, e)));
        }
    }

    @Override
    public void stop() {
        if (program != null) {
            program.close();
        }
        tasks.close();
    }

    /** An error that came to nobody: it is on record, and the person is told. */
    private void unforeseen(Throwable error) {
        LOG.error("Unforeseen", error);
        Program open = program;
        if (open != null) {
            open.tell(error);
        }
    }

    private DiagnosticsDeed diagnostics(Messages messages, Directories directories, @Nullable Throwable error) {
        return new DiagnosticsDeed(messages, tasks, clock, new Diagnostics(directories, clock)::write, error);
    }

    private void open(
            Stage stage, Workspace workspace, Launch launch, Directories directories, SavedSettings settings) {
        Program opened = new Program(
                workspace,
                clock,
                settings,
                Optional.of(uri -> getHostServices().showDocument(uri.toASCIIString())),
                Path.of(System.getProperty("user.home")),
                directories.data(),
                new Diagnostics(directories, clock));
        program = opened;
        opened.show(stage, shell -> {
            if (launch.exitAfterStart()) {
                shell.close(stage);
                Platform.exit();
                return;
            }
            if (launch.file() != null) {
                shell.takeIn(launch.file());
            }
            opened.answer(new Handover(directories.data()), stage);
            opened.tidy();
        });
    }

    /** Nothing is lost either way: the damaged file is set aside and stays. */
    private List<Button> ways(
            WorkspaceOpening.Damaged damaged, Messages messages, Consumer<Supplier<Workspace>> onChoice) {
        List<Button> ways = new ArrayList<>();
        damaged.newestGood()
                .ifPresent(backup -> ways.add(Buttons.primary(
                        messages.text("app.damaged.restore", when(backup.made(), new Dates(messages))),
                        Glyph.UNDO,
                        () -> onChoice.accept(damaged::restore))));
        ways.add(Buttons.secondary(
                messages.text("app.damaged.empty"), null, () -> onChoice.accept(damaged::startEmpty)));
        ways.add(Buttons.text(messages.text("app.close"), null, Platform::exit));
        return ways;
    }

    private String when(Instant instant, Dates dates) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, clock.getZone());
        return dates.day(local.toLocalDate()) + " " + dates.time(local);
    }

    private static UiLanguage systemLanguage() {
        return UiLanguage.ofTag(Locale.getDefault().getLanguage());
    }
}
