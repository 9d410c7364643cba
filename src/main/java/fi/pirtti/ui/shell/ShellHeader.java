package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.PirttiMark;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The strip on top: mark and name, what the screen puts there, the language menu and the way to the settings. */
final class ShellHeader extends HBox {
    /** Below this width, in sizes of the name's font, the mark stands for the name. */
    private static final double NARROW = 38;

    ShellHeader(Messages messages, Screen screen, Consumer<UiLanguage> onLanguage, Runnable onSettings) {
        getStyleClass().add("shell-header");
        Label name = Texts.label(messages.text("app.name"), "brand-name");
        HBox brand = Rows.row(new PirttiMark(), name);
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
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() > 0
                    && width.doubleValue() < NARROW * name.getFont().getSize();
            name.setManaged(!narrow);
            name.setVisible(!narrow);
        });
        Button settings = Buttons.icon(Glyph.SETTINGS, messages.text("settings.title"), onSettings);
        settings.setId("open-settings");
        settings.setTooltip(new Tooltip(messages.text("settings.keys")));
        getChildren().add(Rows.row(4, languageMenu(messages, screen.roomyHeader(), onLanguage), settings));
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
