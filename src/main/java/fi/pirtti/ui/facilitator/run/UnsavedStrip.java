package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Says above the step that something could not be saved, what to do about it, and lets it be tried again. */
final class UnsavedStrip extends StackPane {
    private final Messages messages;
    private final Banner banner = new Banner(Tone.BAD, Glyph.PROBLEM, "");

    UnsavedStrip(Messages messages, Runnable retry) {
        this.messages = messages;
        Button again = Buttons.secondary(messages.text("run.save.retry"), Glyph.REDO, retry);
        again.setId("save-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        banner.setId("unsaved");
        getChildren().add(banner.withDeed(again));
        show(false);
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.Failed(String reason) -> {
                banner.say(messages.text("run.save.failed", reason));
                show(true);
            }
            case SaveState.Saved _ -> show(false);
            case SaveState.Saving _ -> {
                // Stays while it is tried again: the row must not come and go under the pointer.
            }
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
