/** Bringing together what the same unit recorded at two machines. */
@NullMarked
package fi.pirtti.domain.merging;

import org.jspecify.annotations.NullMarked;
