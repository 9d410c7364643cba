package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.PirttiMark;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.help.HelpTopic;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
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

    private static final PseudoClass NARROW_HEADER = PseudoClass.getPseudoClass("narrow");

    ShellHeader(
            Messages messages,
            Screen screen,
            Desk desk,
            Consumer<Desk> onDesk,
            Consumer<UiLanguage> onLanguage,
            Runnable onSettings,
            HelpSide help) {
        getStyleClass().add("shell-header");
        // Or a header that is still too wide would make the whole window wider, and the screen would never know it is
        // small.
        setMinWidth(0);
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
        if (screen.changesDesk()) {
            getChildren().add(desks(messages, desk, onDesk));
        }
        if (!screen.headerEnd().isEmpty() || screen.changesDesk()) {
            getChildren().add(Rows.bar());
        }
        HBox helpButtons = helpButtons(messages, help);
        MenuButton languages = languageMenu(messages, screen.roomyHeader(), onLanguage);
        Runnable fit = () -> {
            boolean narrow =
                    getWidth() > 0 && getWidth() < NARROW * name.getFont().getSize();
            name.setManaged(!narrow);
            name.setVisible(!narrow);
            pseudoClassStateChanged(NARROW_HEADER, narrow);
            // The keys can be reached from help, the languages from the settings.
            helpButtons.getChildren().getFirst().setManaged(!narrow);
            helpButtons.getChildren().getFirst().setVisible(!narrow);
            languages.setManaged(!narrow || screen.roomyHeader());
            languages.setVisible(!narrow || screen.roomyHeader());
        };
        widthProperty().subscribe(fit);
        // Larger text makes the same width narrow.
        name.fontProperty().subscribe(fit);
        Button settings = Buttons.icon(Glyph.SETTINGS, messages.text("settings.title"), onSettings);
        settings.setId("open-settings");
        settings.setTooltip(new Tooltip(messages.text("settings.keys")));
        getChildren().add(Rows.row(4, languages, helpButtons, settings));
    }

    private static SegmentedChoice<Desk> desks(Messages messages, Desk desk, Consumer<Desk> onDesk) {
        SegmentedChoice<Desk> desks = new SegmentedChoice<>(
                List.of(Desk.values()),
                desk,
                each -> messages.text(
                        switch (each) {
                            case FACILITATOR -> "shell.desk.facilitator";
                            case OFFICE -> "shell.desk.office";
                        }));
        desks.setId("desks");
        desks.setMinWidth(USE_PREF_SIZE);
        desks.setAccessibleText(messages.text("shell.desk"));
        desks.valueProperty().subscribe((before, now) -> onDesk.accept(now));
        return desks;
    }

    private static HBox helpButtons(Messages messages, HelpSide help) {
        Button keys = Buttons.icon(Glyph.KEYS, messages.text("help.keys"), () -> help.open(HelpTopic.KEYS));
        keys.setId("show-keys");
        Button open = Buttons.icon(Glyph.HELP, messages.text("help.title"), help::openHere);
        open.setId("show-help");
        open.setTooltip(new Tooltip(messages.text("help.button")));
        return Rows.row(4, keys, open);
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
