package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoveredUnit;

/** One row of the tree. */
sealed interface CoverageRow {
    /** What identifies it, so that rows stay open when the tree is counted anew. */
    String path();

    /** Its name in words. */
    String name();

    /** A group of units. */
    record OfGroup(String path, String name, CoverageTree.Group group) implements CoverageRow {}

    /** One unit. */
    record OfUnit(String path, CoveredUnit unit) implements CoverageRow {
        @Override
        public String name() {
            return unit.name();
        }
    }
}
