package fi.pirtti.domain.guide;

import java.util.List;

/** A classification of units, such as the service area, by which results can be grouped. */
public record BackgroundField(String id, LocalizedText label, boolean required, List<Labelled> values) {
    public BackgroundField {
        values = List.copyOf(values);
    }
}
