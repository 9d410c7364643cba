package fi.pirtti.ui.office.home;

import fi.pirtti.office.Overview;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.shell.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is in the open archive at a glance: what waits, how many have answered, who is invited, until when. */
final class OverviewCards extends VBox {
    private final Messages messages;
    private final Consumer<Place.Office> onGo;
    private final Button first;

    OverviewCards(Messages messages, Clock clock, String location, Overview overview, Consumer<Place.Office> onGo) {
        this.messages = messages;
        this.onGo = onGo;
        getStyleClass().addAll("column", "gap-16");
        Label title = Texts.wrapped(overview.title().in(messages.language().tag()), "step-title");
        Label where = Texts.small(ArchiveName.whole(location));
        first = way("office.intake", Glyph.RECEIVED, new Place.Intake());
        Button coverage = way("office.coverage", Glyph.COVERAGE, new Place.Coverage());
        Button invitations = way("office.invitations", Glyph.INVITATIONS, new Place.Invitations());
        ProgressTrack track = new ProgressTrack();
        track.show(overview.units() == 0 ? 0 : (double) overview.arrivedUnits() / overview.units());
        LocalDate deadline = overview.deadline();
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), deadline);
        Columns top = new Columns()
                .column(
                        card(
                                Integer.toString(overview.waiting()),
                                messages.text("office.home.waiting"),
                                overview.waiting() == 0
                                        ? messages.text("office.home.nothingWaits")
                                        : messages.text(
                                                "office.home.waitingLine",
                                                overview.quarantined(),
                                                overview.conflicts()),
                                first),
                        1)
                .column(
                        card(
                                overview.arrivedUnits() + "/" + overview.units(),
                                messages.text("office.home.arrived"),
                                messages.text("office.home.arrivedLine", overview.arrived()),
                                track,
                                coverage),
                        1);
        Columns bottom = new Columns()
                .column(
                        card(
                                Integer.toString(overview.invited()),
                                messages.text("office.home.invited"),
                                overview.invited() >= overview.units()
                                        ? messages.text("office.home.invitedAll")
                                        : messages.text(
                                                "office.home.invitedSome", overview.units() - overview.invited()),
                                invitations),
                        1)
                .column(
                        card(
                                new Dates(messages).shortDay(deadline),
                                messages.text("office.home.deadline"),
                                days < 0
                                        ? messages.text("office.closed.on", new Dates(messages).day(deadline))
                                        : days == 0
                                                ? messages.text("office.closes.today")
                                                : days == 1
                                                        ? messages.text("office.closes.tomorrow")
                                                        : messages.text("office.closes.days", days)),
                        1);
        top.getStyleClass().add("overview-columns");
        bottom.getStyleClass().add("overview-columns");
        getChildren().addAll(Rows.column(4, title, where), top, bottom);
    }

    Button first() {
        return first;
    }

    private Button way(String key, Glyph glyph, Place.Office place) {
        Button way = Buttons.secondary(messages.text(key), glyph, () -> onGo.accept(place));
        way.setId("to-" + key.substring(key.indexOf('.') + 1));
        return way;
    }

    private static Card card(String number, String noun, String line, Node... more) {
        Label figure = Texts.label(number, "overview-number");
        figure.setMinWidth(USE_PREF_SIZE);
        Label words = Texts.wrapped(noun, "strong-large");
        var head = Rows.row(12, figure, Rows.grow(words));
        head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        Card card = new Card(head, Texts.body(line)).with(more);
        card.getStyleClass().add("overview-card");
        return card;
    }
}
