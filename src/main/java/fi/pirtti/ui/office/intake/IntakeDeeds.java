package fi.pirtti.ui.office.intake;

import fi.pirtti.office.Quarantine;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.office.intake.IntakeViewModel.Row;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a line of the list. */
interface IntakeDeeds {
    /** Does what is proposed, or opens the sheet in which it is done. */
    void propose(Row row);

    /** Does this with a file in quarantine. */
    void act(Quarantine.Waiting file, Quarantine.Deed deed);

    /** Shows what can be seen in a file. */
    void inspect(Quarantine.Waiting file);

    /** What can be done with a file in quarantine, in the order of a menu. */
    static List<Quarantine.Deed> possible(Quarantine.Waiting file) {
        List<Quarantine.Deed> possible = new ArrayList<>();
        if (Quarantine.isReleasable(file.reason())) {
            possible.add(Quarantine.Deed.RELEASE);
        }
        possible.add(Quarantine.Deed.RETRY);
        possible.add(Quarantine.Deed.ASK);
        possible.add(Quarantine.Deed.SAVE);
        return possible;
    }

    static String key(Quarantine.Deed deed) {
        return switch (deed) {
            case RELEASE -> "intake.deed.release";
            case RETRY -> "intake.deed.retry";
            case ASK -> "intake.deed.ask";
            case SAVE -> "intake.deed.save";
        };
    }

    static Glyph glyph(Quarantine.Deed deed) {
        return switch (deed) {
            case RELEASE -> Glyph.CHECK;
            case RETRY -> Glyph.AGAIN;
            case ASK -> Glyph.INVITATIONS;
            case SAVE -> Glyph.NEXT;
        };
    }
}
