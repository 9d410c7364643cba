@NullMarked
package fi.pirtti.ui.facilitator.paper;

import org.jspecify.annotations.NullMarked;
