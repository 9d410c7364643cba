@NullMarked
package fi.pirtti.facilitation.rehearsal;

import org.jspecify.annotations.NullMarked;
