package fi.pirtti.app;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.storage.workspace.WorkspaceOpening;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: opens the workspace and puts the facilitator's desk on it, or says what is in the way. */
public final class PirttiApplication extends Application {
    private final Clock clock = Clock.systemDefaultZone();
    private @Nullable Program program;

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> log().error("Unexpected", error));
        Launch launch = Launch.of(getParameters().getRaw())
                .orElseThrow(() -> new IllegalArgumentException("Main lets only sensible arguments through"));
        Directories directories = Directories.of(launch.home());
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
                                            chosen -> open(stage, chosen.get(), launch, directories, settings))));
            }
        } catch (StorageException e) {
            if (e.code().equals("workspace-in-use") && new Handover(directories.data()).ask(launch.file())) {
                Platform.exit();
                return;
            }
            log().error("The workspace could not be opened: {}", e.code());
            Button close = Buttons.primary(messages.text("app.close"), null, Platform::exit);
            StartTrouble.show(
                    stage,
                    messages.text("app.name"),
                    StartTrouble.scene(
                            messages.text("app.blocked.title"), e.problem().message(messages), List.of(close)));
        }
    }

    @Override
    public void stop() {
        if (program != null) {
            program.close();
        }
    }

    private void open(
            Stage stage, Workspace workspace, Launch launch, Directories directories, SavedSettings settings) {
        Program opened = new Program(
                workspace,
                clock,
                settings,
                Optional.of(uri -> getHostServices().showDocument(uri.toASCIIString())),
                Path.of(System.getProperty("user.home")),
                directories.data());
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

    /** Fetched when needed: logging need not be set up before the first frame. */
    private static Logger log() {
        return LoggerFactory.getLogger(PirttiApplication.class);
    }
}
