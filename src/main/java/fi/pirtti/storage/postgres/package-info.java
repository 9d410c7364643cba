/** PostgreSQL servers: reached by their URLs, again when a connection breaks, and migrated. */
@NullMarked
package fi.pirtti.storage.postgres;

import org.jspecify.annotations.NullMarked;
