package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Tells which sitting was entered where that is not as everyone expects, with one button to have it otherwise; and, for
 * as long as it is so, that what is written down is added afterwards.
 */
final class SittingStrip extends VBox {
    private final RunViewModel model;
    private final Messages messages;
    private final Runnable again;
    private final Runnable finish;
    private boolean closed;

    /**
     * The strip.
     *
     * @param again enters the discussion anew, in the sitting that was chosen
     * @param finish leaves what is added afterwards
     */
    SittingStrip(RunViewModel model, Messages messages, Runnable again, Runnable finish) {
        this.model = model;
        this.messages = messages;
        this.again = again;
        this.finish = finish;
        setId("sitting-strip");
        getStyleClass().add("sitting-strip");
    }

    void show(Discussion discussion) {
        Sitting here = discussion.sitting(model.sitting()).orElse(null);
        getChildren().clear();
        if (here != null && here.addedAfterwards()) {
            getChildren().add(afterwards());
        } else if (here != null && !closed && model.sittings().entry().decision() != SittingEntry.Decision.PLAIN) {
            getChildren().add(decided(discussion, here));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Banner afterwards() {
        Button done = Buttons.small(Buttons.secondary(messages.text("run.sitting.finish"), Glyph.CHECK, finish));
        done.setId("sitting-finish");
        return new Banner(Tone.INFO, Glyph.HISTORY, messages.text("run.sitting.later")).withDeed(done);
    }

    private Banner decided(Discussion discussion, Sitting here) {
        int number = discussion.ordinal(here.id());
        Integer earlierId = model.sittings().entry().earlier();
        int earlier = earlierId == null ? 0 : discussion.ordinal(earlierId);
        String words = switch (model.sittings().entry().decision()) {
            case PLAIN -> "";
            case WENT_ON ->
                messages.text(
                        "run.sitting.wentOn",
                        number,
                        new Dates(messages).day(here.started().toLocalDate()),
                        new Dates(messages).time(here.started()));
            case BEGAN ->
                messages.text("run.sitting.began", number, here.participants().total());
            case ENDED_AND_BEGAN ->
                messages.text(
                        "run.sitting.endedAndBegan",
                        earlier,
                        new Dates(messages).time(model.sittings().endOf(earlierId == null ? here.id() : earlierId)),
                        number);
            case CORRECTS -> messages.text("run.sitting.corrects", number);
        };
        Banner banner = new Banner(Tone.INFO, Glyph.CALENDAR, words);
        HBox deeds = Rows.row(4);
        if (earlierId == null) {
            deeds.getChildren()
                    .add(deed(
                            messages.text("run.sitting.beginNew"),
                            () -> model.sittings().beginNext(again)));
        } else if (model.sittings().canGoOnWithEarlier()) {
            deeds.getChildren()
                    .add(deed(
                            messages.text("run.sitting.goOnWith", earlier),
                            () -> model.sittings().goOnWithEarlier(earlierId, again)));
        }
        Button close = Buttons.icon(Glyph.CLOSE, messages.text("run.sitting.understood"), () -> {
            closed = true;
            show(model.discussion().get());
        });
        close.setId("sitting-understood");
        deeds.getChildren().add(close);
        deeds.setMinWidth(USE_PREF_SIZE);
        return banner.withDeed(deeds);
    }

    private static Button deed(String words, Runnable action) {
        Button button = Buttons.small(Buttons.secondary(words, null, action));
        button.setId("sitting-other");
        return button;
    }
}
