package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Unit;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the office knows it.
 *
 * @param headcount people who work there, 0 if not known
 * @param email where its invitation is sent, empty if not known
 * @param extra the office's own columns, such as the subgroup; they do not travel
 * @param guideSha256 the guide that it is asked to answer
 * @param closed since when it is no more; null while it is there
 */
public record RegisteredUnit(
        Unit unit,
        int headcount,
        String email,
        SortedMap<String, String> extra,
        String guideSha256,
        @Nullable Instant closed) {
    public RegisteredUnit {
        extra = Collections.unmodifiableSortedMap(new TreeMap<>(extra));
    }

    /** A unit that is there. */
    public RegisteredUnit(Unit unit, int headcount, String email, SortedMap<String, String> extra, String guideSha256) {
        this(unit, headcount, email, extra, guideSha256, null);
    }

    /** Whether it is there: a closed unit is invited no more, and nobody waits for its answer. */
    public boolean isOpen() {
        return closed == null;
    }

    /** The same, closed since then; open if null. */
    public RegisteredUnit withClosed(@Nullable Instant since) {
        return new RegisteredUnit(unit, headcount, email, extra, guideSha256, since);
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
