/** What a unit says: answers, and the edits whose fold they are. Records without I/O. */
@NullMarked
package fi.pirtti.domain.discussion;

import org.jspecify.annotations.NullMarked;
