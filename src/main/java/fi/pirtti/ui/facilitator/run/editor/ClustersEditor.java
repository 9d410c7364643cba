package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SearchField;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Puts ideas into named groups, with the mouse or with keys; each side scrolls on its own. */
final class ClustersEditor implements StepEditor {
    /** With more cards than this, the list needs the room of the remark below it. */
    private static final int FEW = 12;

    private final Messages messages;
    private final ClustersViewModel model;
    private final Map<String, IdeaCard> cards = new HashMap<>();
    private final Map<String, ClusterPane> panes = new HashMap<>();
    private final AloneList alone;
    private final SearchField query;
    private final Button find;
    private final VBox aloneColumn;
    private final HBox aloneHead = Rows.row(8);
    private final HBox groupsHead = Rows.row(8);
    private final ColumnsPane groups = ColumnsPane.stacks(17.5, 1);
    private final VBox dropZone;
    private final Button newGroup;
    private final Label remark;
    private final HBox board;
    private final EmptyState empty;
    private final CardDrag drag;
    private final StackPane root;
    private final ClusterKeys keys;
    private final Subscription subscription;

    ClustersEditor(Step.Clusters step, StepContext context) {
        messages = context.messages();
        model = new ClustersViewModel(step, context);
        newGroup = Buttons.withKeys(
                Buttons.small(Buttons.secondary(messages.text("run.clusters.new"), Glyph.ADD, this::newGroup)), "N");
        newGroup.setId("cluster-new");
        newGroup.setMinWidth(Region.USE_PREF_SIZE);
        dropZone = dropZone();
        remark = Texts.small(messages.text("run.clusters.remark"));
        keys = new ClusterKeys(model, this);
        alone = new AloneList(this::card, keys::pressed, keys::typed);
        query = search();
        find = Buttons.icon(Glyph.SEARCH, messages.text("run.clusters.find"), this::openSearch);
        find.setId("find-card");
        aloneColumn = new VBox(aloneHead, query, grown(alone), remark);
        aloneColumn.getStyleClass().addAll("ungrouped-column", "gap-8");
        aloneColumn.setId("ungrouped");
        VBox held = new VBox(groups);
        held.getStyleClass().add("cluster-scroll");
        VBox groupColumn = new VBox(groupsHead, grown(EditorPane.scrolling(held)));
        groupColumn.getStyleClass().addAll("group-column", "gap-8");
        board = new HBox(aloneColumn, Rows.grow(groupColumn));
        board.getStyleClass().addAll("cluster-board", "gap-16");
        empty = new EmptyState(
                Glyph.CLUSTERS, messages.text("run.clusters.emptyTitle"), messages.text("run.clusters.emptyText"));
        Pane overlay = new Pane();
        root = new StackPane(board, empty, overlay);
        root.setId("clusters-editor");
        root.setMinSize(0, 0);
        root.getStyleClass().add("clusters-editor");
        root.getStylesheets().add(EditorPane.stylesheet());
        drag = new CardDrag(overlay, this::placeAt);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.F) {
                openSearch();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        SetChangeListener<String> picks = change -> showPicked();
        model.picked().addListener(picks);
        subscription = Subscription.combine(
                model.visible().subscribe(this::show), () -> model.picked().removeListener(picks));
    }

