package fi.pirtti.ui.office.intake;

import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;

/** Taking in what has arrived. */
public final class IntakeScreen extends OfficeWindow {
    public IntakeScreen(OfficeDesk desk, UiContext ui) {
        super(desk, ui, new Place.Intake(), ui.messages().text("office.intake"));
        fill(new EmptyState(
                Glyph.RECEIVED, messages().text("intake.empty.line"), messages().text("intake.empty.sentence")));
    }
}
