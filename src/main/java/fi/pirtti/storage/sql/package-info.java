/** Statements, for whichever database. */
@NullMarked
package fi.pirtti.storage.sql;

import org.jspecify.annotations.NullMarked;
