package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
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

    private static final int PER_FRAME = 4;
    private static final int ALL = Integer.MAX_VALUE;

    private final Messages messages;
    private final Consumer<Runnable> nextFrame;
    private final ClustersViewModel model;
    private final Map<String, IdeaCard> cards = new HashMap<>();
    private final Map<String, ClusterPane> panes = new HashMap<>();
    private final AloneList alone;
    private final ClusterSearch search;
    private final VBox aloneColumn;
    private final HBox aloneHead = Rows.row(8);
    private final HBox groupsHead = Rows.row(8);
    private final ColumnsPane groups = ColumnsPane.stacks(17.5, 1);
    private final ClusterDrops drops;
    private final Button newGroup;
    private final Label remark;
    private final HBox board;
    private final EmptyState empty;
    private final CardDrag drag;
    private final StackPane root;
    private final ClusterKeys keys;
    private final Subscription subscription;
    /** So many panes and cards are built by now; there may be hundreds, and all at once would stop the screen. */
    private int built;

    ClustersEditor(Step.Clusters step, StepContext context) {
        messages = context.messages();
        nextFrame = context::nextFrame;
        model = new ClustersViewModel(step, context);
        newGroup = Buttons.withKeys(
                Buttons.small(Buttons.secondary(messages.text("run.clusters.new"), Glyph.ADD, this::newGroup)), "N");
        newGroup.setId("cluster-new");
        newGroup.setMinWidth(Region.USE_PREF_SIZE);
        remark = Texts.small(messages.text("run.clusters.remark"));
        keys = new ClusterKeys(model, this);
        alone = new AloneList(this::card, keys::pressed, keys::typed, nextFrame);
        search = new ClusterSearch(
                messages, model, this::focusIdea, () -> initialFocus().requestFocus());
        aloneColumn = new VBox(aloneHead, search.field(), grown(alone), remark);
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
        drops = new ClusterDrops(messages, model, panes, aloneColumn, this::newGroup, this::rename);
        drag = new CardDrag(overlay, drops::at);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.F) {
                search.open();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        SetChangeListener<String> picks = change -> showPicked();
        model.picked().addListener(picks);
        subscription = Subscription.combine(
                model.visible().subscribe(this::show), () -> model.picked().removeListener(picks));
        nextFrame.accept(this::buildOn);
    }

    private static <N extends Region> N grown(N node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    // What the board looks like

    private void buildOn() {
        if (built == ALL) {
            return;
        }
        ClustersViewModel.Board now = model.visible().getValue();
        int wanted = now.groups().stream()
                .mapToInt(group -> group.cards().size() + 1)
                .sum();
        built = built + PER_FRAME >= wanted ? ALL : built + PER_FRAME;
        showGroups(now);
        nextFrame.accept(this::buildOn);
    }

    /** Builds at once what is still to come: it is asked for. */
    private void buildAll() {
        if (built != ALL) {
            built = ALL;
            showGroups(model.visible().getValue());
        }
    }

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
        showGroups(now);
        // After the groups, which give back the cards that stand alone again.
        alone.show(now.alone());
        head(aloneHead, messages.text("run.clusters.ungrouped"), whole.alone().size(), search.button());
        head(groupsHead, messages.text("run.clusters.groups"), now.groups().size(), newGroup);
        if (focused != null) {
            focusIdea(focused);
        } else if (focusedGroup != null && panes.containsKey(focusedGroup)) {
            focusGroup(focusedGroup);
        }
    }

    private void showGroups(ClustersViewModel.Board now) {
        List<Node> shown = new ArrayList<>();
        int room = built;
        for (int i = 0; i < now.groups().size() && room > 0; i++) {
            ClustersViewModel.Group group = now.groups().get(i);
            List<ClustersViewModel.Card> seen =
                    group.cards().subList(0, Math.min(room, group.cards().size()));
            // A pane is about as much as a card.
            room -= seen.size() + 1;
            ClusterPane pane = pane(group.id());
            pane.show(
                    i + 1,
                    group,
                    seen.stream().map(this::card).toList(),
                    model.now().groups().get(i).cards().size());
            shown.add(pane);
        }
        shown.add(drops.zone());
        groups.show(shown);
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

    /** Ends a search if there is one; tells whether there was. */
    boolean endSearch() {
        Optional<String> focused = focusedIdea();
        boolean was = search.close();
        if (was) {
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
        buildAll();
        ClusterPane pane = panes.get(group);
        if (pane != null && pane.getScene() != null) {
            pane.applyCss();
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
        boolean isAlone = alone.reveal(idea);
        if (!isAlone) {
            buildAll();
        }
        IdeaCard card = isAlone ? cards.get(idea) : null;
        if (card != null && card.getScene() != null) {
            card.requestFocus();
        } else {
            focus(cards.get(idea));
        }
    }

    void focusGroup(String group) {
        buildAll();
        ClusterPane pane = panes.get(group);
        focus(pane == null ? null : pane.header());
    }

    private void focus(@Nullable Node node) {
        if (node != null && node.getScene() != null) {
            node.requestFocus();
            node.applyCss();
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
