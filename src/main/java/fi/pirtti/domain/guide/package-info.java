/** The discussion guide: what a work community is asked. Records without I/O. */
@NullMarked
package fi.pirtti.domain.guide;

import org.jspecify.annotations.NullMarked;
