package fi.pirtti.exchange.paper;

import java.util.List;
import java.util.Set;

/**
 * What is wanted on paper.
 *
 * @param languages one or two BCP 47 tags, side by side; the first leads
 * @param steps ids of the steps to be on it
 * @param ownNotes whether the facilitator's own notes are printed on the run sheet
 */
public record PaperOrder(Paper paper, List<String> languages, PaperSize size, Set<String> steps, boolean ownNotes) {
    public PaperOrder {
        languages = List.copyOf(languages);
        steps = Set.copyOf(steps);
        if (languages.isEmpty() || languages.size() > 2) {
            throw new IllegalArgumentException("paper is in one or two languages");
        }
    }
}