    private static <N extends Region> N grown(N node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private VBox dropZone() {
        VBox zone = Rows.column(
                8, Icon.of(Glyph.ADD, 20), Texts.wrapped(messages.text("run.clusters.dropNew"), "body-medium"));
        zone.setId("cluster-drop-new");
        zone.getStyleClass().add("cluster-drop-zone");
        zone.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                newGroup();
            }
        });
        return zone;
    }

    // What the board looks like

    private void show(ClustersViewModel.Board now) {
        String focused = focusedIdea().orElse(null);
        String focusedGroup = focusedGroup().orElse(null);
        ClustersViewModel.Board whole = model.now();
        EditorPane.show(board, whole.hasIdeas());
        EditorPane.show(empty, !whole.hasIdeas());
        boolean searching = !model.queryProperty().get().isBlank();
        remark.setText(
                messages.text(searching && now.alone().isEmpty() ? "run.clusters.noneFound" : "run.clusters.remark"));
        EditorPane.show(remark, searching ? now.alone().isEmpty() : now.alone().size() < FEW);
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < now.groups().size(); i++) {
            ClustersViewModel.Group group = now.groups().get(i);
            ClusterPane pane = pane(group.id());
            pane.show(
                    i + 1,
                    group,
                    group.cards().stream().map(this::card).toList(),
                    whole.groups().get(i).cards().size());
            shown.add(pane);
        }
        shown.add(dropZone);
        groups.show(shown);
        // After the groups, which give back the cards that stand alone again.
        alone.show(now.alone());
        head(aloneHead, messages.text("run.clusters.ungrouped"), whole.alone().size(), find);
        head(groupsHead, messages.text("run.clusters.groups"), now.groups().size(), newGroup);
        if (focused != null) {
            focusIdea(focused);
        } else if (focusedGroup != null) {
            focusGroup(focusedGroup);
        }
    }

    private static void head(HBox head, String title, int count, @Nullable Node end) {
        head.getChildren().setAll(Texts.label(title, "strong-large"), Chip.count(count));
        head.getStyleClass().add("cluster-head-row");
        if (end != null) {
            head.getChildren().addAll(Rows.spacer(), end);
        }
    }

    private IdeaCard card(ClustersViewModel.Card idea) {
        IdeaCard card = cards.computeIfAbsent(idea.id(), id -> {
            IdeaCard fresh = new IdeaCard(messages, id);
            fresh.onPick(() -> model.togglePicked(id));
            drag.enable(fresh, id, fresh::copy);
            return fresh;
        });
        card.show(idea);
        card.setPicked(model.picked().contains(idea.id()));
        return card;
    }

    private ClusterPane pane(String group) {
        return panes.computeIfAbsent(group, id -> new ClusterPane(messages, model, id, this::moveHere));
    }

    private void showPicked() {
        cards.forEach((idea, card) -> card.setPicked(model.picked().contains(idea)));
    }

    private SearchField search() {
        SearchField field = new SearchField(
                messages.text("run.clusters.find"),
                messages.text("run.clusters.findPrompt"),
                messages.text("run.ideas.findClear"));
        field.setId("cluster-search");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
            if (event.getCode() == KeyCode.ESCAPE) {
                closeSearch();
                event.consume();
            } else if (down) {
                model.visible().getValue().columns().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .ifPresent(card -> focusIdea(card.id()));
                event.consume();
            }
        });
        EditorPane.show(field, false);
        return field;
    }

    private void openSearch() {
        EditorPane.show(query, true);
        query.requestFocus();
        query.selectAll();
    }

    /** All cards are back, and the keyboard is on the first. */
    private void closeSearch() {
        model.queryProperty().set("");
        EditorPane.show(query, false);
        initialFocus().requestFocus();
    }

    /** Ends a search if there is one; tells whether there was. */
    boolean endSearch() {
        boolean was = query.isVisible();
        if (was) {
            Optional<String> focused = focusedIdea();
            closeSearch();
            focused.ifPresent(this::focusIdea);
        }
        return was;
    }

    // Deeds of keys, buttons and the mouse

    /** Makes a group of what is picked, or of the idea that has the focus, and asks for its name. */
    void newGroup() {
        Optional<String> focused = focusedIdea();
        List<String> ideas = focused.map(model::moving).orElseGet(model::picks);
        Optional<String> goOn = focused.flatMap(idea -> model.now().aloneAfter(idea, ideas));
        nameOf(model.newGroup(ideas), () -> goOn.ifPresent(this::focusIdea));
    }

    /** Moves what is picked into the group whose header was chosen. */
    private void moveHere(String group) {
        if (model.picked().isEmpty()) {
            rename(group);
        } else {
            model.place(model.picks(), group);
            focusGroup(group);
        }
    }

    /** Opens the name of a group for writing. */
    void rename(String group) {
        nameOf(group, () -> {});
    }

    private void nameOf(String group, Runnable afterwards) {
        ClusterPane pane = panes.get(group);
        if (pane != null && pane.getScene() != null) {
            root.applyCss();
            root.layout();
            EditorPane.reveal(pane);
            pane.rename(afterwards);
        }
    }

    Optional<String> focusedIdea() {
        return focusOwner()
                .filter(IdeaCard.class::isInstance)
                .map(node -> ((IdeaCard) node).idea())
                .filter(idea -> model.now().next(idea, 0).isPresent());
    }

    /** The group whose header has the focus. */
    Optional<String> focusedGroup() {
        return focusOwner()
                .flatMap(owner -> panes.entrySet().stream()
                        .filter(entry -> entry.getValue().header() == owner)
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private Optional<Node> focusOwner() {
        return root.getScene() == null
                ? Optional.empty()
                : Optional.ofNullable(root.getScene().getFocusOwner());
    }

    void focusIdea(String idea) {
        IdeaCard card = alone.reveal(idea) ? cards.get(idea) : null;
        if (card != null && card.getScene() != null) {
            card.requestFocus();
        } else {
            focus(cards.get(idea));
        }
    }

    void focusGroup(String group) {
        ClusterPane pane = panes.get(group);
        focus(pane == null ? null : pane.header());
    }

    private void focus(@Nullable Node node) {
        if (node != null && node.getScene() != null) {
            node.requestFocus();
            root.applyCss();
            root.layout();
            EditorPane.reveal(node);
        }
    }

    /** Lets a card that is being dragged go back; tells whether there was one. */
    boolean cancelDrag() {
        boolean was = drag.isActive();
        drag.cancel();
        return was;
    }

    private Optional<CardDrag.Place> placeAt(String idea, Point2D inScene) {
        List<String> moving = model.picked().contains(idea) ? model.moving(idea) : List.of(idea);
        List<ClustersViewModel.Group> all = model.now().groups();
        for (int i = 0; i < all.size(); i++) {
            String group = all.get(i).id();
            ClusterPane pane = Objects.requireNonNull(panes.get(group));
            if (CardDrag.holds(pane, inScene)) {
                return Optional.of(new CardDrag.Place(
                        pane, messages.text("run.clusters.toGroup", i + 1), () -> model.place(moving, group)));
            }
        }
        if (CardDrag.holds(dropZone, inScene)) {
            return Optional.of(new CardDrag.Place(
                    dropZone, messages.text("run.clusters.toNew"), () -> rename(model.newGroup(moving))));
        }
        return CardDrag.holds(aloneColumn, inScene)
                ? Optional.of(new CardDrag.Place(
                        aloneColumn, messages.text("run.clusters.toAlone"), () -> model.place(moving, null)))
                : Optional.empty();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return alone.getItems().isEmpty() ? newGroup : alone;
    }

    @Override
    public Node shortcuts() {
        return Rows.row(
                6,
                Kbd.of("↑", "↓"),
                Kbd.of(messages.text("run.clusters.keySpace")),
                Texts.label(messages.text("run.clusters.keyPick"), "small"),
                Kbd.of("1–9"),
                Texts.label(messages.text("run.clusters.keyMove"), "small"),
                Kbd.of("N"),
                Texts.label(messages.text("run.clusters.keyNew"), "small"),
                Kbd.of("F2"),
                Texts.label(messages.text("run.clusters.keyName"), "small"));
    }

    @Override
    public void flush() {
        panes.values().forEach(ClusterPane::flush);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }
}
