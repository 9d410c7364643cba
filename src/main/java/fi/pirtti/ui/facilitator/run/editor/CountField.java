package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Tone;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;

/** Fields that count hands and dots. Each keystroke is written down at once, for what the screen shows is recorded. */
final class CountField {
    private static final int MAXIMUM = 999;

    private CountField() {}

    /**
     * A field with the given id; its buttons have the ids {@code ID-less} and {@code ID-more}.
     *
     * @param name what is counted, for screen readers
     * @param record told each new count; must do nothing when the count is already recorded
     */
    static Stepper of(Messages messages, String id, String name, Orientation orientation, IntConsumer record) {
        Stepper stepper = new Stepper(messages, name, MAXIMUM, orientation);
        stepper.field().setId(id);
        Node[] buttons = stepper.lookupAll(".stepper-button").toArray(Node[]::new);
        buttons[0].setId(id + "-less");
        buttons[1].setId(id + "-more");
        stepper.valueProperty().subscribe((before, now) -> record.accept(now.intValue()));
        return stepper;
    }

    /** How many hands have been counted of those present: complete, still open, or too many. */
    static Chip handsChip(Messages messages, int hands, int participants) {
        String words = messages.text("run.count.hands", hands, participants);
        if (hands > participants) {
            return new Chip(Tone.WARN, Glyph.WARNING, words);
        }
        return hands == participants && hands > 0
                ? new Chip(Tone.OK, Glyph.CHECK, words)
                : new Chip(Tone.NEUTRAL, null, words);
    }
}
