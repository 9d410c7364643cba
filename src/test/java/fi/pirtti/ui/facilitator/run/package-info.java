@NullMarked
package fi.pirtti.ui.facilitator.run;

import org.jspecify.annotations.NullMarked;
