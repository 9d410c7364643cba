/** The command line: thin commands over the use cases, messages in the user's language, JSON for scripts. */
@NullMarked
package fi.pirtti.cli;

import org.jspecify.annotations.NullMarked;
