/** The office's first screen: opening an archive, and what waits in it. */
@NullMarked
package fi.pirtti.ui.office.home;

import org.jspecify.annotations.NullMarked;
