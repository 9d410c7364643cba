/** What can be said of a discussion by looking at it: how far it is, what is missing, what does not add up. Pure. */
@NullMarked
package fi.pirtti.domain.rules;

import org.jspecify.annotations.NullMarked;
