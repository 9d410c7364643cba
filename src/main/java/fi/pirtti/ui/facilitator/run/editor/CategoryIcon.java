package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;

/** The picture of an idea's category in its colour; its name is always at hand beside it or as a tooltip. */
final class CategoryIcon {
    /** Colours of the data palette in the order in which categories take them. */
    private static final int[] COLOURS = {1, 4, 3, 2, 5, 6};

    private CategoryIcon() {}

    /**
     * The picture.
     *
     * @param place of the category in its step, from 0
     */
    static Icon of(int place, double px) {
        return Icon.of(Glyph.ofCategory(place), px).styled("data-" + colour(place));
    }

    /** Which colour of the data palette the category has, from 1. */
    static int colour(int place) {
        return COLOURS[place % COLOURS.length];
    }
}
