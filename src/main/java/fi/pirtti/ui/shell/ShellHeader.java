package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.PirttiMark;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The strip on top: mark and name, what the screen puts there, and the language menu. */
final class ShellHeader extends HBox {
    ShellHeader(Messages messages, Screen screen, Consumer<UiLanguage> onLanguage) {
        getStyleClass().add("shell-header");
        HBox brand = Rows.row(new PirttiMark(), Texts.label(messages.text("app.name"), "brand-name"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        getChildren().add(brand);
        if (!screen.headerStart().isEmpty()) {
            getChildren().add(Rows.bar());
            getChildren().addAll(screen.headerStart());
        }
        getChildren().add(Rows.spacer());
        getChildren().addAll(screen.headerEnd());
        if (!screen.headerEnd().isEmpty()) {
            getChildren().add(Rows.bar());
        }
        getChildren().add(languageMenu(messages, screen.roomyHeader(), onLanguage));
    }

    private static MenuButton languageMenu(Messages messages, boolean named, Consumer<UiLanguage> onLanguage) {
        MenuButton menu = new MenuButton(named ? messages.language().ownName() : "", Icon.of(Glyph.LANGUAGES));
        menu.setId("language-menu");
        menu.getStyleClass().add("plain");
        menu.setMinWidth(USE_PREF_SIZE);
        String name = messages.text("shell.language");
        menu.setAccessibleText(name);
        menu.setTooltip(new Tooltip(name));
        ToggleGroup group = new ToggleGroup();
        for (UiLanguage language : UiLanguage.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setId("language-" + language.tag());
            item.setToggleGroup(group);
            item.setSelected(language == messages.language());
            item.setOnAction(event -> onLanguage.accept(language));
            menu.getItems().add(item);
        }
        return menu;
    }
}
