/** How units change while a consultation lasts. */
@NullMarked
package fi.pirtti.domain.units;

import org.jspecify.annotations.NullMarked;
