package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the clusters editor, which do all that dragging does: arrows go from card to card, Space picks (in the
 * card itself), a digit moves to a group, 0 or U lets an idea stand alone, N makes a group, F2 names it, Del takes a
 * group apart. While there are ideas that stand alone, moving one goes on to the next, so that many can be sorted in a
 * row.
 */
final class ClusterKeys {
    private final ClustersViewModel model;
    private final ClustersEditor editor;

    ClusterKeys(ClustersViewModel model, ClustersEditor editor) {
        this.model = model;
        this.editor = editor;
    }

    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean done = Shortcut.GO_AMONG_CARDS.matches(event) && go(event.getCode())
                || Shortcut.NAME_GROUP.matches(event) && rename()
                || Shortcut.TAKE_APART.matches(event) && takeApart()
                || Shortcut.CLOSE.matches(event) && letGo();
        if (done) {
            event.consume();
        }
    }

    private boolean go(KeyCode arrow) {
        return switch (arrow) {
            case UP -> go(-1);
            case DOWN -> go(1);
            case LEFT -> goAside(-1);
            default -> goAside(1);
        };
    }

    void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean done = true;
        if (Shortcut.NEW_GROUP.matches(event)) {
            editor.newGroup();
        } else if (Shortcut.STAND_ALONE.matches(event)) {
            editor.focusedIdea().ifPresent(idea -> model.place(model.moving(idea), null));
        } else if (Shortcut.TO_GROUP.matches(event)) {
            int number = Integer.parseInt(event.getCharacter());
            editor.focusedIdea().ifPresent(idea -> moveToGroup(idea, number));
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void moveToGroup(String idea, int number) {
        List<String> moving = model.moving(idea);
        Optional<String> after = model.visible().getValue().aloneAfter(idea, moving);
        if (model.placeByNumber(moving, number)) {
            editor.focusIdea(after.orElse(idea));
        }
    }

    private boolean go(int by) {
        return editor.focusedIdea()
                .map(idea -> {
                    model.visible().getValue().next(idea, by).ifPresent(editor::focusIdea);
                    return true;
                })
                .orElseGet(() -> editor.focusedGroup().isPresent() && goFromHeader(by));
    }

    private boolean goFromHeader(int by) {
        String group = editor.focusedGroup().orElseThrow();
        List<ClustersViewModel.Group> groups = model.visible().getValue().groups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).id().equals(group)) {
                if (by > 0 && !groups.get(i).cards().isEmpty()) {
                    editor.focusIdea(groups.get(i).cards().getFirst().id());
                } else {
                    editor.focusGroup(
                            groups.get(Math.clamp(i + by, 0, groups.size() - 1)).id());
                }
            }
        }
        return true;
    }

    private boolean goAside(int side) {
        return editor.focusedIdea()
                .map(idea -> {
                    model.visible().getValue().beside(idea, side).ifPresent(editor::focusIdea);
                    return true;
                })
                .orElseGet(() -> side < 0 && goBackToAlone());
    }

    private boolean goBackToAlone() {
        List<ClustersViewModel.Card> alone = model.visible().getValue().alone();
        if (editor.focusedGroup().isEmpty() || alone.isEmpty()) {
            return false;
        }
        editor.focusIdea(alone.getFirst().id());
        return true;
    }

    private boolean rename() {
        Optional<String> group = group();
        group.ifPresent(editor::rename);
        return group.isPresent();
    }

    /** The group whose header or card has the focus. */
    private Optional<String> group() {
        return editor.focusedGroup()
                .or(() -> editor.focusedIdea()
                        .flatMap(idea -> model.visible().getValue().groupOf(idea))
                        .map(ClustersViewModel.Group::id));
    }

    private boolean takeApart() {
        Optional<String> group = editor.focusedGroup();
        group.ifPresent(model::remove);
        return group.isPresent();
    }

    private boolean letGo() {
        boolean picked = !model.picked().isEmpty();
        model.picked().clear();
        return editor.cancelDrag() || picked || editor.endSearch();
    }
}
