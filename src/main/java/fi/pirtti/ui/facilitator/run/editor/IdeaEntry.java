package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.ChoiceChip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The categories as chips, and the line on which an idea is written: Enter adds it and the next can be typed. */
final class IdeaEntry extends VBox {
    /** A field that offers what is pasted to someone else first. */
    private static final class PasteField extends TextField {
        private final Predicate<String> taken;

        PasteField(Predicate<String> taken) {
            this.taken = taken;
        }

        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (text == null || !taken.test(text)) {
                super.paste();
            }
        }
    }

    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    /** In em. */
    private static final double SMALLEST_WITH_CHIPS = 52;

    private final IdeasViewModel model;
    private final PasteField field;
    private final List<ChoiceChip> chips = new ArrayList<>();
    private final MenuButton category = new MenuButton();

    /** {@code pasted} is told a pasted text that is more than one idea. */
    IdeaEntry(IdeasViewModel model, Messages messages, Consumer<PastedList> pasted) {
        this.model = model;
        field = new PasteField(text -> {
            PastedList list = model.pasted(text);
            if (list.several()) {
                pasted.accept(list);
            }
            return list.several();
        });
        getStyleClass().add("idea-entry-box");
        Button add = addButton(messages);
        getChildren().add(line(messages, add));
        if (!model.categories().isEmpty()) {
            FlowPane chipRow = chipRow();
            getChildren().addFirst(chipRow);
            widthProperty().subscribe(width -> {
                // In a window this small the menu on the line has the categories, and the line must not be pushed down.
                boolean fits = width.doubleValue()
                        >= SMALLEST_WITH_CHIPS * category.getFont().getSize();
                chipRow.setVisible(fits);
                chipRow.setManaged(fits);
                showKeys(add, fits);
            });
        }
        model.categoryProperty().subscribe(index -> showCategory(index.intValue()));
    }

    TextField field() {
        return field;
    }

    private FlowPane chipRow() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("category-chips");
        for (int i = 0; i < model.categories().size(); i++) {
            int place = i;
            ChoiceChip chip =
                    new ChoiceChip(Glyph.ofCategory(i), model.label(i), i < 9 ? Integer.toString(i + 1) : null);
            chip.setId("category-" + (i + 1));
            chip.getStyleClass().add("category-" + CategoryIcon.colour(i));
            chip.setOnAction(event -> {
                model.choose(place);
                showCategory(place);
                field.requestFocus();
            });
            chips.add(chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private Button addButton(Messages messages) {
        Button add = Buttons.withKeys(
                Buttons.primary(messages.text("run.add"), Glyph.ADD, () -> {
                    model.add();
                    field.requestFocus();
                }),
                "Enter");
        add.setId("add-idea");
        return add;
    }

    private static void showKeys(Button button, boolean shown) {
        if (button.getGraphic() instanceof HBox content) {
            content.getChildren().getLast().setVisible(shown);
            content.getChildren().getLast().setManaged(shown);
        }
    }

    private HBox line(Messages messages, Button add) {
        field.setId("idea-entry");
        field.getStyleClass().addAll("bare-field", "entry");
        field.setPromptText(messages.text("run.ideas.entryPrompt"));
        field.setAccessibleText(messages.text("run.ideas.entry"));
        field.setTextFormatter(LengthLimit.of(model.maxLength()));
        field.textProperty().bindBidirectional(model.draftProperty());
        field.setOnAction(event -> model.add());

        Label counter = Texts.label("", "entry-counter");
        counter.setMinWidth(USE_PREF_SIZE);
        model.draftProperty().subscribe(text -> counter.setText(text.length() + "/" + model.maxLength()));

        HBox line = new HBox();
        line.getStyleClass().add("entry-line");
        if (!model.categories().isEmpty()) {
            line.getChildren().add(categoryMenu(messages));
        }
        line.getChildren().addAll(Rows.grow(field), counter, add);
        field.focusedProperty().subscribe(focused -> line.pseudoClassStateChanged(TYPING, focused));
        return line;
    }

    private MenuButton categoryMenu(Messages messages) {
        category.setId("entry-category");
        category.getStyleClass().add("entry-category");
        category.setMinWidth(USE_PREF_SIZE);
        category.setAccessibleText(messages.text("run.ideas.category"));
        for (int i = 0; i < model.categories().size(); i++) {
            int place = i;
            MenuItem item = new MenuItem(model.label(i), CategoryIcon.of(i, 16));
            item.setOnAction(event -> {
                model.choose(place);
                field.requestFocus();
            });
            category.getItems().add(item);
        }
        return category;
    }

    private void showCategory(int index) {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setSelected(i == index);
        }
        if (index != IdeasViewModel.NONE) {
            category.setText(model.label(index));
            category.setGraphic(Icon.of(Glyph.ofCategory(index), 16));
        }
    }
}
