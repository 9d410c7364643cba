package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.coverage.CoveredArchive;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Clock;

/** The coverage window over an archive, with all work on the test's own thread. */
public final class CoverageFixture implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(CoveredArchive.NOW, java.time.ZoneId.of("Europe/Helsinki"));

    private final DirectTasks tasks = new DirectTasks();
    private final MemorySettings settings;
    private final OfficeDesk desk;

    public CoverageFixture(Path archive, MemorySettings settings) {
        this.settings = settings;
        desk = new OfficeDesk(
                tasks,
                CLOCK,
                (location, keys) -> OfficeArchive.open(Path.of(location), keys),
                new OfficeMemory(settings));
        desk.open(archive.toString());
    }

    public Shell shell() {
        return new Shell(tasks, CLOCK, settings, (place, ui) -> new CoverageScreen(desk, ui));
    }

    public OfficeDesk desk() {
        return desk;
    }

    public static Place place() {
        return new Place.Coverage();
    }

    @Override
    public void close() {
        desk.close();
    }
}
