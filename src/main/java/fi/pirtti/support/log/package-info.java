/** What went wrong, on record without content: the log, its lines and its file. */
@NullMarked
package fi.pirtti.support.log;

import org.jspecify.annotations.NullMarked;
