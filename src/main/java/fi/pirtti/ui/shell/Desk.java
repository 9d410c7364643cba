package fi.pirtti.ui.shell;

/** Whose work the window is for at the moment. */
public enum Desk {
    FACILITATOR(new Place.Home()),
    OFFICE(new Place.OfficeHome());

    private final Place first;

    Desk(Place first) {
        this.first = first;
    }

    /** Where one begins. */
    public Place first() {
        return first;
    }

    static Desk of(Place place) {
        return place instanceof Place.Office ? OFFICE : FACILITATOR;
    }
}
