/** The office's archive: what was sent out, what has come in, and the facts of every answer in tables. */
@NullMarked
package fi.pirtti.storage.archive;

import org.jspecify.annotations.NullMarked;
