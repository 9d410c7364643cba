package fi.pirtti.app;

import fi.pirtti.office.KeyPlace;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Passphrases;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeMemory;
import fi.pirtti.ui.office.coverage.CoverageScreen;
import fi.pirtti.ui.office.home.OfficeHomeScreen;
import fi.pirtti.ui.office.home.OfficeHomeViewModel;
import fi.pirtti.ui.office.intake.Incoming;
import fi.pirtti.ui.office.intake.IntakeScreen;
import fi.pirtti.ui.office.units.InvitationsScreen;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.ShellSettings;
import fi.pirtti.ui.shell.UiContext;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds the windows of the office's desk, which share the one archive that is open. */
final class OfficeScreens {
    private final OfficeDesk desk;
    private final OfficeHomeViewModel home;
    private final Incoming incoming;
    private final Optional<Consumer<URI>> opener;
    private boolean entered;

    /**
     * @param data where samples are made
     * @param opener opens a draft of a message; empty where the platform cannot
     */
    OfficeScreens(Tasks tasks, Clock clock, ShellSettings settings, Path data, Optional<Consumer<URI>> opener) {
        this.opener = opener;
        desk = new OfficeDesk(
                tasks, clock, OfficeScreens::open, new OfficeMemory(settings), new BundledSample(data, clock));
        home = new OfficeHomeViewModel(desk, tasks, clock);
        incoming = new Incoming(desk, tasks, clock);
    }

    private static OfficeArchive open(String location, Passphrases passphrases) {
        ArchivePlace place = ArchivePlace.of(location, System.getenv());
        return OfficeArchive.open(place, KeyPlace.of(place, null, System.getenv()), passphrases);
    }

    /** What is being taken in, for tests. */
    Incoming incoming() {
        return incoming;
    }

    OfficeDesk desk() {
        return desk;
    }

    /** The window of a place; the first screen as long as no archive is open. Whoever comes again goes on where they were. */
    Screen open(Place.Office place, UiContext ui) {
        if (!entered) {
            entered = true;
            if (desk.stateProperty().get() instanceof OfficeDesk.State.Closed) {
                desk.memory().last().ifPresent(desk::open);
            }
        }
        if (desk.overview().isEmpty()) {
            return new OfficeHomeScreen(desk, ui, home);
        }
        return switch (place) {
            case Place.OfficeHome _ -> new OfficeHomeScreen(desk, ui, home);
            case Place.Invitations _ -> new InvitationsScreen(desk, ui);
            case Place.Intake _ -> new IntakeScreen(desk, ui, incoming, opener);
            case Place.Coverage _ -> new CoverageScreen(desk, ui);
        };
    }

    /** Lets go of the archive, after what is being written. */
    void close() {
        desk.close();
    }
}
