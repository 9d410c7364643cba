package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.time.LocalTime;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A step in the rail, wide with its title and time, or narrow with its number alone; pressing it opens the step. */
final class AgendaRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Runnable open;

    private AgendaRow(Agenda.Entry entry, String title, Messages messages, Runnable open) {
        this.open = open;
        setId("agenda-" + entry.step().id());
        getStyleClass().add("agenda-row");
        boolean current = entry.mark() == Agenda.Mark.CURRENT;
        pseudoClassStateChanged(CURRENT, current);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.text("run.agenda.step", entry.number(), title, state(entry.mark(), messages)));
        // One stop for the Tab key; the arrows go from step to step.
        setFocusTraversable(current);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    static AgendaRow wide(Agenda.Entry entry, String title, Messages messages, Runnable open) {
        AgendaRow row = new AgendaRow(entry, title, messages, open);
        Label name = Texts.wrapped(title, "agenda-title");
        VBox words = Rows.column(2, name);
        words.getStyleClass().add("agenda-words");
        if (entry.step().optional() && entry.mark() == Agenda.Mark.UPCOMING) {
            words.getChildren().add(Texts.label(messages.text("run.agenda.optional"), "agenda-note"));
        } else if (entry.mark() == Agenda.Mark.SKIPPED) {
            words.getChildren().add(Texts.label(messages.text("run.agenda.skipped"), "agenda-note"));
        }
        if (entry.mark() == Agenda.Mark.EARLIER) {
            words.getChildren().add(Texts.label(messages.text("run.agenda.earlier"), "agenda-note"));
        }
        LocalTime starts = entry.starts();
        Label time = Texts.label(starts == null ? "" : messages.time(starts), "agenda-time");
        time.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(picture(entry.mark()), Rows.grow(words), time);
        return row;
    }

    static AgendaRow narrow(Agenda.Entry entry, String title, Messages messages, Runnable open) {
        AgendaRow row = new AgendaRow(entry, title, messages, open);
        row.getStyleClass().add("narrow");
        boolean passed = entry.mark() == Agenda.Mark.DONE || entry.mark() == Agenda.Mark.SKIPPED;
        Node picture = picture(entry.mark());
        if (!passed) {
            Label number = Texts.label(Integer.toString(entry.number()), "agenda-number");
            StackPane circle = new StackPane(number);
            circle.getStyleClass().add("agenda-circle");
            picture = circle;
        }
        row.getChildren().add(picture);
        Tooltip.install(row, new Tooltip(entry.number() + ". " + title));
        return row;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static Icon picture(Agenda.Mark mark) {
        return switch (mark) {
            case UPCOMING -> Icon.of(Glyph.UPCOMING);
            case CURRENT -> Icon.of(Glyph.CURRENT).toned(Tone.ACCENT);
            case DONE -> Icon.of(Glyph.DONE).toned(Tone.OK);
            case SKIPPED -> Icon.of(Glyph.SKIPPED);
            case EARLIER -> Icon.of(Glyph.HISTORY);
        };
    }

    private static String state(Agenda.Mark mark, Messages messages) {
        return switch (mark) {
            case UPCOMING -> messages.text("run.agenda.upcoming");
            case CURRENT -> messages.text("run.agenda.current");
            case DONE -> messages.text("run.agenda.done");
            case SKIPPED -> messages.text("run.agenda.skipped");
            case EARLIER -> messages.text("run.agenda.earlier");
        };
    }
}
