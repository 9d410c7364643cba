package fi.pirtti.ui.facilitator.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.RaanuStripe;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.StageSteps;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.shell.Navigator;
import fi.pirtti.ui.shell.Place;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The discussion to do something about next, with the one button that does it. */
final class InvitationCard extends StackPane {
    private final Messages messages;
    private final HomeViewModel model;
    private final HomeEntry entry;
    private final Dates dates;
    private final Button hero;

    InvitationCard(Messages messages, HomeViewModel model, HomeEntry entry, Navigator navigator, Runnable look) {
        this.messages = messages;
        this.model = model;
        this.entry = entry;
        dates = new Dates(messages);
        hero = hero(navigator);
        hero.setId("home-hero");
        getStyleClass().addAll("card", "invitation-card");
        Button questions = Buttons.large(Buttons.secondary(messages.text("home.questions"), Glyph.LOOK, look));
        questions.setId("home-questions");
        HBox deeds = Rows.row(12, hero, Rows.spacer(), questions);
        VBox content = new VBox(
                head(),
                title(),
                facts(),
                Rows.line(),
                new StageSteps(messages, stage(), messages.text("home.stage.export")),
                deeds,
                hint(navigator));
        content.getStyleClass().add("invitation-content");
        RaanuStripe stripe = new RaanuStripe(Orientation.VERTICAL);
        StackPane.setAlignment(stripe, Pos.CENTER_LEFT);
        getChildren().addAll(content, stripe);
    }

    Button hero() {
        return hero;
    }

    static StackPane tile(Icon icon) {
        StackPane tile = new StackPane(icon);
        tile.getStyleClass().add("icon-tile");
        return tile;
    }

    private HBox head() {
        Label organiser = Texts.wrapped(entry.organiser().in(messages.language().tag()), "small-strong");
        HBox chips = Rows.row(8, stateChip());
        chips.setMinWidth(USE_PREF_SIZE);
        if (entry.unfinished()) {
            chips.getChildren().add(timeChip());
        }
        return Rows.row(12, Rows.grow(organiser), chips);
    }

    private Label title() {
        return Texts.wrapped(entry.title().in(messages.language().tag()), "step-title");
    }

    private Chip stateChip() {
        return States.chip(messages, entry);
    }

    private Chip timeChip() {
        long days = model.daysLeft(entry);
        if (days < 0) {
            return new Chip(Tone.BAD, Glyph.CLOCK, messages.text("home.deadline.past"));
        }
        String text = days == 0
                ? messages.text("home.deadline.today")
                : days == 1 ? messages.text("home.deadline.one") : messages.text("home.deadline.many", days);
        return new Chip(days <= 7 ? Tone.WARN : Tone.NEUTRAL, Glyph.CLOCK, text);
    }

    private FlowPane facts() {
        String tag = messages.language().tag();
        String unit = entry.unit().isEmpty() ? messages.text("home.unit.open") : entry.unit();
        String about = entry.background() == null ? "" : entry.background().in(tag);
        if (entry.headcount() != null) {
            String people = messages.text("home.headcount", entry.headcount());
            about = about.isEmpty() ? people : about + ", " + people;
        }
        String opened = model.openedToday(entry)
                ? messages.text("home.opened.today", dates.time(entry.opened()))
                : messages.text("home.opened.day", dates.day(entry.opened().toLocalDate()));
        String size = messages.text("home.size", entry.steps())
                + (entry.languages() > 1 ? ", " + messages.text("home.languages", entry.languages()) : "");
        FlowPane facts = new FlowPane(
                fact(Glyph.TEAM, unit, about),
                fact(Glyph.CALENDAR, messages.text("home.deadline.day", dates.day(entry.closes())), opened),
                fact(Glyph.TIMER, messages.text("home.minutes", entry.minutes()), size));
        facts.getStyleClass().add("invitation-facts");
        return facts;
    }

