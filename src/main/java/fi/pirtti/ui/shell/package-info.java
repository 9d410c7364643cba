/** The window that holds one screen at a time, and the way from one screen to another. */
@NullMarked
package fi.pirtti.ui.shell;

import org.jspecify.annotations.NullMarked;
