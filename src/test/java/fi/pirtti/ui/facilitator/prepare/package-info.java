@NullMarked
package fi.pirtti.ui.facilitator.prepare;

import org.jspecify.annotations.NullMarked;
