package fi.pirtti.ui.facilitator.review;

import fi.pirtti.storage.workspace.SealedBundle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the sealing is. */
sealed interface SealState {
    /** Waiting for the word; {@code trouble} says why the last try came to nothing, empty before any. */
    record Ready(String trouble) implements SealState {}

    /** Under way; {@code share} from 0 to 1, negative while it is unknown. */
    record Working(double share) implements SealState {}

    /** The bundle is in its file; {@code acknowledged} is when the office received it, if a receipt says so. */
    record Sealed(SealedBundle bundle, @Nullable Instant acknowledged) implements SealState {}
}
