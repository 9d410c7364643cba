package fi.pirtti.ui.office.units;

import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;

/** Units and their invitations. */
public final class InvitationsScreen extends OfficeWindow {
    public InvitationsScreen(OfficeDesk desk, UiContext ui) {
        super(desk, ui, new Place.Invitations(), ui.messages().text("office.invitations"));
        fill(new EmptyState(
                Glyph.INVITATIONS,
                messages().text("units.empty.line"),
                messages().text("units.empty.sentence")));
    }
}
