/** What stays: the facilitator's workspace and the office's archive. Knows bytes and records, no file formats. */
@NullMarked
package fi.pirtti.storage;

import org.jspecify.annotations.NullMarked;
