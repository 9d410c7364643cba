package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which step this is and what is asked; in a small window also the way to the other steps. */
final class StepHeader extends VBox {
    private final RunViewModel model;
    private final Messages messages;
    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");
    private final VBox skipped = new VBox();
    private Node shortcuts = new HBox();

    StepHeader(RunViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("step-header");
        compact.subscribe((before, now) -> build());
    }

    /** In a small window: the steps become a menu, the key caps go. */
    BooleanProperty compactProperty() {
        return compact;
    }

    /** Shows the present step. */
    void show(Node keys) {
        shortcuts = keys;
        keys.setId("step-shortcuts");
        build();
    }

    /** Says whether the step is left out. */
    void showState(StepRecord record) {
        skipped.getChildren().clear();
        String reason = record.reason();
        if (record.state() == StepState.SKIPPED) {
            Button takeUp = Buttons.text(messages.text("run.skip.takeUp"), null, model::takeUp);
            takeUp.setId("take-up");
            skipped.getChildren()
                    .add(new Banner(
                                    Tone.NEUTRAL,
                                    Glyph.SKIPPED,
                                    messages.text("run.skip.skipped", reason == null ? "" : reason))
                            .withDeed(takeUp));
        }
    }

    private void build() {
        Step step = model.step().get();
        String language = messages.language().tag();
        String section = model.guide()
                .sectionOf(step.id())
                .map(found -> found.title().in(language))
                .orElse("");
        String place = messages.text(
                "run.step.place", model.way().place() + 1, model.guide().steps().size(), section);
        HBox top = Rows.row(12, Icon.of(Glyph.of(step.kind()), 20).toned(Tone.ACCENT));
        top.getStyleClass().add("step-place");
        Label title = Texts.stepTitle(step.title().in(language));
        title.setId("step-title");
        if (compact.get()) {
            // One line instead of two: a small window needs the height for what is recorded.
            top.getChildren().addAll(Rows.grow(title), menu(place, language));
            getChildren().setAll(top);
        } else {
            Label where = Texts.smallStrong(place);
            where.setId("step-place");
            top.getChildren().addAll(where, Rows.spacer(), shortcuts);
            getChildren().setAll(top, title);
        }
        if (step.kind() != StepKind.INFO) {
            Label prompt = Texts.prompt(step.prompt().in(language));
            prompt.setId("step-prompt");
            getChildren().add(prompt);
        }
        getChildren().add(skipped);
    }

    private MenuButton menu(String place, String language) {
        MenuButton menu = new MenuButton(messages.text(
                "run.step.placeShort",
                model.way().place() + 1,
                model.guide().steps().size()));
        menu.setAccessibleText(place);
        menu.setTooltip(new Tooltip(place));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setId("agenda-menu");
        menu.getStyleClass().add("plain");
        menu.setAccessibleHelp(messages.text("run.agenda.title"));
        for (Agenda.Entry entry : model.timetable().agenda().get().entries()) {
            MenuItem item =
                    new MenuItem(entry.number() + ". " + entry.step().title().in(language));
            item.setDisable(entry.mark() == Agenda.Mark.CURRENT);
            item.setOnAction(event -> model.go(entry.step()));
            menu.getItems().add(item);
        }
        return menu;
    }
}
