package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.IdeaNumber;
import fi.pirtti.domain.privacy.Identifier;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An idea as the list shows it.
 *
 * @param category index among the step's categories, -1 when it has none
 * @param identifiers what in it may identify a person and is not handled, in order
 * @param time when it was written down, null if this machine does not know
 */
record IdeaRow(
        Idea idea,
        int category,
        List<Identifier> identifiers,
        @Nullable LocalTime time) {
    IdeaRow {
        identifiers = List.copyOf(identifiers);
    }

    String id() {
        return idea.id();
    }

    int number() {
        return IdeaNumber.of(idea.id());
    }
}
