package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One planned sitting: its number, day, time, and the steps it covers. */
final class SittingRow extends FlowPane {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PrepareViewModel model;
    private final Messages messages;
    private final Dates dates;
    private final int index;
    private final DatePicker date = new DatePicker();
    private final TextField time = new TextField();
    private final Label steps;
    private final Label until;
    private final MenuButton from = new MenuButton();

    SittingRow(PrepareViewModel model, Messages messages, int index) {
        this.model = model;
        this.messages = messages;
        this.index = index;
        dates = new Dates(messages);
        getStyleClass().add("sitting-row");
        String name = messages.text("prepare.sitting", index + 1);
        Label number = Texts.strong(name);
        number.getStyleClass().add("sitting-number");
        date.setId("sitting-date-" + (index + 1));
        date.getStyleClass().add("sitting-date");
        date.setConverter(new DayConverter());
        date.setPromptText(messages.text("prepare.date.prompt"));
        date.setAccessibleText(name + ", " + messages.text("prepare.date"));
        date.valueProperty().subscribe((before, now) -> model.date(index, now));
        time.setId("sitting-time-" + (index + 1));
        time.getStyleClass().add("sitting-time");
        time.setPromptText(messages.text("prepare.time.prompt"));
        time.setAccessibleText(name + ", " + messages.text("prepare.time"));
        time.setOnAction(event -> commit());
        time.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        Icon clock = Icon.of(Glyph.CLOCK);
        StackPane timeField = new StackPane(time, clock);
        timeField.getStyleClass().add("sitting-time-box");
        StackPane.setAlignment(clock, Pos.CENTER_RIGHT);
        steps = Texts.label("", "small-medium");
        until = Texts.label("", "small");
        from.getStyleClass().addAll("plain", "sitting-from");
        from.setId("sitting-from-" + (index + 1));
        from.setOnShowing(event -> offerStarts());
        VBox part = Rows.column(0, index == 0 ? steps : from, until);
        part.getStyleClass().add("sitting-part");
        HBox when = Rows.row(10, number, date, timeField);
        getChildren().addAll(when, part);
        boolean over = index < model.held();
        date.setDisable(over);
        time.setDisable(over);
        from.setDisable(over);
        PlannedSitting planned = model.preparationProperty().get().sittings().get(index);
        date.setValue(planned.date());
        showTime(planned.time());
        show();
    }

    Node first() {
        return date;
    }

    /** Shows what the row covers after a change anywhere in the plan. */
    void show() {
        SittingPlan plan = model.plan(index);
        String covered = plan.firstStep() == plan.lastStep()
                ? messages.text("prepare.step.one", plan.firstStep())
                : messages.text("prepare.steps", plan.firstStep(), plan.lastStep());
        steps.setText(covered);
        from.setText(covered);
        LocalTime ends = plan.ends();
        until.setText(
                ends == null
                        ? messages.text("prepare.minutes", plan.minutes())
                        : messages.text("prepare.minutesUntil", plan.minutes(), dates.time(ends)));
        date.pseudoClassStateChanged(LATE, model.tooLate(index));
    }

    /** Takes what is typed as the time, if it is one; otherwise shows the last time again. */
    void commit() {
        String typed = time.getText();
        LocalTime before =
                model.preparationProperty().get().sittings().get(index).time();
        LocalTime now = typed.isBlank() ? null : Dates.parseTime(typed);
        boolean understood = typed.isBlank() || now != null;
        if (understood) {
            model.time(index, now);
        }
        showTime(understood ? now : before);
    }

    private void showTime(@Nullable LocalTime shown) {
        time.setText(shown == null ? "" : dates.time(shown));
    }

    private void offerStarts() {
        from.getItems().clear();
        List<Step> all = model.guide().steps();
        String chosen = model.preparationProperty().get().sittings().get(index).fromStep();
        for (Step step : model.startsFor(index)) {
            String title = step.title().in(messages.language().tag());
            RadioMenuItem item = new RadioMenuItem(messages.text("prepare.startsFrom", all.indexOf(step) + 1, title));
            item.setSelected(step.id().equals(chosen));
            item.setOnAction(event -> model.fromStep(index, step.id()));
            from.getItems().add(item);
        }
    }

    /** Reads 17.5.2022, 17.5. and 17.5, and writes the weekday before the day. */
    private final class DayConverter extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : dates.fieldDay(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return text.isBlank() ? null : model.parseDay(text).orElse(date.getValue());
        }
    }
}
