package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;

/** Why something could not be written, in the user's words. */
final class SaveFailure {
    private SaveFailure() {}

    static String reason(Throwable error, Messages messages) {
        return Trouble.of(error).sentence(messages);
    }
}
