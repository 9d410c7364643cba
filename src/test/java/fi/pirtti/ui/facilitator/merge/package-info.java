@NullMarked
package fi.pirtti.ui.facilitator.merge;

import org.jspecify.annotations.NullMarked;
