package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Tasks;
import java.time.Clock;

/**
 * What every screen is given. A screen lives in one language: when the language changes, it is flushed, disposed of and
 * built anew in the same place; what is typed and not on record is carried over.
 *
 * @param clock the time, in the zone of this machine
 */
public record UiContext(Messages messages, Tasks tasks, Clock clock, Navigator navigator) {}
