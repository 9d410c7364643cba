package fi.pirtti.ui.office.units;

import fi.pirtti.office.units.InvitationOverview;
import fi.pirtti.office.units.InvitationOverview.State;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SearchField;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The table of units with what can be done to those chosen. */
final class InvitationsPane extends VBox {
    private final InvitationsViewModel model;
    private final Messages messages;
    private final DeedSheets sheets;
    private final SearchField search;
    private final ComboBox<Optional<State>> filter = new ComboBox<>();
    private final UnitTable table;
    private final Label chosen = Texts.small("");
    private final VBox notices = Rows.column(8);
    private final Button publish;
    private final List<Node> ofChosen = new ArrayList<>();
    private final Subscription following;

    InvitationsPane(InvitationsViewModel model, Messages messages, Clock clock, StackPane over, Supplier<Path> folder) {
        this.model = model;
        this.messages = messages;
        sheets = new DeedSheets(over, model, messages, clock, folder);
        getStyleClass().addAll("column", "gap-12", "units-pane");
        search = new SearchField(
                messages.text("units.search"), messages.text("units.search"), messages.text("units.search.clear"));
        search.setId("search-units");
        search.textProperty().bindBidirectional(model.queryProperty());
        fillFilter();
        table = new UnitTable(model, messages);
        publish = Buttons.primary(messages.text("units.publish"), Glyph.INVITATIONS, sheets::publish);
        publish.setId("publish");
        Button reissue = Buttons.secondary(messages.text("units.reissue"), Glyph.AGAIN, sheets::reissue);
        Button revoke = Buttons.secondary(messages.text("units.revoke"), Glyph.CLOSE, sheets::revoke);
        reissue.setId("reissue");
        revoke.setId("revoke");
        ofChosen.addAll(List.of(reissue, revoke));
        Button open = Buttons.text(messages.text("units.open"), Glyph.INVITATION, sheets::open);
        open.setId("open-invitation");
        Button deadline = Buttons.text(messages.text("units.deadline"), Glyph.CALENDAR, sheets::deadline);
        deadline.setId("move-deadline");
        FlowPane tools = new FlowPane(search, filter, chosen);
        tools.getStyleClass().add("units-tools");
        FlowPane deeds = new FlowPane(publish, reissue, revoke, open, deadline);
        deeds.getStyleClass().add("units-tools");
        notices.setManaged(false);
        Card card = new Card(tools, Rows.grow(table));
        card.getStyleClass().add("units-card");
        getChildren().addAll(deeds, notices, Rows.grow(card));
        following = Subscription.combine(
                model.overviewProperty().subscribe(this::showOverview),
                model.chosenCountProperty().subscribe(count -> showChosen()),
                model.noticeProperty().subscribe(notice -> showNotices()),
                model.underWayProperty().subscribe(share -> showNotices()),
                model.filterProperty().subscribe(filter::setValue));
    }

    SearchField search() {
        return search;
    }

    void dispose() {
        following.unsubscribe();
        search.textProperty().unbindBidirectional(model.queryProperty());
    }

    private void fillFilter() {
        filter.setId("filter-units");
        filter.setAccessibleText(messages.text("units.filter"));
        filter.getItems().add(Optional.empty());
        Arrays.stream(State.values()).map(Optional::of).forEach(filter.getItems()::add);
        filter.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<State> state) {
                if (state == null || state.isEmpty()) {
                    return messages.text("units.filter.all");
                }
                Map<State, Integer> counts = model.counts();
                return UnitTable.words(state.get(), messages) + " (" + counts.getOrDefault(state.get(), 0) + ")";
            }

            @Override
            public Optional<State> fromString(String text) {
                return Optional.empty();
            }
        });
        filter.setOnAction(event -> {
            Optional<State> value = filter.getValue();
            model.filterProperty().set(value == null ? Optional.empty() : value);
        });
    }

    private void showOverview(@Nullable InvitationOverview overview) {
        // So that the figures behind the states are written anew
        filter.setButtonCell(new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(Optional<State> item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : filter.getConverter().toString(item));
            }
        });
        filter.setValue(model.filterProperty().get());
        showChosen();
    }

    private void showChosen() {
        int count = model.chosenCountProperty().get();
        chosen.setText(count == 0 ? messages.text("units.chosen.none") : messages.text("units.chosen", count));
        publish.setText(count == 0 ? messages.text("units.publish") : messages.text("units.publish.chosen", count));
        ofChosen.forEach(each -> {
            each.setVisible(count > 0);
            each.setManaged(count > 0);
        });
        table.refresh();
    }

    private void showNotices() {
        notices.getChildren().clear();
        Double share = model.underWayProperty().get();
        publish.setDisable(share != null);
        if (share != null) {
            ProgressTrack track = new ProgressTrack();
            track.show(Math.max(0, share));
            Button cancel =
                    Buttons.small(Buttons.secondary(messages.text("units.publish.cancel"), null, model::cancel));
            cancel.setId("cancel-publishing");
            Label words = Texts.body(messages.text("units.publish.underway", Math.round(100 * Math.max(0, share))));
            words.setMinWidth(USE_PREF_SIZE);
            notices.getChildren().add(Rows.row(12, words, Rows.grow(track), cancel));
        }
        InvitationsViewModel.Notice notice = model.noticeProperty().get();
        if (notice != null) {
            Banner banner =
                    new Banner(notice.tone(), notice.tone() == Tone.OK ? Glyph.DONE : Glyph.INFO, notice.text());
            banner.setId("units-notice");
            notices.getChildren().add(banner);
        }
        notices.setManaged(!notices.getChildren().isEmpty());
    }
}
