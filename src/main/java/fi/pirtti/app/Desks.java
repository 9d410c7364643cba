package fi.pirtti.app;

import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.ScreenFactory;
import fi.pirtti.ui.shell.UiContext;

/** The screens of both desks. */
record Desks(FacilitatorScreens facilitator, OfficeScreens office) implements ScreenFactory {
    @Override
    public Screen open(Place place, UiContext ui) {
        return place instanceof Place.Office there ? office.open(there, ui) : facilitator.open(place, ui);
    }
}
