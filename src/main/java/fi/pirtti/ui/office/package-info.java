/** What the windows of the office's desk have in common: the one open archive, the way between windows. */
@NullMarked
package fi.pirtti.ui.office;

import org.jspecify.annotations.NullMarked;
