/** Leaf room: progress, cancellation, ids, messages, problems; used by every other room, uses none. */
@NullMarked
package fi.pirtti.support;

import org.jspecify.annotations.NullMarked;
