/** Text that may identify a person: where it stands and how it is taken out. Pure; the human decides. */
@NullMarked
package fi.pirtti.domain.privacy;

import org.jspecify.annotations.NullMarked;
