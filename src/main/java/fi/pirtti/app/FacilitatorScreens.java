package fi.pirtti.app;

import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.rehearsal.Rehearsals;
import fi.pirtti.support.log.Log;
import fi.pirtti.ui.facilitator.home.FacilitatorHome;
import fi.pirtti.ui.facilitator.home.HomeScreen;
import fi.pirtti.ui.facilitator.home.HomeViewModel;
import fi.pirtti.ui.facilitator.merge.MergeScreen;
import fi.pirtti.ui.facilitator.merge.MergeViewModel;
import fi.pirtti.ui.facilitator.prepare.PrepareScreen;
import fi.pirtti.ui.facilitator.prepare.PrepareViewModel;
import fi.pirtti.ui.facilitator.rehearsal.Course;
import fi.pirtti.ui.facilitator.rehearsal.RehearsalScreen;
import fi.pirtti.ui.facilitator.review.ReturnScreen;
import fi.pirtti.ui.facilitator.review.ReviewScreen;
import fi.pirtti.ui.facilitator.review.SealFolders;
import fi.pirtti.ui.facilitator.review.UriOpener;
import fi.pirtti.ui.facilitator.run.RunView;
import fi.pirtti.ui.facilitator.run.TranscribeView;
import fi.pirtti.ui.facilitator.sitting.NewSittingScreen;
import fi.pirtti.ui.facilitator.sitting.NewSittingViewModel;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.ScreenFactory;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Builds the screens of the facilitator's desk. */
final class FacilitatorScreens implements ScreenFactory {
    private static final Log LOG = Log.of(FacilitatorScreens.class);

    private final FacilitatorDesk desk;
    private final WallMemory wall;
    private final Optional<UriOpener> opener;
    private final Path person;
    private final Path fallback;
    private final Rehearsals rehearsals;
    private Course course = new Course();

    /**
     * @param wall where the wall was put the last time
     * @param opener empty where the platform cannot show a folder
     * @param person the person's own folder
     * @param fallback where bundles go when there are neither documents nor a desktop
     */
    FacilitatorScreens(FacilitatorDesk desk, WallMemory wall, Optional<UriOpener> opener, Path person, Path fallback) {
        this.desk = desk;
        this.wall = wall;
        this.opener = opener;
        this.person = person;
        this.fallback = fallback;
        rehearsals = new Rehearsals(fallback.resolve("rehearsal"));
    }

    @Override
    public Screen open(Place place, UiContext ui) {
        return switch (place) {
            case Place.Home _ -> home(ui);
            case Place.Prepare(UUID discussion) ->
                new PrepareScreen(
                        ui,
                        discussion,
                        new PrepareViewModel(
                                deskOf(discussion).session(discussion), ui.tasks(), ui.clock(), ui.messages()));
            case Place.Run(UUID discussion) ->
                rehearsals
                        .deskOf(discussion)
                        .<Screen>map(rehearsed ->
                                RehearsalScreen.of(new RunView(rehearsed.session(discussion), ui, wall), course, ui))
                        .orElseGet(() -> new RunView(desk.session(discussion), ui, wall));
            case Place.Transcribe(UUID discussion) ->
                new TranscribeView(deskOf(discussion).session(discussion), ui);
            case Place.NewSitting(UUID discussion, Place.NewSitting.Kind kind) ->
                new NewSittingScreen(
                        ui,
                        discussion,
                        new NewSittingViewModel(
                                deskOf(discussion).session(discussion), kind, ui.tasks(), ui.clock(), ui.messages()));
            case Place.Merge(UUID discussion, Path file) ->
                new MergeScreen(
                        ui,
                        new MergeViewModel(
                                deskOf(discussion).session(discussion),
                                file,
                                SealFolders.initial(
                                        Optional.empty(), filesOf(discussion, person), filesOf(discussion, fallback)),
                                ui.tasks(),
                                ui.clock(),
                                ui.messages()),
                        opener);
            case Place.Review(UUID discussion) ->
                rehearsals
                        .deskOf(discussion)
                        .<Screen>map(rehearsed -> RehearsalScreen.of(review(discussion, rehearsed, ui), course, ui))
                        .orElseGet(
                                () -> new ReviewScreen(ui, desk.session(discussion), desk, opener, person, fallback));
            case Place.Return(UUID discussion) -> new ReturnScreen(ui, desk.session(discussion), desk);
            case Place.Office _ -> throw new IllegalArgumentException("A place at the other desk");
        };
    }

    /** Deletes what a rehearsal left behind when the machine went off. */
    void sweep() {
        rehearsals.sweep();
    }

    /** Ends a rehearsal that goes on. */
    void close() {
        rehearsals.close();
    }

    /** Where files of a discussion go: those of a rehearsal are deleted with it. */
    private Path filesOf(UUID discussion, Path real) {
        return rehearsals.deskOf(discussion).isPresent() ? rehearsals.directory() : real;
    }

    private FacilitatorDesk deskOf(UUID discussion) {
        return rehearsals.deskOf(discussion).orElse(desk);
    }

    /** Whoever comes Home has left a rehearsal: it ends, after what is still being written. */
    private HomeScreen home(UiContext ui) {
        ui.tasks()
                .inOrder(
                        () -> {
                            rehearsals.end();
                            return true;
                        },
                        ended -> course = new Course(),
                        error -> LOG.warn("A rehearsal could not be deleted", error));
        return new HomeScreen(
                ui,
                new HomeViewModel(
                        new FacilitatorHome(desk, rehearsals, ui.clock()), ui.tasks(), ui.clock(), ui.messages()));
    }

    /** What is sealed in a rehearsal is deleted with it. */
    private ReviewScreen review(UUID discussion, FacilitatorDesk rehearsed, UiContext ui) {
        return new ReviewScreen(
                ui,
                rehearsed.session(discussion),
                rehearsed,
                Optional.empty(),
                rehearsals.directory(),
                rehearsals.directory());
    }
}
