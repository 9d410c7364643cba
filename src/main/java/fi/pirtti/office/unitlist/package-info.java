/** Lists of units as offices keep them: tables, what their columns mean, what is wrong in them and what they would change. */
@NullMarked
package fi.pirtti.office.unitlist;

import org.jspecify.annotations.NullMarked;
