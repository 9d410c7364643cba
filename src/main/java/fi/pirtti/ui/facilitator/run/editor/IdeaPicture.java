package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * An idea as a row: number, category, the speaker's words, time. Its parts are made once and take the words of one idea
 * after another; the buttons come when the pointer or the keyboard reaches the row.
 */
final class IdeaPicture implements RowPicture<IdeaRow> {
    private final IdeasViewModel model;
    private final Messages messages;
    private final IdeaFindings findings;
    private final Consumer<IdeaRow> edit;
    private final Consumer<IdeaRow> remove;
    private final Label number = numbered();
    private final HBox category = categoryBox();
    private final Label words = Texts.speech("");
    private final StackPane middle = new StackPane(words);
    private final Label time = Texts.label("", "row-time");
    private final HBox line = Rows.row(12);
    private @Nullable IdeaRow shown;

    IdeaPicture(
            IdeasViewModel model,
            Messages messages,
            IdeaFindings findings,
            Consumer<IdeaRow> edit,
            Consumer<IdeaRow> remove,
            Consumer<IdeaRow> toggle) {
        this.model = model;
        this.messages = messages;
        this.findings = findings;
        this.edit = edit;
        this.remove = remove;
        chooseWithNumber(toggle);
        words.setMaxWidth(Double.MAX_VALUE);
        middle.getStyleClass().add("row-words");
        middle.setAlignment(Pos.CENTER_LEFT);
        Rows.grow(middle);
        line.getStyleClass().add("row-line");
        line.getChildren().add(number);
        if (!model.categories().isEmpty()) {
            line.getChildren().add(category);
        }
        line.getChildren().addAll(middle, time);
    }

    @Override
    public Region show(IdeaRow row) {
        IdeaRow before = shown;
        shown = row;
        number.setText(Integer.toString(row.number()));
        number.setId("choose-" + row.id());
        if (before == null || before.category() != row.category()) {
            showCategory(category, row, model);
        }
        if (before == null
                || !before.identifiers().isEmpty()
                || !row.identifiers().isEmpty()) {
            showFindings(row);
        } else if (middle.getChildren().size() > 1) {
            middle.getChildren().remove(1);
        }
        words.setText(row.idea().text());
        time.setText(timeOf(row));
        return line;
    }

    @Override
    public void reached() {
        IdeaRow row = shown;
        if (row != null && middle.getChildren().size() == 1) {
            HBox actions = RowActions.of(actions(row));
            actions.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            StackPane.setAlignment(actions, Pos.CENTER_RIGHT);
            middle.getChildren().add(actions);
        }
    }

    /** With the number one more row is chosen: the mouse's twin of Shift and the arrows. */
    private void chooseWithNumber(Consumer<IdeaRow> toggle) {
        number.getStyleClass().add("row-chooser");
        number.setTooltip(new Tooltip(messages.text("run.ideas.chooseToo")));
        number.setOnMousePressed(event -> {
            IdeaRow row = shown;
            boolean plain = !event.isShortcutDown() && !event.isShiftDown();
            if (row != null && plain && event.getButton() == MouseButton.PRIMARY) {
                toggle.accept(row);
                event.consume();
            }
        });
        // or two quick ones would open the row
        number.setOnMouseClicked(Event::consume);
    }

    /** The number before the words. */
    static Label number(IdeaRow row) {
        Label number = numbered();
        number.setText(Integer.toString(row.number()));
        return number;
    }

    /** The category before the words. */
    static HBox category(IdeaRow row, IdeasViewModel model) {
        HBox box = categoryBox();
        showCategory(box, row, model);
        return box;
    }

    private static Label numbered() {
        Label number = Texts.label("", "row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private static HBox categoryBox() {
        HBox box = Rows.row(8);
        box.getStyleClass().add("row-category");
        return box;
    }

    private static void showCategory(HBox box, IdeaRow row, IdeasViewModel model) {
        if (row.category() < 0) {
            box.getChildren().clear();
        } else {
            box.getChildren()
                    .setAll(CategoryIcon.of(row.category(), 16), Texts.wrapped(model.label(row.category()), "small"));
        }
    }

    private void showFindings(IdeaRow row) {
        List<Node> parts = line.getChildren();
        int after = parts.indexOf(middle) + 1;
        if (parts.get(after) != time) {
            parts.remove(after);
        }
        if (row.identifiers().isEmpty()) {
            middle.getChildren().setAll(words);
        } else {
            middle.getChildren().setAll(IdeaFindings.marked(row.idea().text(), row.identifiers()));
            parts.add(after, findings.button(row));
        }
    }

    private String timeOf(IdeaRow row) {
        if (row.idea().origin() == Origin.LATER) {
            return messages.text("run.ideas.later");
        }
        return model.timeOf(row.id()).map(messages::time).orElse("");
    }

    private Button[] actions(IdeaRow row) {
        Button change = Buttons.icon(Glyph.EDIT, messages.text("run.ideas.edit", row.number()), () -> edit.accept(row));
        change.setId("edit-" + row.id());
        Button delete =
                Buttons.icon(Glyph.DELETE, messages.text("run.ideas.delete", row.number()), () -> remove.accept(row));
        delete.setId("delete-" + row.id());
        List<Button> buttons = new ArrayList<>(List.of(change, delete));
        if (model.categories().size() > 1) {
            buttons.add(1, categoryButton(row));
        }
        return buttons.toArray(Button[]::new);
    }

    private Button categoryButton(IdeaRow row) {
        Button button = Buttons.icon(Glyph.TAG, messages.text("run.ideas.recategorise", row.number()), () -> {});
        button.setId("category-of-" + row.id());
        button.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            for (int i = 0; i < model.categories().size(); i++) {
                int place = i;
                MenuItem item = new MenuItem(model.label(i), CategoryIcon.of(i, 16));
                item.setOnAction(chosen -> model.recategorise(List.of(row.id()), place));
                menu.getItems().add(item);
            }
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }
}
