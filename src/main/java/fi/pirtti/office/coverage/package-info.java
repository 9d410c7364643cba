/** How far the units of a consultation have come, and reminding those that nobody has heard of. */
@NullMarked
package fi.pirtti.office.coverage;

import org.jspecify.annotations.NullMarked;
