package fi.pirtti.domain.guide;

import java.util.List;

/** A titled run of steps. */
public record Section(String id, LocalizedText title, List<Step> steps) {
    public Section {
        steps = List.copyOf(steps);
    }
}
