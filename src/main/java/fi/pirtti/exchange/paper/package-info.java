/** Paper for the room: the facilitator's run sheet, posters for the wall, worksheets for the participants. */
@NullMarked
package fi.pirtti.exchange.paper;

import org.jspecify.annotations.NullMarked;
