package fi.pirtti.ui.office.coverage;

import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;

/** Who has answered. */
public final class CoverageScreen extends OfficeWindow {
    public CoverageScreen(OfficeDesk desk, UiContext ui) {
        super(desk, ui, new Place.Coverage(), ui.messages().text("office.coverage"));
        fill(new EmptyState(
                Glyph.COVERAGE,
                messages().text("coverage.empty.line"),
                messages().text("coverage.empty.sentence")));
    }
}
