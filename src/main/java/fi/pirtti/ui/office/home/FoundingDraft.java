package fi.pirtti.ui.office.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been chosen so far for a consultation that is to be founded; kept when the screen is left. */
final class FoundingDraft {
    final List<Path> guides = new ArrayList<>();

    @Nullable
    Path units;

    @Nullable
    Path archive;
}
