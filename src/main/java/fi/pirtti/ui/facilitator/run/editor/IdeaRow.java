package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.IdeaNumber;
import fi.pirtti.domain.privacy.Identifier;
import java.util.List;

/**
 * An idea as the list shows it.
 *
 * @param category index among the step's categories, -1 when it has none
 * @param identifiers what in it may identify a person and is not handled, in order
 */
record IdeaRow(Idea idea, int category, List<Identifier> identifiers) {
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
