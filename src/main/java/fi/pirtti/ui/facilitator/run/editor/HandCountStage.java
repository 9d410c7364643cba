package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Shortcut;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What an editor counts with, and in its place, when asked for, the counting of one value after another. */
final class HandCountStage extends StackPane {
    private final Messages messages;
    private final Region usual;
    private final Supplier<String> about;
    private final Supplier<HandCounting> counting;
    private final Runnable afterwards;
    private @Nullable HandCountPane pane;

    /**
     * A stage that shows {@code usual}.
     *
     * @param about what is counted, empty if it need not be said
     * @param afterwards run when the counting is over, to put the keyboard somewhere
     */
    HandCountStage(
            Messages messages,
            Region usual,
            Supplier<String> about,
            Supplier<HandCounting> counting,
            Runnable afterwards) {
        super(usual);
        this.messages = messages;
        this.usual = usual;
        this.about = about;
        this.counting = counting;
        this.afterwards = afterwards;
        setAlignment(Pos.TOP_LEFT);
    }

    /** The button that starts the counting; so does its key in any field of {@code editor} that takes numbers only. */
    Button button(Region editor) {
        Button button = Buttons.withKeys(
                Buttons.small(Buttons.secondary(messages.text("run.hands.start"), Glyph.TEAM, this::start)), "L");
        button.setId("hand-start");
        button.setMinWidth(Region.USE_PREF_SIZE);
        listen(editor);
        return button;
    }

    private void listen(Region editor) {
        editor.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (Shortcut.HANDS.matches(event) && !(event.getTarget() instanceof TextArea)) {
                start();
                event.consume();
            }
        });
    }

    void start() {
        if (pane == null) {
            HandCountPane opened = new HandCountPane(messages, about.get(), counting.get(), this::end);
            pane = opened;
            getChildren().setAll(opened);
            opened.start();
        }
    }

    /** Shows the counts as they are now. */
    void show() {
        if (pane != null) {
            pane.show();
        }
    }

    /** What it was before. */
    void end() {
        if (pane != null) {
            pane = null;
            getChildren().setAll(usual);
            afterwards.run();
        }
    }
}
