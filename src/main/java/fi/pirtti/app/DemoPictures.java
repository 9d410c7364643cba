package fi.pirtti.app;

import fi.pirtti.cli.DemoScreens;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.presenter.PresenterView;
import fi.pirtti.ui.presenter.PresenterViewModel;
import fi.pirtti.ui.presenter.WallFilter;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the real screens with a held discussion on them. No window is shown: the scenes are laid out at their size
 * and drawn by software, so that no display is needed.
 */
final class DemoPictures implements DemoScreens {
    private static final int WALL_WIDTH = 1920;
    private static final int WALL_HEIGHT = 1080;
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    /** The day of the pictures, counted back from the last day for answers: nothing is late yet. */
    private static final int DAYS_BEFORE_CLOSING = 4;

    private final List<Path> drawn = new ArrayList<>();

    @Override
    public List<Path> draw(Path invitation, List<Edit> held, Path directory) throws IOException {
        Path scratch = Files.createTempDirectory("pirtti-demo");
        try (FxThread screen = FxThread.start()) {
            Clock clock = clock(invitation);
            try (Workspace workspace =
                    Workspace.open(scratch.resolve("workspace"), clock).orElseThrow()) {
                FacilitatorDesk desk = new FacilitatorDesk(workspace, clock);
                UUID discussion = discussion(desk.open(invitation));
                new Round(screen, desk, discussion, clock, directory, scratch).draw(held);
            }
            return List.copyOf(drawn);
        } finally {
            delete(scratch);
        }
    }

    /** The way of one discussion through the screens. */
    private final class Round {
        private final FxThread screen;
        private final FacilitatorDesk desk;
        private final UUID id;
        private final DiscussionSession session;
        private final Path directory;
        private final Path scratch;
        private final Shell shell;
        private final Scene wall;
        private @Nullable Supplier<Image> unwritten;
        private String unwrittenName = "";

        Round(FxThread screen, FacilitatorDesk desk, UUID id, Clock clock, Path directory, Path scratch) {
            this.screen = screen;
            this.desk = desk;
            this.id = id;
            this.directory = directory;
            this.scratch = scratch;
            session = desk.session(id);
            FacilitatorScreens screens =
                    new FacilitatorScreens(desk, WallMemory.forNow(), Optional.empty(), scratch, scratch);
            MemorySettings settings = new MemorySettings(UiLanguage.FI);
            settings.theme(ThemeChoice.LIGHT);
            shell = screen.call(() -> new Shell(new DirectTasks(), clock, settings, screens));
            wall = screen.call(() -> {
                Scene scene = new Scene(new Group(), WALL_WIDTH, WALL_HEIGHT);
                Theme.DARK.dress(scene);
                return scene;
            });
        }

        void draw(List<Edit> held) throws IOException {
            window(new Place.Home(), "home", () -> {});
            window(new Place.Prepare(id), "prepare", () -> arrange(held));
            // The last sitting goes on while the steps are drawn.
            boolean ends = held.getLast() instanceof Edit.EndSitting;
            List<Edit> running = ends ? held.subList(0, held.size() - 1) : held;
            boolean first = true;
            for (Step step : session.guide().steps()) {
                boolean begins = first;
                window(new Place.Run(id), "run-" + step.kind().wireName(), () -> {
                    if (begins) {
                        session.apply(new Edit.Together(running)).commit();
                    }
                    session.prepare(session.preparation().withCurrentStep(step.id()))
                            .commit();
                });
                wall(step);
                first = false;
            }
            window(new Place.Review(id), "review", () -> {
                shell.go(new Place.Home());
                if (ends) {
                    session.apply(held.getLast()).commit();
                }
            });
            window(new Place.Review(id), "sealed", () -> desk.seal(session, scratch.resolve("Asiakirjat")));
            finish();
            screen.call(() -> {
                shell.go(new Place.Home());
                return true;
            });
        }

        /** Arranges the discussion as it was then held. */
        private void arrange(List<Edit> held) {
            List<PlannedSitting> sittings = new ArrayList<>();
            List<Step> steps = session.guide().steps();
            Participants expected = Participants.NONE;
            for (Edit edit : held) {
                if (edit instanceof Edit.StartSitting start) {
                    Step from = steps.get(sittings.isEmpty() ? 0 : steps.size() / 2);
                    LocalDateTime at = start.started().toLocalDateTime();
                    sittings.add(new PlannedSitting(at.toLocalDate(), at.toLocalTime(), from.id()));
                    expected = expected.total() < start.participants().total() ? start.participants() : expected;
                }
            }
            Preparation arranged = session.preparation()
                    .withSittings(sittings)
                    .withExpected(expected)
                    .withWall(
                            session.guideLanguages().stream().limit(2).toList(),
                            session.preparation().wallText(),
                            true);
            session.prepare(arranged).commit();
        }

        /** Draws a place of the main window, after {@code before}. */
        private void window(Place place, String name, Runnable before) throws IOException {
            draw(name, () -> {
                before.run();
                shell.go(place);
                return Screenshots.image(shell.scene());
            });
        }

        private void wall(Step step) throws IOException {
            WallFilter handled = (of, text) -> session.findingsIn(text).isEmpty();
            draw("wall-" + step.kind().wireName(), () -> {
                PresenterViewModel model =
                        new PresenterViewModel(new StillWall(session, step), new ReadOnlyObjectWrapper<>(handled));
                PresenterView view = new PresenterView(model);
                wall.setRoot(view);
                Image drawing = Screenshots.image(wall);
                view.dispose();
                model.dispose();
                return drawing;
            });
        }

        /** Has one picture drawn while the one before it is written. */
        private void draw(String name, Callable<Image> drawing) throws IOException {
            Supplier<Image> next = screen.submit(drawing);
            finish();
            unwritten = next;
            unwrittenName = name;
        }

        private void finish() throws IOException {
            Supplier<Image> last = unwritten;
            if (last != null) {
                Path file = directory.resolve(unwrittenName + ".png");
                Screenshots.save(last.get(), file);
                drawn.add(file);
                unwritten = null;
            }
        }
    }

    private static UUID discussion(OpenResult opened) throws IOException {
        if (opened instanceof OpenResult.Invited invited) {
            return invited.discussion();
        }
        throw new IOException("The demonstration's invitation was not taken in");
    }

    private static Clock clock(Path invitation) throws IOException {
        Guide guide = InvitationCodec.read(Files.readAllBytes(invitation))
                .then(valid -> GuideCodec.read(valid.guideJson()))
                .orElseThrow();
        return Clock.fixed(
                guide.closes()
                        .minusDays(DAYS_BEFORE_CLOSING)
                        .atTime(LocalTime.of(13, 13))
                        .atZone(HELSINKI)
                        .toInstant(),
                HELSINKI);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
