/** The program's entry: composition, directories, and the choice between the window and the command line. */
@NullMarked
package fi.pirtti.app;

import org.jspecify.annotations.NullMarked;
