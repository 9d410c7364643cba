package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Theme;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Ideas a line at a time: chips, the entry line, and the list with the newest first. */
final class IdeasEditor implements StepEditor {
    private final IdeasViewModel model;
    private final IdeaEntry entry;
    private final IdeaListHead head;
    private final RowList<IdeaRow> list;
    private final VBox root;

    IdeasEditor(Step.Ideas step, StepContext context) {
        Messages messages = context.messages();
        model = new IdeasViewModel(context, step);
        entry = new IdeaEntry(model, messages);
        list = new RowList<>(model.rows(), new IdeaLook(model, messages, this::edit, this::remove));
        list.setId("idea-list");
        list.setAccessibleText(messages.text("run.ideas.list"));
        head = new IdeaListHead(model, messages, entry.field()::requestFocus);
        model.countProperty().subscribe(count -> list.setPlaceholder(placeholder(messages, count.intValue())));
        StackPane card = new StackPane(list);
        card.getStyleClass().addAll("card", "list-card");
        root = new VBox(entry, head, Rows.grow(card));
        root.getStyleClass().add("step-editor");
        root.getStylesheets().add(Theme.url("run.css"));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return entry.field();
    }

    @Override
    public Node shortcuts() {
        return new HBox();
    }

    @Override
    public void flush() {
        list.commit();
        model.add();
    }

    @Override
    public void dispose() {
        model.dispose();
    }

    private void edit(IdeaRow row) {
        list.edit(row);
    }

    private void remove(IdeaRow row) {
        list.remove(row);
    }

    private static Node placeholder(Messages messages, int count) {
        return count == 0
                ? new EmptyState(
                        Glyph.IDEAS, messages.text("run.ideas.emptyLine"), messages.text("run.ideas.emptySentence"))
                : new EmptyState(
                        Glyph.SEARCH, messages.text("run.ideas.noneLine"), messages.text("run.ideas.noneSentence"));
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
        boolean shortcut = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (shortcut && event.getCode() == KeyCode.F) {
            head.openSearch();
            event.consume();
        } else if (shortcut && place(event) >= 0) {
            categorise(place(event));
            event.consume();
        } else if (plain && list.isFocused() && place(event) >= 0) {
            categorise(place(event));
            event.consume();
        } else if (plain && entry.field().isFocused() && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }

    /** With the list under the keyboard it is the selected idea that moves; otherwise the one being typed. */
    private void categorise(int place) {
        IdeaRow selected = list.selected();
        if (list.isFocusWithin() && selected != null) {
            model.recategorise(selected.id(), place);
        } else {
            model.choose(place);
        }
    }

    private static int place(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> 0;
            case DIGIT2, NUMPAD2 -> 1;
            case DIGIT3, NUMPAD3 -> 2;
            case DIGIT4, NUMPAD4 -> 3;
            case DIGIT5, NUMPAD5 -> 4;
            case DIGIT6, NUMPAD6 -> 5;
            case DIGIT7, NUMPAD7 -> 6;
            case DIGIT8, NUMPAD8 -> 7;
            case DIGIT9, NUMPAD9 -> 8;
            default -> -1;
        };
    }
}
