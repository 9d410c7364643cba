package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Shortcut;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** All that can be done with the chosen ideas, at the right button of the mouse or the menu key. */
final class IdeaMenu extends ContextMenu {
    private final IdeasViewModel model;
    private final IdeaCommands commands;
    private final Messages messages;

    IdeaMenu(IdeasViewModel model, IdeaCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        // A menu without items is not shown at all, so it would never be filled.
        fill();
        setOnShowing(event -> fill());
    }

    private void fill() {
        int chosen = commands.chosen().size();
        MenuItem edit = item("idea-menu-edit", messages.text("run.ideas.menu.edit"), Glyph.EDIT, commands::edit);
        edit.setAccelerator(Shortcut.EDIT_ROW.accelerators().getFirst());
        edit.setDisable(chosen != 1);
        MenuItem merge = item("idea-menu-merge", messages.text("run.ideas.merge"), Glyph.MERGE, commands::merge);
        merge.setDisable(!commands.canMerge());
        MenuItem up = item("idea-menu-up", messages.text("run.ideas.menu.up"), Glyph.UP, () -> commands.shift(true));
        up.setAccelerator(Shortcut.MOVE_PLACE.accelerators().getFirst());
        MenuItem down =
                item("idea-menu-down", messages.text("run.ideas.menu.down"), Glyph.DOWN, () -> commands.shift(false));
        down.setAccelerator(Shortcut.MOVE_PLACE.accelerators().getLast());
        MenuItem remove =
                item("idea-menu-remove", messages.text("run.ideas.menu.remove"), Glyph.DELETE, commands::remove);
        remove.setAccelerator(Shortcut.DELETE_ROW.accelerators().getFirst());
        getItems().setAll(edit, merge);
        if (model.categories().size() > 1) {
            getItems().add(categories());
        }
        getItems().addAll(new SeparatorMenuItem(), up, down);
        if (!commands.elsewhere().isEmpty()) {
            getItems().add(steps());
        }
        getItems().addAll(new SeparatorMenuItem(), remove);
        getItems().forEach(item -> item.setDisable(item.isDisable() || chosen == 0));
    }

    private Menu categories() {
        Menu menu = new Menu(messages.text("run.ideas.menu.category"), Icon.of(Glyph.TAG, 16));
        for (int i = 0; i < model.categories().size(); i++) {
            int place = i;
            MenuItem item = new MenuItem(model.label(i), CategoryIcon.of(i, 16));
            item.setOnAction(event -> commands.categorise(place));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu steps() {
        Menu menu = new Menu(messages.text("run.ideas.menu.moveTo"), Icon.of(Glyph.NEXT, 16));
        for (Step.Ideas step : commands.elsewhere()) {
            MenuItem item = new MenuItem(model.title(step));
            item.setOnAction(event -> commands.moveTo(step));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String id, String words, Glyph glyph, Runnable deed) {
        MenuItem item = new MenuItem(words, Icon.of(glyph, 16));
        item.setId(id);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
