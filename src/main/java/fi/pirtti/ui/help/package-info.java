/** Help for the screen one is on: topics in three languages, read from the program's resources. */
@NullMarked
package fi.pirtti.ui.help;

import org.jspecify.annotations.NullMarked;
