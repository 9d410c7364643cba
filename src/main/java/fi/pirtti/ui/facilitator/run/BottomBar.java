package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is always at hand below: the time, the wall, and the way to the next step. Two rows in a small window. */
final class BottomBar extends VBox {
    /** Between words and key caps, in pixels; a little more does no harm. */
    private static final double GAP = 16;

    private final RunViewModel model;
    private final Messages messages;
    private final Runnable goOn;
    private final TimerPane timer;
    private final WallPane wall;
    private final Button previous;
    private final HBox ways = Rows.row(12);
    private @Nullable Kbd keys;
    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");
    private final BooleanProperty roomy = new SimpleBooleanProperty(this, "roomy", true);

    /**
     * The bar.
     *
     * @param panels what rises from the bar
     * @param goOn leaves the present step as done
     */
    BottomBar(RunViewModel model, Messages messages, BarPanels panels, Runnable openWall, Runnable goOn) {
        this.model = model;
        this.messages = messages;
        this.goOn = goOn;
        getStyleClass().add("bottom-bar");
        timer = new TimerPane(model, messages, panels::time, panels::given);
        wall = new WallPane(model.wallState(), messages, openWall);
        previous = Buttons.large(Buttons.secondary(messages.text("run.previous"), Glyph.BACK, model::previous));
        previous.setId("previous-step");
        previous.setAccessibleText(messages.text("run.previous"));
        previous.setTooltip(new Tooltip(messages.text("run.previous")));
        compact.subscribe((before, now) -> arrange());
        roomy.subscribe((before, now) -> show());
        arrange();
    }

    /** Two rows, no key caps. */
    BooleanProperty compactProperty() {
        return compact;
    }

    /** Whether there is room for the next step's title and the key caps. */
    BooleanProperty roomyProperty() {
        return roomy;
    }

    /** Names the next step. */
    void show() {
        Optional<Step> following = model.way().following();
        String title = following
                .map(step -> step.title().in(messages.language().tag()))
                .orElse(messages.text("run.review"));
        String words = roomy.get() ? messages.text("run.nextNamed", ShortTitle.of(title)) : messages.text("run.next");
        Button next = Buttons.large(Buttons.primary(words, roomy.get() ? null : Glyph.NEXT, goOn));
        if (roomy.get()) {
            Buttons.withKeys(next, "Alt", "→");
            giveWay(next);
        }
        keys = roomy.get() && next.getGraphic() instanceof HBox content
                ? content.getChildren().stream()
                        .filter(Kbd.class::isInstance)
                        .map(Kbd.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
        next.setId("next-step");
        next.setAccessibleText(messages.text("run.nextNamed", title));
        next.setTooltip(new Tooltip(messages.text("run.nextNamed", title)));
        previous.setDisable(model.way().preceding().isEmpty());
        wall.showKeys(roomy.get());
        wall.showWord(roomy.get() || compact.get());
        previous.setContentDisplay(roomy.get() || compact.get() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        if (compact.get()) {
            ways.getChildren().setAll(next);
        } else {
            ways.getChildren().setAll(previous, next);
        }
    }

    /** A long title is cut before the bar grows out of the window; the tooltip has it whole. */
    private static void giveWay(Button next) {
        next.setMinWidth(0);
        if (next.getGraphic() instanceof HBox content) {
            content.getChildren().stream()
                    .filter(Kbd.class::isInstance)
                    .map(Kbd.class::cast)
                    .forEach(keys -> keys.setMinWidth(Region.USE_PREF_SIZE));
            content.maxWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> next.getWidth() <= 0
                                    ? Region.USE_COMPUTED_SIZE
                                    : next.getWidth()
                                            - next.getInsets().getLeft()
                                            - next.getInsets().getRight(),
                            next.widthProperty(),
                            next.insetsProperty()));
        }
    }

    /** Key caps are the first to go: the next step's name is worth more than they are. */
    @Override
    protected void layoutChildren() {
        Kbd caps = keys;
        if (caps != null && getChildren().getFirst() instanceof HBox row) {
            double needed = row.prefWidth(-1) + (caps.isManaged() ? 0 : caps.prefWidth(-1) + GAP);
            boolean shown = needed <= getWidth() - snappedLeftInset() - snappedRightInset();
            if (shown != caps.isManaged()) {
                caps.setManaged(shown);
                caps.setVisible(shown);
            }
        }
        super.layoutChildren();
    }

    void dispose() {
        timer.dispose();
        wall.dispose();
    }

    private void arrange() {
        show();
        if (compact.get()) {
            getChildren().setAll(Rows.row(16, timer, Rows.spacer(), ways), Rows.row(16, wall, Rows.spacer(), previous));
        } else {
            getChildren().setAll(Rows.row(8, timer, Rows.spacer(), wall, Rows.spacer(), ways));
        }
    }
}
