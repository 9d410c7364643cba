package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** In the place of the list's head while several ideas are chosen: how many, and what can be done with them at once. */
final class IdeaChoiceBar extends FlowPane {
    private final IdeasViewModel model;
    private final IdeaCommands commands;
    private final Messages messages;
    private final Label count = Texts.strong("");
    private final Button merge;

    IdeaChoiceBar(IdeasViewModel model, IdeaCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        setId("idea-choice");
        getStyleClass().add("idea-choice");
        count.setId("idea-chosen");
        count.setMinWidth(USE_PREF_SIZE);
        merge = Buttons.withKeys(Buttons.text(messages.text("run.ideas.merge"), Glyph.MERGE, commands::merge), "M");
        merge.setId("merge-ideas");
        getChildren().addAll(count, merge);
        if (model.categories().size() > 1) {
            getChildren().add(categories());
        }
        if (!commands.elsewhere().isEmpty()) {
            getChildren().add(steps());
        }
        Button remove = Buttons.withKeys(
                Buttons.text(messages.text("run.ideas.menu.remove"), Glyph.DELETE, commands::remove), "Del");
        remove.setId("remove-ideas");
        Button clear =
                Buttons.withKeys(Buttons.text(messages.text("run.ideas.chooseNone"), null, commands::chooseOne), "Esc");
        clear.setId("choose-none");
        getChildren().addAll(remove, clear);
    }

    void show(int chosen) {
        count.setText(messages.text("run.ideas.chosen", chosen));
        boolean can = commands.canMerge();
        merge.setDisable(!can);
        Tooltip why = new Tooltip(messages.text("run.ideas.mergeTooLong", model.maxLength()));
        merge.setTooltip(can ? null : why);
    }

    private Node categories() {
        MenuButton menu = menu("categorise-ideas", messages.text("run.ideas.menu.category"), Glyph.TAG);
        for (int i = 0; i < model.categories().size(); i++) {
            int place = i;
            MenuItem item = new MenuItem(model.label(i), CategoryIcon.of(i, 16));
            item.setOnAction(event -> commands.categorise(place));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node steps() {
        MenuButton menu = menu("move-ideas", messages.text("run.ideas.menu.moveTo"), Glyph.NEXT);
        for (Step.Ideas step : commands.elsewhere()) {
            MenuItem item = new MenuItem(model.title(step));
            item.setOnAction(event -> commands.moveTo(step));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuButton menu(String id, String words, Glyph glyph) {
        MenuButton menu = new MenuButton(words, Icon.of(glyph));
        menu.setId(id);
        menu.getStyleClass().add("text-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }
}
