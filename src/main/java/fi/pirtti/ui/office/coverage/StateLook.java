package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Tone;

/** How states look: each has its icon, its tone and, in bars, its colour. */
final class StateLook {
    private StateLook() {}

    static Glyph glyph(UnitState state) {
        return switch (state) {
            case UNINVITED -> Glyph.UNKNOWN;
            case INVITED -> Glyph.INVITED;
            case AGREED -> Glyph.SCHEDULED;
            case ARRIVED -> Glyph.RECEIVED;
            case REVISED -> Glyph.COMPLETED;
            case DECLINED -> Glyph.DECLINED;
            case CLOSED -> Glyph.CLOSE;
        };
    }

    static Tone tone(UnitState state) {
        return switch (state) {
            case UNINVITED -> Tone.WARN;
            case INVITED, CLOSED -> Tone.NEUTRAL;
            case AGREED -> Tone.INFO;
            case ARRIVED -> Tone.OK;
            case REVISED -> Tone.ACCENT;
            case DECLINED -> Tone.BAD;
        };
    }

    /** Style class of its part of a bar. */
    static String part(UnitState state) {
        return "part-" + state.id();
    }
}
