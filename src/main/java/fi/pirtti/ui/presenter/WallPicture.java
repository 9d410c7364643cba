package fi.pirtti.ui.presenter;

import fi.pirtti.domain.guide.StepKind;

/**
 * All that the wall shows of a step at one moment, as a value: what is not in it cannot be seen by the room.
 *
 * @param step id of the step
 * @param prompt the question; empty when the content says it
 */
record WallPicture(
        String step,
        StepKind kind,
        Bilingual title,
        Bilingual prompt,
        Bilingual place,
        Bilingual reminder,
        WallContent content) {}
