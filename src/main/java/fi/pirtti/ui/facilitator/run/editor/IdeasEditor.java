package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.KeyStroke;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Ideas a line at a time: chips, the entry line, and the list with the newest first. */
final class IdeasEditor implements StepEditor {
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");

    private final IdeasViewModel model;
    private final Messages messages;
    private final IdeaEntry entry;
    private final IdeaListHead head;
    private final RowList<IdeaRow> list;
    private final IdeaCommands commands;
    private final StackPane card;
    private final VBox root;

    IdeasEditor(Step.Ideas step, StepContext context) {
        messages = context.messages();
        model = new IdeasViewModel(context, step);
        entry = new IdeaEntry(model, messages, this::preview);
        list = new RowList<>(
                model.rows(),
                new IdeaLook(
                        model,
                        messages,
                        this::edit,
                        this::remove,
                        this::toggle,
                        (row, first, rest) -> commands().split(row, first, rest)));
        list.setId("idea-list");
        list.setAccessibleText(messages.text("run.ideas.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        commands = new IdeaCommands(model, list);
        list.setContextMenu(new IdeaMenu(model, commands, messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, commands::keyPressed);
        head = new IdeaListHead(model, messages, entry.field()::requestFocus);
        IdeaChoiceBar choice = new IdeaChoiceBar(model, commands, messages);
        showChoice(choice);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<IdeaRow>)
                change -> showChoice(choice));
        // A selection that shrinks with its rows, as when two are merged, tells of itself before it has.
        list.getSelectionModel().selectedIndexProperty().subscribe(() -> showChoice(choice));
        list.getItems().addListener((ListChangeListener<IdeaRow>) change -> showChoice(choice));
        model.countProperty().subscribe(count -> list.setPlaceholder(placeholder(messages, count.intValue())));
        card = new StackPane(list);
        card.getStyleClass().addAll("card", "list-card");
        root = new VBox(entry, head, choice, Rows.grow(card));
        root.getStyleClass().add("step-editor");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private IdeaCommands commands() {
        return commands;
    }

    private void showChoice(IdeaChoiceBar choice) {
        int chosen = list.chosen().size();
        EditorPane.show(head, chosen < 2);
        EditorPane.show(choice, chosen > 1);
        list.pseudoClassStateChanged(SEVERAL, chosen > 1);
        if (chosen > 1) {
            choice.show(chosen);
        }
    }

    /** Shows what was pasted before it is added. */
    private void preview(PastedList pasted) {
        String category = model.categoryProperty().get() == IdeasViewModel.NONE
                ? ""
                : model.label(model.categoryProperty().get());
        PastePreview preview = new PastePreview(
                messages,
                pasted,
                category,
                texts -> {
                    closePreview();
                    model.add(texts);
                },
                this::closePreview);
        card.getChildren().setAll(preview);
        preview.add().requestFocus();
    }

    private void closePreview() {
        card.getChildren().setAll(list);
        entry.field().requestFocus();
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

    private void toggle(IdeaRow row) {
        list.toggle(row);
    }

    private void remove(IdeaRow row) {
        list.remove(List.of(row));
    }

    private static Node placeholder(Messages messages, int count) {
        return count == 0
                ? new EmptyState(
                        Glyph.IDEAS, messages.text("run.ideas.emptyLine"), messages.text("run.ideas.emptySentence"))
                : new EmptyState(
                        Glyph.SEARCH, messages.text("run.ideas.noneLine"), messages.text("run.ideas.noneSentence"));
    }

    private void keyPressed(KeyEvent event) {
        if (Shortcut.FIND.matches(event)) {
            head.openSearch();
            event.consume();
        } else if (Shortcut.CATEGORY.matches(event) || list.isFocused() && Shortcut.CATEGORY_OF_ROW.matches(event)) {
            KeyStroke.digit(event).ifPresent(number -> categorise(number - 1));
            event.consume();
        } else if (entry.field().isFocused() && Shortcut.TO_LIST.matches(event)) {
            list.requestFocus();
            event.consume();
        }
    }

    /** With the list under the keyboard it is the chosen ideas that move; otherwise the one being typed. */
    private void categorise(int place) {
        if (list.isFocusWithin() && list.selected() != null) {
            commands.categorise(place);
        } else {
            model.choose(place);
        }
    }
}
