/** Taking in what has arrived. */
@NullMarked
package fi.pirtti.ui.office.intake;

import org.jspecify.annotations.NullMarked;
