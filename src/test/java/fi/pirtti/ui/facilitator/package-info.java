@NullMarked
package fi.pirtti.ui.facilitator;

import org.jspecify.annotations.NullMarked;
