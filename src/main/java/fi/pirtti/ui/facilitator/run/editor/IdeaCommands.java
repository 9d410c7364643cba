package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.common.Shortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard, the menu and the buttons do with the ideas that are chosen in the list. */
final class IdeaCommands {
    private final IdeasViewModel model;
    private final RowList<IdeaRow> list;

    IdeaCommands(IdeasViewModel model, RowList<IdeaRow> list) {
        this.model = model;
        this.list = list;
    }

    List<String> chosen() {
        return list.chosen().stream().map(IdeaRow::id).toList();
    }

    void edit() {
        IdeaRow row = list.selected();
        if (row != null) {
            list.edit(row);
        }
    }

    void categorise(int place) {
        model.recategorise(chosen(), place);
    }

    boolean canMerge() {
        return model.deeds().canMerge(chosen());
    }

    /** Makes one idea of those chosen; the keyboard is then on it. */
    void merge() {
        model.deeds().merge(chosen()).ifPresent(list::choose);
        list.requestFocus();
    }

    /** Ends the writing in a row, and makes two ideas of what stands in it. */
    void split(IdeaRow row, String first, String rest) {
        if (!first.isBlank() && !rest.isBlank()) {
            list.cancel();
            model.deeds().split(row.id(), first, rest);
            list.choose(row.id());
            list.requestFocus();
        }
    }

    /** Moves what is chosen one place up or down the list, whose top is the newest. */
    void shift(boolean up) {
        model.deeds().shift(chosen(), up ? 1 : -1);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    List<Step.Ideas> elsewhere() {
        return model.deeds().elsewhere();
    }

    void moveTo(Step.Ideas step) {
        model.deeds().moveTo(chosen(), step);
        list.requestFocus();
    }

    void remove() {
        if (!list.chosen().isEmpty()) {
            list.remove(list.chosen());
        }
    }

    /** Leaves only the row chosen that the keyboard is on. */
    void chooseOne() {
        int current = list.getSelectionModel().getSelectedIndex();
        if (current >= 0) {
            list.getSelectionModel().clearAndSelect(current);
        }
        list.requestFocus();
    }

    /** Keys of the list itself; the rest are those of every {@link RowList}. */
    void keyPressed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        boolean onList = event.getTarget() instanceof Node node && node == list;
        if (inField || !onList || event.isConsumed()) {
            return;
        }
        if (Shortcut.MOVE_PLACE.matches(event)) {
            shift(event.getCode() == KeyCode.UP);
            event.consume();
        } else if (Shortcut.MERGE_IDEAS.matches(event) && list.chosen().size() > 1) {
            merge();
            event.consume();
        } else if (Shortcut.CLOSE.matches(event) && list.chosen().size() > 1) {
            chooseOne();
            event.consume();
        }
    }
}
