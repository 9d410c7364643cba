package fi.pirtti.ui.facilitator.rehearsal;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.presenter.WallState;

/**
 * How the rehearsed discussion stands.
 *
 * @param answer of the present step
 * @param canRedo whether something was taken back
 */
record Seen(Step step, Answer answer, WallState wall, boolean canRedo) {}
