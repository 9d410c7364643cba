package fi.pirtti.ui.facilitator.rehearsal;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.facilitator.rehearsal.RunWatch.Offer;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.shell.UiContext;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The coach: says that this is a rehearsal, one thing to try next, what the made-up team says, and how many things are
 * done.
 */
final class CoachStrip extends VBox {
    /** Below this width, in em of the hint, there is no room for a mark per lesson. */
    private static final double ROOM_FOR_MARKS = 58;

    private final Course course;
    private final Messages messages;
    private final Function<Messages, Optional<Offer>> offers;
    private final Label hint = Texts.wrapped("", "coach-hint");
    private final Label count = Texts.small("");
    private final HBox marks = Rows.row(2);
    private final Label says = Texts.wrapped("", "coach-says");
    private final Button accept;
    private final HBox offer;
    private final Button pass;
    private final Button end;
    private final Subscription following;
    private Runnable deed = () -> {};

    CoachStrip(Course course, UiContext ui, Function<Messages, Optional<Offer>> offers) {
        this.course = course;
        this.offers = offers;
        messages = ui.messages();
        getStyleClass().add("coach");
        getStylesheets().add(Theme.url("rehearsal.css"));
        setId("coach");
        HelpTopic.REHEARSAL.mark(this);
        hint.setId("coach-hint");
        hint.setAccessibleRole(AccessibleRole.TEXT);
        Chip chip = new Chip(Tone.WARN, Glyph.REHEARSAL, messages.text("rehearsal.mark"));
        chip.setId("rehearsal-mark");
        chip.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        count.setId("coach-count");
        pass = Buttons.small(Buttons.text(messages.text("rehearsal.pass"), null, course::pass));
        pass.setId("coach-pass");
        end = Buttons.small(Buttons.secondary(
                messages.text("rehearsal.end"), null, () -> ui.navigator().go(RehearsalScreen.out())));
        end.setId("coach-end");
        HBox top = Rows.row(12, chip, marks, count, Rows.spacer(), pass, end);
        top.getStyleClass().add("coach-top");
        accept = Buttons.small(Buttons.secondary("", Glyph.ADD, () -> deed.run()));
        accept.setId("coach-accept");
        offer = Rows.row(12, Icon.of(Glyph.SCRIPT).toned(Tone.ACCENT), says, accept);
        says.setMinWidth(0);
        Rows.grow(says).setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(top, hint, offer);
        // It wraps to the window and never makes it wider; the count says what the marks show.
        setMinWidth(0);
        widthProperty().subscribe(width -> {
            boolean roomy =
                    width.doubleValue() >= ROOM_FOR_MARKS * hint.getFont().getSize();
            marks.setVisible(roomy);
            marks.setManaged(roomy);
        });
        following = course.placeProperty().subscribe((before, now) -> show());
        show();
    }

    /** The way out, where the keyboard is when all is done. */
    Button end() {
        return end;
    }

    void dispose() {
        following.unsubscribe();
    }

    /** Shows where the rehearsal stands. */
    void show() {
        int lessons = Lesson.values().length;
        marks.getChildren().clear();
        for (Lesson lesson : Lesson.values()) {
            boolean present = !course.isOver() && lesson == course.lesson();
            Icon mark = Icon.of(course.isDone(lesson) ? Glyph.DONE : present ? Glyph.CURRENT : Glyph.UPCOMING, 16);
            marks.getChildren().add(course.isDone(lesson) || present ? mark.toned(Tone.ACCENT) : mark);
        }
        long done =
                java.util.Arrays.stream(Lesson.values()).filter(course::isDone).count();
        count.setText(messages.text("rehearsal.count", done, lessons));
        hint.setText(
                course.isOver()
                        ? messages.text("rehearsal.ready")
                        : course.lesson().words(messages));
        hint.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pass.setVisible(!course.isOver());
        pass.setManaged(!course.isOver());
        Optional<Offer> now = offers.apply(messages);
        offer.setVisible(now.isPresent());
        offer.setManaged(now.isPresent());
        now.ifPresent(made -> {
            says.setText(made.words());
            accept.setText(made.button());
            accept.setAccessibleText(made.button() + ": " + made.words());
            deed = made.deed();
        });
    }
}
