package fi.pirtti.exchange.paper;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.guide.Guide;

/**
 * What paper is made from.
 *
 * @param unit name of the unit, empty if it has none yet
 */
public record PaperSource(Guide guide, String unit, Preparation preparation) {}
