/** Discussions as units might have held them, for the demonstration, screenshots and tests. */
@NullMarked
package fi.pirtti.facilitation.sample;

import org.jspecify.annotations.NullMarked;
