package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Plan and actual of the sitting that goes on, minutes moved between its steps, and how to catch up. */
final class TimePanel {
    static final String ID = "time-panel";

    private final RunViewModel model;
    private final Messages messages;
    private final BarPanel panel;
    private final Subscription subscription;

    TimePanel(RunViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        panel = new BarPanel(ID, Glyph.CLOCK, messages.text("run.plan.title"), messages, close);
        subscription = model.timetable().schedule().subscribe(this::show);
    }

    BarPanel node() {
        return panel;
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void show(Schedule schedule) {
        Label state = Texts.wrapped(state(schedule, messages), "strong");
        state.setId("time-state");
        VBox content = Rows.column(12, state);
        List<CatchUp> offers = CatchUp.of(schedule);
        if (!offers.isEmpty()) {
            content.getChildren().add(offers(offers));
        }
        content.getChildren().add(table(schedule));
        TreeMap<String, Integer> moved = new TreeMap<>();
        schedule.lines().stream()
                .filter(line -> line.moved() != 0)
                .forEach(line -> moved.put(line.step().id(), -line.moved()));
        if (!moved.isEmpty()) {
            Button back = Buttons.text(
                    messages.text("run.plan.reset"),
                    Glyph.UNDO,
                    () -> model.timetable().move(moved));
            back.setId("time-reset");
            content.getChildren().add(back);
        }
        panel.show(content);
    }

    /** How the sitting stands, in a sentence or two. */
    static String state(Schedule schedule, Messages messages) {
        LocalTime ends = schedule.expectedEnd();
        if (ends == null) {
            return messages.text("run.plan.notBegun");
        }
        String end = messages.time(ends);
        LocalTime toEnd = schedule.plannedEnd();
        if (toEnd == null || schedule.late() == 0) {
            return messages.text(toEnd == null ? "run.plan.ends" : "run.plan.onTime", end);
        }
        String planned = messages.time(toEnd);
        return schedule.late() > 0
                ? messages.text("run.plan.late", schedule.late(), end, planned)
                : messages.text("run.plan.early", -schedule.late(), end, planned);
    }

    private Node offers(List<CatchUp> offers) {
        VBox box = Rows.column(4, Texts.smallStrong(messages.text("run.plan.catchUp")));
        box.setId("catch-up");
        box.getStyleClass().add("catch-up");
        for (CatchUp offer : offers) {
            String words = switch (offer) {
                case CatchUp.Skip(Step step, int wins) -> messages.text("run.plan.skip", title(step), wins);
                case CatchUp.Shorten(Step step, int from, int to) ->
                    messages.text("run.plan.shorten", title(step), from, to);
            };
            Button accept = Buttons.small(Buttons.secondary(
                    messages.text("run.plan.wins", offer.wins()),
                    offer instanceof CatchUp.Skip ? Glyph.SKIPPED : Glyph.CHECK,
                    () -> model.accept(offer, messages.text("run.plan.skipReason"))));
            accept.setId("accept-" + offer.step().id());
            accept.setAccessibleText(words);
            box.getChildren().add(Rows.row(12, Rows.grow(Texts.wrapped(words, "body")), accept));
        }
        return box;
    }

    private GridPane table(Schedule schedule) {
        GridPane grid = new GridPane();
        grid.setId("time-table");
        grid.getStyleClass().add("time-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints clock = new ColumnConstraints();
        clock.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, clock);
        Label begins = Texts.small(messages.text("run.plan.begins"));
        begins.setMinWidth(Region.USE_PREF_SIZE);
        int row = 0;
        grid.addRow(
                row++,
                Texts.small(messages.text("run.plan.step")),
                begins,
                Texts.small(messages.text("run.plan.used")),
                Texts.label(messages.text("run.plan.minutes"), "time-minutes-head"));
        for (Schedule.Line line : schedule.lines()) {
            if (line.place() != Schedule.Place.ANOTHER_TIME) {
                addLine(grid, row++, line);
            }
        }
        return grid;
    }

    private void addLine(GridPane grid, int row, Schedule.Line line) {
        boolean present = line.place() == Schedule.Place.PRESENT;
        Label title = Texts.wrapped(title(line.step()), present ? "strong" : "body");
        LocalTime begins = line.expected();
        Label clock = Texts.label(begins == null ? "" : messages.time(begins), present ? "strong" : "body");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        ProgressTrack track = new ProgressTrack();
        track.show(line.minutes() == 0 ? 0 : (double) line.used() / line.minutes());
        Label used = Texts.label(messages.text("run.minutes", line.used()), "small");
        used.getStyleClass().add("time-used-words");
        HBox usage = Rows.row(8, track, used);
        usage.getStyleClass().add("time-used");
        usage.setVisible(present || line.used() > 0);
        grid.addRow(row, title, clock, usage, minutes(line));
    }

    private HBox minutes(Schedule.Line line) {
        String name = title(line.step());
        String id = line.step().id();
        Label minutes = Texts.label(
                line.moved() == 0
                        ? messages.text("run.minutes", line.minutes())
                        : messages.text(
                                "run.plan.moved", line.minutes(), line.step().minutes()),
                "body");
        minutes.setId("minutes-" + id);
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = Rows.row(4);
        box.getStyleClass().add("time-minutes");
        boolean open = line.place() == Schedule.Place.AHEAD || line.place() == Schedule.Place.PRESENT;
        if (open) {
            Button less = Buttons.icon(
                    Glyph.REMOVE_ONE,
                    messages.text("run.plan.less", name),
                    () -> model.timetable().move(Map.of(id, -1)));
            less.setId("less-" + id);
            less.setDisable(line.minutes() <= 1);
            Button more = Buttons.icon(
                    Glyph.ADD,
                    messages.text("run.plan.more", name),
                    () -> model.timetable().move(Map.of(id, 1)));
            more.setId("more-" + id);
            box.getChildren().addAll(less, minutes, more);
        } else {
            box.getChildren().add(minutes);
        }
        return box;
    }

    private String title(Step step) {
        return step.title().in(messages.language().tag());
    }
}
