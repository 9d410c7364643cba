package fi.pirtti.ui.facilitator.privacy;

import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Shortcut;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Marks the field that is being typed in while something in it may identify a person: an amber edge, and a button at its
 * lower right corner that asks and offers what can be done; F8 presses it. Watches whichever field of a screen has the
 * keyboard, so that no field can be forgotten. Fields whose words never leave the machine are left alone.
 */
public final class TypedFindings {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("finding");
    private static final Set<String> PRIVATE = Set.of("own-note", "seal-folder");

    private final Pane root;
    private final Messages messages;
    private final Function<String, List<Identifier>> findings;
    private final Consumer<Identifier> dismiss;
    private final Button mark;
    private final ChangeListener<String> typed = (field, before, now) -> look();
    private final ChangeListener<Object> moved = (field, before, now) -> place();
    private @Nullable TextInputControl field;

    private TypedFindings(
            Pane root, Messages messages, Function<String, List<Identifier>> findings, Consumer<Identifier> dismiss) {
        this.root = root;
        this.messages = messages;
        this.findings = findings;
        this.dismiss = dismiss;
        mark = Buttons.small(Buttons.secondary("", Glyph.PRIVACY, this::offer));
        mark.setId("typed-finding");
        mark.getStyleClass().add("finding-button");
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setFocusTraversable(false);
        mark.setTooltip(new Tooltip(messages.text("run.finding.help")));
        mark.setAccessibleHelp(messages.text("run.finding.help"));
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.TYPED_FINDING.matches(event) && mark.isVisible()) {
                offer();
                event.consume();
            }
        });
    }

    /**
     * Watches the fields of a screen for as long as it lives.
     *
     * @param root of the screen, on which the button is laid
     * @param findings what in a text may identify a person and has not been judged
     * @param dismiss says that it identifies nobody
     */
    public static void watch(
            Pane root, Messages messages, Function<String, List<Identifier>> findings, Consumer<Identifier> dismiss) {
        new TypedFindings(root, messages, findings, dismiss);
    }

    private void focused(@Nullable Node owner) {
        TextInputControl next = owner instanceof TextInputControl input && isOurs(input) ? input : null;
        TextInputControl last = field;
        if (next == last) {
            return;
        }
        if (last != null) {
            last.textProperty().removeListener(typed);
            last.localToSceneTransformProperty().removeListener(moved);
            last.layoutBoundsProperty().removeListener(moved);
            last.pseudoClassStateChanged(FOUND, false);
        }
        field = next;
        if (next != null) {
            next.textProperty().addListener(typed);
            next.localToSceneTransformProperty().addListener(moved);
            next.layoutBoundsProperty().addListener(moved);
        }
        look();
    }

    private boolean isOurs(TextInputControl input) {
        if (!input.isEditable()
                || PRIVATE.contains(input.getId())
                || input.getStyleClass().contains("search-field")) {
            return false;
        }
        for (Node node = input; node != null; node = node.getParent()) {
            if (node == root) {
                return true;
            }
        }
        return false;
    }

    private List<Identifier> found() {
        TextInputControl typedIn = field;
        return typedIn == null ? List.of() : findings.apply(typedIn.getText());
    }

    private void look() {
        List<Identifier> found = found();
        TextInputControl typedIn = field;
        if (typedIn != null) {
            typedIn.pseudoClassStateChanged(FOUND, !found.isEmpty());
        }
        mark.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        if (mark.getParent() != root) {
            root.getChildren().add(mark);
        }
        mark.setText(name(found.getFirst().kind()));
        mark.toFront();
        mark.applyCss();
        mark.autosize();
        place();
    }

    /** Below the field, at its right; above it where there is no room below. */
    private void place() {
        TextInputControl typedIn = field;
        if (typedIn == null || !mark.isVisible()) {
            return;
        }
        Bounds at = root.sceneToLocal(typedIn.localToScene(typedIn.getLayoutBounds()));
        double gap = 4;
        double x = Math.max(0, Math.min(at.getMaxX(), root.getWidth()) - mark.getWidth());
        double below = at.getMaxY() + gap;
        boolean fits = below + mark.getHeight() <= root.getHeight();
        mark.relocate(Math.round(x), Math.round(fits ? below : at.getMinY() - gap - mark.getHeight()));
    }

    private void offer() {
        List<Identifier> found = found();
        TextInputControl typedIn = field;
        if (typedIn == null || found.isEmpty()) {
            return;
        }
        Identifier first = found.getFirst();
        MenuItem erase = new MenuItem(messages.text("run.finding.remove"));
        erase.setId("typed-finding-remove");
        erase.setOnAction(chosen -> typedIn.deleteText(first.start(), first.end()));
        MenuItem select = new MenuItem(messages.text("run.finding.edit"));
        select.setId("typed-finding-edit");
        select.setOnAction(chosen -> {
            typedIn.requestFocus();
            typedIn.selectRange(first.start(), first.end());
        });
        MenuItem none = new MenuItem(messages.text("run.finding.none"));
        none.setId("typed-finding-none");
        none.setOnAction(chosen -> {
            dismiss.accept(first);
            look();
        });
        new ContextMenu(erase, select, none).show(mark, Side.BOTTOM, 0, 4);
    }

    private String name(Identifier.Kind kind) {
        return switch (kind) {
            case PHONE -> messages.text("run.finding.phone");
            case IDENTITY_CODE -> messages.text("run.finding.identityCode");
            case EMAIL -> messages.text("run.finding.email");
            case NAME -> messages.text("run.finding.name");
        };
    }
}
