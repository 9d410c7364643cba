/** SQLite files: opened in one safe way, migrated, checked and copied. */
@NullMarked
package fi.pirtti.storage.sqlite;

import org.jspecify.annotations.NullMarked;
