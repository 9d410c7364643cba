package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Unit;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit as the office knows it.
 *
 * @param headcount people who work there, 0 if not known
 * @param email where its invitation is sent, empty if not known
 * @param extra the office's own columns, such as the subgroup; they do not travel
 * @param guideSha256 the guide that it is asked to answer
 */
public record RegisteredUnit(
        Unit unit, int headcount, String email, SortedMap<String, String> extra, String guideSha256) {
    public RegisteredUnit {
        extra = Collections.unmodifiableSortedMap(new TreeMap<>(extra));
    }

    /** Value of {@code municipality}, {@code organisation}, a background field or one of the office's own columns. */
    public Optional<String> field(String name) {
        return switch (name) {
            case "municipality" -> Optional.of(unit.municipality());
            case "organisation" -> Optional.of(unit.organisation());
            default -> Optional.ofNullable(unit.background().get(name)).or(() -> Optional.ofNullable(extra.get(name)));
        };
    }
}
