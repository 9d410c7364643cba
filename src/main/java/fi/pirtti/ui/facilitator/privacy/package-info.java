/** Telling, while a text is typed, that something in it may identify a person. */
@NullMarked
package fi.pirtti.ui.facilitator.privacy;

import org.jspecify.annotations.NullMarked;
