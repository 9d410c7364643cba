package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.time.LocalTime;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * Says where minutes given to the present step come from: the end moves, unless a later step is made to lend them. Goes by
 * itself; the focus stays where it was.
 */
final class TimeNotice extends HBox {
    private static final Duration LASTS = Duration.seconds(20);

    private final RunViewModel model;
    private final Messages messages;
    private final Runnable gone;
    private final PauseTransition lasting = new PauseTransition(LASTS);
    private int given;

    TimeNotice(RunViewModel model, Messages messages, Runnable gone) {
        this.model = model;
        this.messages = messages;
        this.gone = gone;
        setId("time-notice");
        getStyleClass().addAll("bar-panel", "time-notice");
        lasting.setOnFinished(event -> close());
    }

    /** So many minutes were just given to the present step. */
    void given(int minutes) {
        given += minutes;
        LocalTime end = model.timetable().schedule().get().expectedEnd();
        String words = end == null
                ? messages.text("run.plan.given", given)
                : messages.text("run.plan.givenEnd", given, messages.time(end));
        FlowPane deeds = deeds();
        model.timetable().schedule().get().lender(given).ifPresent(lender -> {
            int lent = given;
            String title = lender.step().title().in(messages.language().tag());
            Button borrow = Buttons.small(Buttons.secondary(
                    messages.text("run.plan.borrow", title, lender.minutes(), lender.minutes() - lent), null, () -> {
                        model.timetable().borrow(lender.step(), lent);
                        say(messages.text("run.plan.borrowed", lent, title), deeds());
                    }));
            borrow.setId("borrow-minutes");
            deeds.getChildren().addFirst(borrow);
        });
        say(words, deeds);
    }

    /** Takes it away. */
    void close() {
        lasting.stop();
        given = 0;
        gone.run();
    }

    private FlowPane deeds() {
        Button undo = Buttons.small(Buttons.text(messages.text("run.undo"), Glyph.UNDO, () -> {
            model.undo();
            close();
        }));
        undo.setId("undo-minutes");
        FlowPane deeds = new FlowPane(undo);
        deeds.getStyleClass().add("notice-deeds");
        return deeds;
    }

    private void say(String words, FlowPane deeds) {
        Button shut = Buttons.icon(Glyph.CLOSE, messages.text("run.panel.close"), this::close);
        shut.setId("time-notice-close");
        getChildren()
                .setAll(
                        Icon.of(Glyph.CLOCK, 20),
                        Rows.grow(Rows.column(4, Texts.wrapped(words, "body-medium"), deeds)),
                        shut);
        lasting.playFromStart();
    }
}
