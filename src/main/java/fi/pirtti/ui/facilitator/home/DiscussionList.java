package fi.pirtti.ui.facilitator.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.shell.Navigator;
import fi.pirtti.ui.shell.Place;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The other discussions on this machine, with their state and the way into each. */
final class DiscussionList extends VBox {
    private final Messages messages;
    private final Navigator navigator;

    DiscussionList(Messages messages, List<HomeEntry> entries, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().addAll("column", "gap-8");
        HBox head = Rows.row(
                Texts.cardTitle(messages.text(
                        entries.stream().anyMatch(HomeEntry::unfinished) ? "home.list.others" : "home.list.earlier")),
                Rows.spacer(),
                Texts.small(messages.text("home.list.local")));
        Card card = new Card();
        card.getStyleClass().add("discussion-list");
        for (HomeEntry entry : entries) {
            if (!card.getChildren().isEmpty()) {
                card.getChildren().add(Rows.line());
            }
            card.getChildren().add(row(entry));
        }
        getChildren().addAll(head, card);
    }

    private HBox row(HomeEntry entry) {
        String tag = messages.language().tag();
        VBox unit = Rows.column(
                2,
                Texts.wrapped(entry.unit().isEmpty() ? messages.text("home.unit.open") : entry.unit(), "strong-large"),
                Texts.small(
                        entry.background() == null
                                ? entry.title().in(tag)
                                : entry.background().in(tag)));
        VBox when = Rows.column(2);
        if (entry.day() != null) {
            when.getChildren().add(Texts.label(new Dates(messages).day(entry.day()), "body"));
        }
        if (entry.participants() > 0) {
            when.getChildren().add(Texts.small(messages.text("home.participants", entry.participants())));
        }
        VBox state = Rows.column(4, States.chip(messages, entry), Texts.small(States.explanation(messages, entry)));
        when.getStyleClass().add("list-cell-box");
        unit.getStyleClass().add("list-cell-box");
        state.getStyleClass().add("list-cell-box");
        Columns columns = new Columns().column(unit, 344).column(when, 166).column(state, 240);
        columns.getStyleClass().add("discussion-columns");
        StackPane deed = new StackPane(button(entry));
        deed.getStyleClass().add("discussion-deed");
        HBox row = Rows.row(12, Rows.grow(columns), deed);
        row.getStyleClass().add("discussion-row");
        return row;
    }

    private Button button(HomeEntry entry) {
        Button button = switch (entry.state()) {
            case HomeEntry.State.Waiting _ ->
                button("home.list.prepare", Glyph.NEXT, new Place.Prepare(entry.discussion()));
            case HomeEntry.State.InProgress _ ->
                entry.readyForReview()
                        ? button("home.list.review", Glyph.NEXT, new Place.Review(entry.discussion()))
                        : button("home.list.continue", Glyph.START, new Place.Run(entry.discussion()));
            case HomeEntry.State.Exported _, HomeEntry.State.Acknowledged _ ->
                button("home.list.open", Glyph.OPEN_FILE, new Place.Review(entry.discussion()));
        };
        button.setAccessibleText(button.getText() + " " + entry.unit());
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Button button(String key, Glyph glyph, Place place) {
        return Buttons.small(Buttons.secondary(messages.text(key), glyph, () -> navigator.go(place)));
    }
}
