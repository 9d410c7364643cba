package fi.pirtti.ui.facilitator.run;

import fi.pirtti.storage.StorageException;
import fi.pirtti.support.Messages;

/** Why something could not be written, in the user's words. */
final class SaveFailure {
    private SaveFailure() {}

    static String reason(Throwable error, Messages messages) {
        return error instanceof StorageException storage
                ? storage.problem().message(messages)
                : messages.text("run.save.unknown");
    }
}
