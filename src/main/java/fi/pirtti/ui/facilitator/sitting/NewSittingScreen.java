package fi.pirtti.ui.facilitator.sitting;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Holding the guide once more: who takes part, which steps are gone through, and the button that begins. */
public final class NewSittingScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final UUID discussion;
    private final NewSittingViewModel model;
    private final Label explanation = Texts.wrapped("", "body-muted");
    private final Label missing = Texts.wrapped("", "small");
    private final Button begin;
    private final AttendanceFields attendance;
    private final ScrollPane root;
    private final Subscription subscriptions;

    public NewSittingScreen(UiContext context, UUID discussion, NewSittingViewModel model) {
        this.context = context;
        this.messages = context.messages();
        this.discussion = discussion;
        this.model = model;
        attendance = new AttendanceFields(
                messages, model.guide(), model.participantsProperty().get(), model::count, model::total);
        begin = Buttons.withKeys(Buttons.hero(Buttons.primary("", Glyph.START, this::begin)), "F5");
        begin.setId("sitting-begin");
        begin.setMaxWidth(Double.MAX_VALUE);
        missing.setId("sitting-missing");
        missing.getStyleClass().add("centred-text");
        root = new ScrollPane(page());
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("page-scroll");
        root.getStylesheets().addAll(Theme.url("prepare.css"), Theme.url("sitting.css"));
        subscriptions = Subscription.combine(
                model.kindProperty().subscribe(this::show),
                model.participantsProperty().subscribe(now -> tell()),
                model.stepsProperty().subscribe(now -> tell()));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public List<Node> headerStart() {
        Button back = Buttons.icon(
                Glyph.BACK,
                messages.text("sitting.back"),
                () -> context.navigator().go(new Place.Home()));
        back.setId("sitting-back");
        String name = model.invitation().unitName();
        return List.of(back, Texts.label(name.isEmpty() ? messages.text("home.unit.open") : name, "header-title"));
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.SITTINGS);
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(messages.text("keys.group.screen"), Shortcut.BEGIN));
    }

    @Override
    public Node initialFocus() {
        return attendance.first();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.BEGIN.matches(event)) {
            begin();
            event.consume();
        }
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
    }

    private VBox page() {
        SegmentedChoice<Place.NewSitting.Kind> kinds = new SegmentedChoice<>(
                List.of(Place.NewSitting.Kind.values()),
                model.kindProperty().get(),
                each -> messages.text(
                        each == Place.NewSitting.Kind.ANOTHER_SHIFT
                                ? "sitting.kind.shift"
                                : "sitting.kind.afterwards"));
        kinds.setId("sitting-kind");
        kinds.valueProperty().subscribe((before, now) -> model.kindProperty().set(now));
        HBox title =
                Rows.row(16, Texts.pageTitle(messages.text("sitting.title", model.number())), Rows.spacer(), kinds);
        VBox head = Rows.column(8, title, explanation);
        Card people =
                Card.titled(messages.text("sitting.who"), Texts.small(messages.text("prepare.participants.counts")));
        people.getChildren().add(attendance);
        Card start = new Card(begin, missing);
        start.getStyleClass().add("start-card");
        VBox first = Rows.column(20, people, start, held());
        Columns columns = new Columns()
                .column(first, 484)
                .column(Rows.column(20, Rows.grow(new StepsCard(model, messages))), 770);
        columns.getStyleClass().add("prepare-columns");
        VBox page = new VBox(head, Rows.grow(columns));
        page.getStyleClass().addAll("page", "prepare-page");
        return page;
    }

    private Node held() {
        Card card = Card.titled(messages.text("sitting.held"));
        card.getStyleClass().add("held-card");
        model.held()
                .forEach(line -> card.getChildren()
                        .add(Rows.row(8, Icon.of(Glyph.DONE), Rows.grow(Texts.wrapped(line, "body")))));
        card.setVisible(!model.held().isEmpty());
        card.setManaged(!model.held().isEmpty());
        return card;
    }

    private void show(Place.NewSitting.Kind kind) {
        boolean shift = kind == Place.NewSitting.Kind.ANOTHER_SHIFT;
        explanation.setText(messages.text(shift ? "sitting.explain.shift" : "sitting.explain.afterwards"));
        String words = messages.text(shift ? "sitting.begin.shift" : "sitting.begin.afterwards");
        begin.setAccessibleText(words);
        ((Label) begin.getGraphic().lookup(".button-words")).setText(words);
        tell();
    }

    private void tell() {
        String why = model.missing();
        missing.setText(why.isEmpty() ? messages.text("sitting.ready", model.number()) : why);
        begin.setDisable(!why.isEmpty());
    }

    private void begin() {
        model.begin(() -> context.navigator().go(new Place.Run(discussion)));
    }
}