    private static HBox fact(Glyph glyph, String what, String more) {
        VBox words = Rows.column(2, Texts.label(what, "strong-large"));
        words.getStyleClass().add("fact-words");
        if (!more.isEmpty()) {
            words.getChildren().add(Texts.label(more, "small"));
        }
        return Rows.row(12, tile(Icon.of(glyph, 20)), words);
    }

    private StageSteps.Stage stage() {
        return switch (entry.state()) {
            case HomeEntry.State.Waiting _ -> StageSteps.Stage.PREPARE;
            case HomeEntry.State.InProgress _ ->
                entry.readyForReview() ? StageSteps.Stage.CHECK : StageSteps.Stage.DISCUSS;
            case HomeEntry.State.Exported _, HomeEntry.State.Acknowledged _ -> StageSteps.Stage.EXPORT;
        };
    }

    private Button hero(Navigator navigator) {
        return switch (entry.state()) {
            case HomeEntry.State.Waiting _ ->
                hero(messages.text("home.prepare"), Glyph.NEXT, navigator, new Place.Prepare(entry.discussion()));
            case HomeEntry.State.InProgress _ ->
                entry.readyForReview()
                        ? hero(
                                messages.text("home.review"),
                                Glyph.NEXT,
                                navigator,
                                new Place.Review(entry.discussion()))
                        : hero(
                                messages.text("home.continue"),
                                Glyph.START,
                                navigator,
                                new Place.Run(entry.discussion()));
            case HomeEntry.State.Exported _, HomeEntry.State.Acknowledged _ ->
                hero(messages.text("home.look"), Glyph.OPEN_FILE, navigator, new Place.Review(entry.discussion()));
        };
    }

    private static Button hero(String text, Glyph glyph, Navigator navigator, Place place) {
        return Buttons.hero(Buttons.primary(text, glyph, () -> navigator.go(place)));
    }

    private Node hint(Navigator navigator) {
        String text = switch (entry.state()) {
            case HomeEntry.State.Waiting(boolean prepared) ->
                messages.text(prepared ? "home.hint.prepared" : "home.hint.prepare");
            case HomeEntry.State.InProgress _ -> messages.text("home.hint.inProgress");
            case HomeEntry.State.Exported _ -> messages.text("home.exported.waiting");
            case HomeEntry.State.Acknowledged _ -> messages.text("home.acknowledged.text");
        };
        if (!entry.unfinished()) {
            return Texts.small(text);
        }
        FlowPane row =
                new FlowPane(Texts.small(messages.text("home.hint.press")), Kbd.of("Enter"), Texts.small("– " + text));
        row.getStyleClass().add("hint-row");
        Button paper = Buttons.small(Buttons.text(
                messages.text("run.transcribe"),
                Glyph.KEYS,
                () -> navigator.go(new Place.Transcribe(entry.discussion()))));
        paper.setId("home-from-paper");
        row.getChildren().add(paper);
        if (entry.state() instanceof HomeEntry.State.InProgress) {
            Button arrangements = Buttons.small(Buttons.text(
                    messages.text("home.arrangements"),
                    Glyph.SCHEDULED,
                    () -> navigator.go(new Place.Prepare(entry.discussion()))));
            arrangements.setId("home-arrangements");
            row.getChildren().add(arrangements);
            if (entry.sittings() > 0) {
                Button shift = Buttons.small(Buttons.text(
                        messages.text("home.anotherShift"),
                        Glyph.TEAM,
                        () -> navigator.go(
                                new Place.NewSitting(entry.discussion(), Place.NewSitting.Kind.ANOTHER_SHIFT))));
                shift.setId("home-another-shift");
                Button machines = Buttons.small(Buttons.text(
                        messages.text("home.twoMachines"),
                        Glyph.TWO_MACHINES,
                        () -> navigator.go(new Place.Merge(entry.discussion(), null))));
                machines.setId("home-two-machines");
                row.getChildren().addAll(shift, machines);
            }
        }
        return row;
    }
}
