package fi.pirtti.office.coverage;

import java.time.Instant;
import java.util.Comparator;

/** In which order groups and units stand. */
public enum CoverageOrder {
    /** By their names. */
    NAME,
    /** Where the smallest share has answered comes first; units that have answered come last. */
    SMALLEST,
    /** Where most people work in units that nobody has heard of comes first; of units those that were invited longest ago. */
    SILENT;

    Comparator<CoverageTree.Group> groups() {
        return switch (this) {
            case NAME -> Comparator.comparing(CoverageTree.Group::order);
            case SMALLEST ->
                Comparator.<CoverageTree.Group>comparingDouble(
                                group -> group.shares().share())
                        .thenComparing(CoverageTree.Group::order);
            case SILENT ->
                Comparator.<CoverageTree.Group>comparingInt(
                                group -> -group.shares().silentHeadcount())
                        .thenComparing(CoverageTree.Group::order);
        };
    }

    Comparator<CoveredUnit> units() {
        Comparator<CoveredUnit> byName =
                Comparator.comparing(CoveredUnit::order).thenComparing(CoveredUnit::id);
        return switch (this) {
            case NAME -> byName;
            case SMALLEST ->
                Comparator.comparing((CoveredUnit unit) -> unit.state().answered())
                        .thenComparing(byName);
            case SILENT ->
                Comparator.comparing((CoveredUnit unit) -> !unit.state().silent())
                        .thenComparing(unit -> {
                            Instant invited = unit.standing().invited();
                            return invited == null ? Instant.MIN : invited;
                        })
                        .thenComparing(unit -> -unit.headcount())
                        .thenComparing(byName);
        };
    }
}
