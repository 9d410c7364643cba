package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Dragging cards with the mouse inside one editor: a copy of the card follows the pointer, says where it would go, and
 * the place under it lights up. It stays inside the window, so it needs nothing of the platform's own drag and drop,
 * which shows no words and differs between systems.
 */
final class CardDrag {
    private static final double THRESHOLD = 6;
    private static final double EDGE = 32;
    private static final double SCROLL_STEP = 0.03;
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    /** Where a card may be dropped; {@code caption} says what will happen. */
    record Place(Region region, String caption, Runnable drop) {}

    /** Which place lies under a point of the scene. */
    interface Places {
        Optional<Place> at(String item, Point2D inScene);
    }

    private final Pane overlay;
    private final Places places;
    private final EventHandler<MouseEvent> whenReleased = this::released;
    private @Nullable Point2D pressed;
    private @Nullable Drag drag;

    private record Drag(String item, Node card, Scene scene, VBox ghost, Label caption, HBox strip, Point2D grip) {}

    private @Nullable Place under;

    /** Ghosts are drawn on {@code overlay}, which lies over the editor and takes no mouse. */
    CardDrag(Pane overlay, Places places) {
        this.overlay = overlay;
        this.places = places;
        overlay.setMouseTransparent(true);
        overlay.setManaged(false);
    }

    /** Lets {@code card} be dragged as {@code item}; {@code copy} makes what follows the pointer. */
    void enable(Node card, String item, Supplier<? extends Region> copy) {
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                pressed = new Point2D(event.getSceneX(), event.getSceneY());
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
            Point2D from = pressed;
            Scene scene = card.getScene();
            if (drag == null && from != null && scene != null && now.distance(from) > THRESHOLD) {
                begin(scene, card, item, copy.get(), from);
            }
            if (drag != null) {
                moveTo(drag, now);
                event.consume();
            }
        });
        card.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> pressed = null);
    }

    /** Heard on the whole scene, for a release need not reach the card that was pressed. */
    private void released(MouseEvent event) {
        Drag ended = drag;
        if (ended == null) {
            return;
        }
        // where it is let go counts, which may be further than the last move that was told
        moveTo(ended, new Point2D(event.getSceneX(), event.getSceneY()));
        Place place = under;
        cancel();
        event.consume();
        if (place != null) {
            place.drop().run();
        }
    }

    /** Whether a card is under way. */
    boolean isActive() {
        return drag != null;
    }

    /** Lets the card go back to where it was. */
    void cancel() {
        Drag ended = drag;
        if (ended != null) {
            ended.card().pseudoClassStateChanged(DRAGGED, false);
            ended.scene().removeEventFilter(MouseEvent.MOUSE_RELEASED, whenReleased);
            overlay.getChildren().remove(ended.ghost());
        }
        drag = null;
        pressed = null;
        light(null);
    }

    private void begin(Scene scene, Node card, String item, Region copy, Point2D from) {
        Bounds bounds = card.localToScene(card.getLayoutBounds());
        Label caption = Texts.label("", "drag-caption");
        HBox strip = Rows.row(8, Icon.of(Glyph.NEXT, 16), caption);
        strip.getStyleClass().add("drag-strip");
        VBox ghost = new VBox(copy, strip);
        ghost.getStyleClass().add("drag-ghost");
        ghost.setPrefWidth(bounds.getWidth());
        ghost.setRotate(-1.5);
        overlay.getChildren().add(ghost);
        Point2D grip = from.subtract(bounds.getMinX(), bounds.getMinY());
        drag = new Drag(item, card, scene, ghost, caption, strip, grip);
        card.pseudoClassStateChanged(DRAGGED, true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, whenReleased);
    }

    private void moveTo(Drag moving, Point2D now) {
        Optional<Place> place = places.at(moving.item(), now);
        place.ifPresent(there -> moving.caption().setText(there.caption()));
        moving.strip().setVisible(place.isPresent());
        light(place.orElse(null));
        moving.ghost().applyCss();
        moving.ghost().autosize();
        Point2D corner = overlay.sceneToLocal(now).subtract(moving.grip());
        moving.ghost().relocate(corner.getX(), corner.getY());
        scrollNear(now);
    }

    private void light(@Nullable Place place) {
        Place before = under;
        if (before != null) {
            before.region().pseudoClassStateChanged(DROP, false);
        }
        under = place;
        if (place != null) {
            place.region().pseudoClassStateChanged(DROP, true);
        }
    }

    /** A list scrolls on when a card is held at its edge. */
    private void scrollNear(Point2D now) {
        Place place = under;
        if (place == null) {
            return;
        }
        for (Node node = place.region(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                Bounds bounds = pane.localToScene(pane.getLayoutBounds());
                if (now.getY() > bounds.getMaxY() - EDGE) {
                    pane.setVvalue(Math.min(1, pane.getVvalue() + SCROLL_STEP));
                } else if (now.getY() < bounds.getMinY() + EDGE) {
                    pane.setVvalue(Math.max(0, pane.getVvalue() - SCROLL_STEP));
                }
            }
        }
    }

    /** Whether a region holds a point of the scene. */
    static boolean holds(Node region, Point2D inScene) {
        return region.getScene() != null && region.contains(region.sceneToLocal(inScene));
    }
}
