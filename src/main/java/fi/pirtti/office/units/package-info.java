/** The register of units: taking lists in, changing it with its history. */
@NullMarked
package fi.pirtti.office.units;

import org.jspecify.annotations.NullMarked;
