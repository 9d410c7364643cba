package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.TimerDisplay;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.presenter.WallTime;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The time of the step: what is left, or calmly how much it is over; a pause, and two minutes more. */
final class TimerPane extends HBox {
    private static final int MORE_MINUTES = 2;

    private final Messages messages;
    private final Icon icon = Icon.of(Glyph.TIMER, 22);
    private final TimerDisplay display = new TimerDisplay();
    private final Label words = Texts.label("", "timer-words");
    private final ProgressTrack track = new ProgressTrack();
    private final Button plan = new Button();
    private final Subscription subscriptions;

    /**
     * @param open opens the schedule
     * @param given told how many minutes were just given to the step
     */
    TimerPane(RunViewModel model, Messages messages, Runnable open, IntConsumer given) {
        this.messages = messages;
        getStyleClass().add("timer-pane");
        display.setId("step-timer");
        words.setId("step-timer-words");
        words.setMinWidth(USE_PREF_SIZE);
        VBox middle = Rows.column(6, words, track);
        middle.getStyleClass().add("timer-middle");
        Button pause = Buttons.icon(
                Glyph.PAUSE,
                messages.text("run.timer.pause"),
                () -> model.timetable().pause(!model.timetable().paused().get()));
        pause.setId("pause-timer");
        pause.getStyleClass().add("square");
        Button more = Buttons.secondary(messages.text("run.timer.more", MORE_MINUTES), null, () -> {
            model.timetable().give(MORE_MINUTES);
            given.accept(MORE_MINUTES);
        });
        more.setId("more-minutes");
        more.setTooltip(new Tooltip(messages.text("run.timer.moreHelp", MORE_MINUTES)));
        plan.setId("open-time");
        plan.getStyleClass().add("timer-button");
        plan.setGraphic(new HBox(icon, display, middle, Icon.of(Glyph.OPENS_UP)));
        plan.getGraphic().getStyleClass().add("timer-face");
        plan.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        plan.setAccessibleHelp(messages.text("run.plan.title"));
        plan.setTooltip(new Tooltip(messages.text("run.plan.title")));
        plan.setOnAction(event -> open.run());
        getChildren().addAll(plan, pause, more);
        subscriptions = Subscription.combine(
                model.time().subscribe(this::show), model.timetable().paused().subscribe(paused -> {
                    String name = messages.text(paused ? "run.timer.go" : "run.timer.pause");
                    pause.setGraphic(Icon.of(paused ? Glyph.START : Glyph.PAUSE));
                    pause.setAccessibleText(name);
                    pause.setTooltip(new Tooltip(name));
                }));
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private void show(WallTime time) {
        boolean over = time.left().isNegative();
        // Whole seconds are counted up to, so that a second just begun still shows.
        display.show(over ? time.left() : time.left().plusMillis(999));
        long planned = time.planned().toMinutes();
        words.setText(messages.text(over ? "run.timer.over" : "run.timer.left", planned));
        words.getStyleClass().setAll("label", "timer-words", over ? "over" : "within");
        plan.setAccessibleText(display.getAccessibleText() + " " + words.getText());
        track.show(time.ratio());
        icon.show(over ? Glyph.OVERRUN : Glyph.TIMER);
        icon.getStyleClass().remove(Tone.BAD.styleClass());
        if (over) {
            icon.toned(Tone.BAD);
        }
    }
}
