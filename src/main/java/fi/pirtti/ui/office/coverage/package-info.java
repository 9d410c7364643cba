/** Who has answered. */
@NullMarked
package fi.pirtti.ui.office.coverage;

import org.jspecify.annotations.NullMarked;
