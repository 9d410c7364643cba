package fi.pirtti.ui.office.home;

import fi.pirtti.office.Founding;
import java.nio.file.Path;
import java.util.List;

/**
 * What a consultation is founded from.
 *
 * @param archive where it will lie; nothing may be there
 */
public record FoundingPlan(List<Path> guides, Path units, Path archive, Founding.Keys keys) {
    public FoundingPlan {
        guides = List.copyOf(guides);
    }
}
