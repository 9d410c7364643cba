package fi.pirtti.ui.office.intake;

import fi.pirtti.office.Outcome;
import fi.pirtti.office.Quarantine;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.office.intake.IntakeViewModel.Row;
import fi.pirtti.ui.office.intake.IntakeViewModel.Tab;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What became of each file, by outcome; only the lines in sight are built. */
final class IncomingList extends VBox {
    private final Messages messages;
    private final IntakeViewModel model;
    private final IntakeDeeds deeds;
    private final SegmentedChoice<Tab> tabs;
    private final ListView<Row> list = new ListView<>();
    private final Label reasonHead;
    /** Width below which a line has another shape, in em. */
    private static final double NARROW_BELOW = 58;

    /** Size of a column's head in em. */
    private static final double HEAD_SIZE = 0.9286;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final HBox note;
    private final HBox keys;
    private final ObservableList<Row> done = FXCollections.observableArrayList();
    private final ListChangeListener<Incoming.Settled> more = this::add;
    private final Subscription following;
    private ObservableList<Incoming.Settled> source = FXCollections.observableArrayList();

    IncomingList(Messages messages, ZoneId zone, IntakeViewModel model, IntakeDeeds deeds) {
        this.messages = messages;
        this.model = model;
        this.deeds = deeds;
        getStyleClass().addAll("column", "gap-12", "incoming");
        tabs = new SegmentedChoice<>(List.of(Tab.values()), model.tabProperty().get(), this::words);
        tabs.setId("intake-tabs");
        for (Node node : tabs.getChildren()) {
            node.setId("tab-" + ((Tab) node.getUserData()).name().toLowerCase(Locale.ROOT));
        }
        note = Rows.row(8, Icon.of(Glyph.SAFE, 16), Texts.small(messages.text("intake.note")));
        FlowPane head = new FlowPane(tabs, note);
        head.getStyleClass().add("incoming-tabs");
        reasonHead = Texts.label("", "column-head");
        HBox heads = Rows.row(
                12,
                head("intake.column.unit", "incoming-from"),
                Rows.grow(reasonHead),
                head("intake.column.when", "incoming-time"),
                head("intake.column.proposal", "incoming-deed-head"));
        heads.getStyleClass().add("incoming-head");
        list.setId("incoming-list");
        list.setAccessibleText(messages.text("intake.list"));
        list.setCellFactory(view -> new IncomingCell(messages, zone, deeds, narrow));
        list.getStyleClass().add("incoming-list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnContextMenuRequested(event -> showMenu(event.getScreenX(), event.getScreenY()));
        keys = Rows.row(
                8,
                Kbd.of("↑", "↓"),
                Texts.small(messages.text("intake.keys.choose")),
                Kbd.of("Enter"),
                Texts.small(messages.text("intake.keys.do")),
                Rows.spacer(),
                Texts.small(messages.text("intake.kept")));
        keys.getStyleClass().add("incoming-keys");
        heads.setMinWidth(0);
        heads.visibleProperty().bind(narrow.not());
        heads.managedProperty().bind(narrow.not());
        keys.visibleProperty().bind(narrow.not());
        keys.managedProperty().bind(narrow.not());
        VBox card = new VBox(heads, Rows.grow(list));
        card.getStyleClass().addAll("card", "incoming-card");
        getChildren().addAll(head, Rows.grow(card), keys);
        setMinWidth(0);
        widthProperty().subscribe(this::fit);
        reasonHead.fontProperty().subscribe(this::fit);
        following = Subscription.combine(
                tabs.valueProperty().subscribe(tab -> {
                    model.tabProperty().set(tab);
                    showTab(tab);
                }),
                model.quarantine().subscribe(this::showCounts),
                model.conflicts().subscribe(this::showCounts),
                model.loadedProperty().subscribe(loaded -> showCounts()));
    }

    private void fit() {
        boolean little = getWidth() > 0
                && getWidth() < NARROW_BELOW * reasonHead.getFont().getSize() / HEAD_SIZE;
        narrow.set(little);
        pseudoClassStateChanged(NARROW, little);
    }

    void dispose() {
        following.unsubscribe();
        source.removeListener(more);
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    Node first() {
        return list;
    }

    private Label head(String key, String style) {
        Label label = Texts.label(messages.text(key), "column-head");
        label.getStyleClass().add(style);
        return label;
    }

    private String words(Tab tab) {
        int count = model.count(tab);
        return messages.text(
                switch (tab) {
                    case QUARANTINE -> "intake.tab.quarantine";
                    case CONFLICTS -> "intake.tab.conflicts";
                    case NEW_REVISION -> "intake.tab.new";
                    case ALREADY -> "intake.tab.already";
                    case ACCEPTED -> "intake.tab.accepted";
                },
                count);
    }

    void showCounts() {
        for (Node node : tabs.getChildren()) {
            ToggleButton segment = (ToggleButton) node;
            segment.setText(words((Tab) segment.getUserData()));
        }
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void showTab(Tab tab) {
        source.removeListener(more);
        switch (tab) {
            case QUARANTINE -> list.setItems(model.quarantine());
            case CONFLICTS -> list.setItems(model.conflicts());
            case NEW_REVISION -> show(Outcome.SUPERSEDING);
            case ALREADY -> show(Outcome.ALREADY_IMPORTED);
            case ACCEPTED -> show(Outcome.ACCEPTED);
        }
        boolean decided = tab == Tab.QUARANTINE || tab == Tab.CONFLICTS;
        reasonHead.setText(messages.text(decided ? "intake.column.reason" : "intake.column.outcome"));
        list.setPlaceholder(empty(tab));
        list.getSelectionModel().selectFirst();
    }

    private void show(Outcome outcome) {
        source = model.incoming().of(outcome);
        done.setAll(source.stream().map(Row.Done::new).toList());
        source.addListener(more);
        list.setItems(done);
    }

    private void add(ListChangeListener.Change<? extends Incoming.Settled> change) {
        while (change.next()) {
            if (change.wasRemoved()) {
                done.clear();
            }
            change.getAddedSubList().forEach(each -> done.add(new Row.Done(each)));
        }
    }

    private Region empty(Tab tab) {
        return switch (tab) {
            case QUARANTINE ->
                new EmptyState(
                        Glyph.SAFE,
                        messages.text("intake.empty.quarantine"),
                        messages.text("intake.empty.quarantine.line"));
            case CONFLICTS ->
                new EmptyState(
                        Glyph.DONE,
                        messages.text("intake.empty.conflicts"),
                        messages.text("intake.empty.conflicts.line"));
            case NEW_REVISION, ALREADY, ACCEPTED ->
                new EmptyState(
                        Glyph.RECEIVED,
                        messages.text("intake.empty.session"),
                        messages.text("intake.empty.session.line"));
        };
    }

    private void keyPressed(KeyEvent event) {
        Row selected = list.getSelectionModel().getSelectedItem();
        if (Shortcut.PROPOSAL.matches(event) && selected != null) {
            deeds.propose(selected);
            event.consume();
        }
    }

    /** The same deeds as behind the dots of a line, for the menu key and the right button. */
    private void showMenu(double x, double y) {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Waits(Quarantine.Waiting file)) {
            ContextMenu menu = new ContextMenu();
            for (Quarantine.Deed each : IntakeDeeds.possible(file)) {
                MenuItem item = new MenuItem(messages.text(IntakeDeeds.key(each)), Icon.of(IntakeDeeds.glyph(each)));
                item.setOnAction(event -> deeds.act(file, each));
                menu.getItems().add(item);
            }
            MenuItem look = new MenuItem(messages.text("intake.inspect"), Icon.of(Glyph.LOOK));
            look.setOnAction(event -> deeds.inspect(file));
            menu.getItems().add(look);
            menu.show(list, x, y);
        }
    }
}
