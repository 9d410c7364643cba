package fi.pirtti.ui.facilitator.review;

import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came back to the team: what came of the discussions, and its own figures beside those of all. */
public final class ReturnScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final DiscussionSession session;
    private final VBox root = new VBox();
    private final Button back;

    public ReturnScreen(UiContext context, DiscussionSession session, FacilitatorDesk desk) {
        this.context = context;
        this.session = session;
        messages = context.messages();
        back = Buttons.icon(Glyph.BACK, messages.text("review.return.back"), this::home);
        back.setId("back");
        root.setId("return-page");
        root.getStylesheets().add(Theme.url("review.css"));
        context.tasks().inOrder(() -> desk.returnSheet(session.id()), this::show, _ -> show(Optional.empty()));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public List<Node> headerStart() {
        Label name = Texts.label(session.discussion().unit().name(), "strong");
        return List.of(back, name);
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.RETURNED);
    }

    @Override
    public Node initialFocus() {
        return back;
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.CLOSE.matches(event)) {
            home();
            event.consume();
        }
    }

    private void home() {
        context.navigator().go(new Place.Home());
    }

    private void show(Optional<ReturnSheet> found) {
        if (found.isEmpty()) {
            root.getChildren()
                    .setAll(new EmptyState(
                            Glyph.RECEIPT,
                            messages.text("review.return.none"),
                            messages.text("review.return.noneWords"),
                            Buttons.secondary(messages.text("review.return.back"), Glyph.BACK, this::home)));
            return;
        }
        ReturnSheet sheet = found.get();
        LocalDate day = LocalDate.ofInstant(sheet.issued(), context.clock().getZone());
        Label title = Texts.pageTitle(messages.text("review.return.title"));
        Label facts = Texts.wrapped(
                messages.text(
                        "review.return.facts",
                        new Dates(messages).day(day),
                        sheet.units(),
                        sheet.participants(),
                        organiser()),
                "body-muted");
        facts.setId("return-facts");
        VBox outcomes = outcomes(sheet);
        VBox figures = figures(sheet);
        Columns columns = new Columns().column(outcomes, 500).column(figures, 760);
        columns.getStyleClass().add("return-columns");
        VBox page = new VBox(Rows.column(2, title, facts), columns);
        page.getStyleClass().addAll("page", "return-page");
        root.getChildren().setAll(Rows.grow(Rows.scrollingPage(page)));
    }

    private String organiser() {
        return session.guide().organiser().name().in(messages.language().tag());
    }

    private VBox outcomes(ReturnSheet sheet) {
        VBox column = Rows.column(16);
        column.getStyleClass().addAll("card", "return-card");
        column.getChildren().add(Texts.cardTitle(messages.text("review.return.outcomes")));
        if (sheet.message() != null) {
            column.getChildren()
                    .add(Texts.speech(sheet.message().in(messages.language().tag())));
        }
        for (ReturnSheet.Outcome outcome : sheet.outcomes()) {
            Label title = Texts.wrapped(outcome.title().in(messages.language().tag()), "strong-large");
            Label text = Texts.body(outcome.text().in(messages.language().tag()));
            HBox row = Rows.row(12, Icon.of(Glyph.DONE).toned(Tone.ACCENT), Rows.grow(Rows.column(4, title, text)));
            row.getStyleClass().add("review-row");
            column.getChildren().addAll(Rows.line(), row);
        }
        if (sheet.outcomes().isEmpty()) {
            column.getChildren().add(Texts.wrapped(messages.text("review.return.noOutcomes"), "body-muted"));
        }
        return column;
    }

    private VBox figures(ReturnSheet sheet) {
        VBox column = Rows.column(16);
        for (ReturnSheet.Topic topic : sheet.topics()) {
            column.getChildren().add(new ReturnTopicCard(messages, topic));
        }
        return column;
    }
}
