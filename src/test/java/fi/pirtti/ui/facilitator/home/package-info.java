@NullMarked
package fi.pirtti.ui.facilitator.home;

import org.jspecify.annotations.NullMarked;
