package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where a dragged card can be let go: on a group, on the place for a new one, and among those that stand alone. */
final class ClusterDrops {
    private final Messages messages;
    private final ClustersViewModel model;
    private final Map<String, ClusterPane> panes;
    private final Region alone;
    private final Consumer<String> name;
    private final VBox zone;

    /**
     * The places of a board.
     *
     * @param panes those of the groups, as the board has them at the time
     * @param alone what lets cards stand alone again
     * @param newGroup done at a click on the place for a new group
     * @param name asks for the name of a group
     */
    ClusterDrops(
            Messages messages,
            ClustersViewModel model,
            Map<String, ClusterPane> panes,
            Region alone,
            Runnable newGroup,
            Consumer<String> name) {
        this.messages = messages;
        this.model = model;
        this.panes = panes;
        this.alone = alone;
        this.name = name;
        zone = Rows.column(
                8, Icon.of(Glyph.ADD, 20), Texts.wrapped(messages.text("run.clusters.dropNew"), "body-medium"));
        zone.setId("cluster-drop-new");
        zone.getStyleClass().add("cluster-drop-zone");
        zone.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                newGroup.run();
            }
        });
    }

    /** The place for a new group. */
    Node zone() {
        return zone;
    }

    /** What would happen to an idea, and all that is picked with it, there; empty where nothing would. */
    Optional<CardDrag.Place> at(String idea, Point2D inScene) {
        List<String> moving = model.picked().contains(idea) ? model.moving(idea) : List.of(idea);
        List<ClustersViewModel.Group> all = model.now().groups();
        for (int i = 0; i < all.size(); i++) {
            String group = all.get(i).id();
            ClusterPane pane = panes.get(group);
            if (pane != null && CardDrag.holds(pane, inScene)) {
                return Optional.of(new CardDrag.Place(
                        pane, messages.text("run.clusters.toGroup", i + 1), () -> model.place(moving, group)));
            }
        }
        if (CardDrag.holds(zone, inScene)) {
            return Optional.of(new CardDrag.Place(
                    zone, messages.text("run.clusters.toNew"), () -> name.accept(model.newGroup(moving))));
        }
        return CardDrag.holds(alone, inScene)
                ? Optional.of(new CardDrag.Place(
                        alone, messages.text("run.clusters.toAlone"), () -> model.place(moving, null)))
                : Optional.empty();
    }
}
