/** What was answered, as it is read on the screen; for both desks. */
@NullMarked
package fi.pirtti.ui.answers;

import org.jspecify.annotations.NullMarked;
