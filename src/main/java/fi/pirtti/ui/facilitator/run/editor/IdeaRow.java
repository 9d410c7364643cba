package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Idea;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the list shows it.
 *
 * @param category index among the step's categories, -1 when it has none
 * @param time when it was written down, null if this machine does not know
 */
record IdeaRow(Idea idea, int category, @Nullable LocalTime time) {
    String id() {
        return idea.id();
    }

    int number() {
        return IdeaNumber.of(idea.id());
    }
}
