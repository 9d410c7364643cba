/** Rehearsing with a made-up team: a discussion like any other, in a workspace that is deleted afterwards. */
@NullMarked
package fi.pirtti.facilitation.rehearsal;

import org.jspecify.annotations.NullMarked;
