package fi.pirtti.ui.presenter;

import fi.pirtti.domain.guide.StepKind;

/**
 * All that the wall shows of a step at one moment, as a value: what is not in it cannot be seen by the room.
 *
 * @param step id of the step
 * @param prompt the question; empty when the content says it
 * @param work what the room does now, empty when nothing particular
 */
record WallPicture(
        String step,
        StepKind kind,
        Bilingual title,
        Bilingual prompt,
        Bilingual work,
        Bilingual place,
        Bilingual reminder,
        WallContent content) {}
