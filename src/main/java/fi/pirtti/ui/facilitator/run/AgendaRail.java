package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.Section;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The course of the discussion at the left: sections, steps, how far they are and when they should begin. */
final class AgendaRail extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.");

    private final RunViewModel model;
    private final Messages messages;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<AgendaRow> steps = new ArrayList<>();
    private final Label ends = Texts.small("");
    private final Subscription subscriptions;

    AgendaRail(RunViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("agenda-rail");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.getStyleClass().add("agenda-rows");
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscriptions = Subscription.combine(
                model.timetable().schedule().subscribe(this::showEnd),
                model.timetable().agenda().subscribe((before, now) -> build()),
                folded.subscribe((before, now) -> {
                    build();
                    getChildren().forEach(Motion::comeBack);
                }));
        build();
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private void build() {
        boolean narrow = folded.get();
        boolean hadFocus = rows.isFocusWithin();
        getStyleClass().remove("folded");
        if (narrow) {
            getStyleClass().add("folded");
        }
        rows.getChildren().clear();
        steps.clear();
        for (Agenda.Row row : model.timetable().agenda().get().rows()) {
            switch (row) {
                case Agenda.Head head -> addHead(head, narrow);
                case Agenda.Entry entry -> {
                    String title = entry.step().title().in(messages.language().tag());
                    Runnable open = () -> model.go(entry.step());
                    AgendaRow line = narrow
                            ? AgendaRow.narrow(entry, title, messages, open)
                            : AgendaRow.wide(entry, title, messages, open);
                    steps.add(line);
                    rows.getChildren().add(line);
                }
            }
        }
        getChildren().setAll(narrow ? unfoldButton() : head(), Rows.grow(scroll));
        // Where the rail is too long for the window, the present step is in sight.
        int place = model.way().place();
        scroll.setVvalue(steps.size() < 2 ? 0 : (double) place / (steps.size() - 1));
        if (hadFocus) {
            steps.stream().filter(AgendaRow::isFocusTraversable).findFirst().ifPresent(AgendaRow::requestFocus);
        }
    }

    private HBox head() {
        Agenda agenda = model.timetable().agenda().get();
        int participants = model.discussion()
                .get()
                .sitting(model.sitting())
                .map(sitting -> sitting.participants().total())
                .orElse(0);
        Label count =
                Texts.label(messages.text("run.agenda.count", agenda.behind(), agenda.total(), participants), "small");
        count.setId("agenda-count");
        ends.setId("agenda-end");
        VBox words = Rows.column(2, Texts.label(messages.text("run.agenda.title"), "strong-large"), count, ends);
        Button fold = Buttons.icon(Glyph.FOLD, messages.text("run.agenda.fold"), () -> folded.set(true));
        fold.setId("fold-agenda");
        HBox head = Rows.row(8, Rows.grow(words), fold);
        head.getStyleClass().add("agenda-head");
        return head;
    }

    /** When it ends as things stand, and how that compares with the plan. */
    private void showEnd(Schedule schedule) {
        LocalTime end = schedule.expectedEnd();
        ends.setVisible(end != null);
        ends.setManaged(end != null);
        if (end != null) {
            String clock = messages.time(end);
            ends.setText(
                    schedule.late() == 0
                            ? messages.text("run.agenda.end", clock)
                            : messages.text("run.agenda.endLate", clock, schedule.late()));
        }
    }

    private HBox unfoldButton() {
        Button unfold = Buttons.icon(Glyph.UNFOLD, messages.text("run.agenda.unfold"), () -> folded.set(false));
        unfold.setId("fold-agenda");
        HBox box = Rows.row(0, unfold);
        box.getStyleClass().add("agenda-head");
        return box;
    }

    private void addHead(Agenda.Head head, boolean narrow) {
        if (narrow) {
            Region line = Rows.line();
            line.getStyleClass().add("agenda-line");
            rows.getChildren().add(line);
            return;
        }
        HBox box = Rows.row(8);
        box.getStyleClass().add("agenda-section");
        Section section = head.section();
        if (section != null) {
            Label title = Texts.wrapped(section.title().in(messages.language().tag()), "small-strong");
            box.getChildren().add(Rows.grow(title));
        }
        Agenda.SittingStart sitting = head.sitting();
        if (sitting != null) {
            Label label = Texts.label(sitting(sitting), "small-strong");
            label.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        rows.getChildren().add(box);
    }

    private String sitting(Agenda.SittingStart start) {
        LocalDate date = start.date();
        return date == null
                ? messages.text("run.agenda.sitting", start.number())
                : messages.text("run.agenda.sittingOn", start.number(), DAY.format(date));
    }

    private void keyPressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isFocused()) {
                steps.get(Math.clamp(i + step, 0, steps.size() - 1)).requestFocus();
                break;
            }
        }
        event.consume();
    }
}
