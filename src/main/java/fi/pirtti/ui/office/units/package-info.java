/** Units and their invitations. */
@NullMarked
package fi.pirtti.ui.office.units;

import org.jspecify.annotations.NullMarked;
