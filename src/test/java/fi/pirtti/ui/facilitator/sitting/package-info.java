@NullMarked
package fi.pirtti.ui.facilitator.sitting;

import org.jspecify.annotations.NullMarked;
