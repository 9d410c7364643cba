package fi.pirtti.ui.office;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import java.util.Optional;

/** Makes an archive to look at; given from outside, since the windows of this desk know nothing of the other's. */
public interface Samples {
    /** Makes none. */
    Samples NONE = new Samples() {
        @Override
        public Optional<String> make(Messages messages, Progress progress) {
            return Optional.empty();
        }

        @Override
        public boolean isSample(String location) {
            return false;
        }
    };

    /**
     * Makes a sample, or finds the one that was made before. Called away from the screen.
     *
     * @return where it lies; empty if the work was cancelled
     */
    Optional<String> make(Messages messages, Progress progress);

    /** Whether an archive is a sample and no real one. */
    boolean isSample(String location);
}
