package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.OnOff;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.ThemeChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * How the program speaks, looks and moves, over the right edge of the screen that is open. Each choice is in force at
 * once, so there is nothing to accept. Lies in the window itself: it grows with the text and takes the theme with it.
 */
final class SettingsPanel extends StackPane {
    /** Sizes of text on offer, 1 is normal. */
    static final List<Double> TEXT_SCALES = List.of(1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

    private final SegmentedChoice<UiLanguage> language;
    private final SegmentedChoice<Double> textScale;

    /** What the panel does. */
    interface Deeds {
        void speak(UiLanguage language);

        void wear(ThemeChoice theme);

        void scaleText(double factor);

        void reduceMotion(boolean reduced);

        void showTips(boolean shown);

        /** The way to save diagnostics; empty where nobody writes any. */
        Optional<DiagnosticsDeed> diagnostics();

        void close();
    }

    SettingsPanel(Messages messages, ShellSettings settings, boolean motionReduced, Deeds deeds) {
        getStyleClass().add("settings-layer");
        setId("settings");
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                deeds.close();
            }
        });
        Label title = Texts.label(messages.text("settings.title"), "card-title");
        Button close = Buttons.icon(Glyph.CLOSE, messages.text("settings.close"), deeds::close);
        close.setId("settings-close");
        HBox head = Rows.row(title, Rows.spacer(), close);
        language = new SegmentedChoice<>(List.of(UiLanguage.values()), messages.language(), UiLanguage::ownName);
        language.setId("settings-language");
        language.valueProperty().subscribe((before, now) -> deeds.speak(now));
        textScale = new SegmentedChoice<>(
                TEXT_SCALES,
                nearest(settings.textScale()),
                scale -> messages.text("settings.percent", Math.round(scale * 100)));
        textScale.setId("settings-text");
        textScale.valueProperty().subscribe((before, now) -> deeds.scaleText(now));
        VBox choices = Rows.column(
                20,
                group(messages.text("settings.language"), language),
                group(messages.text("settings.theme"), themes(messages, settings.theme(), deeds::wear)),
                group(messages.text("settings.text"), textScale, hint(messages.text("settings.textKeys"))),
                onOff(
                        "settings-motion",
                        messages.text("settings.motion"),
                        messages.text("settings.motionHelp"),
                        motionReduced,
                        deeds::reduceMotion),
                onOff(
                        "settings-tips",
                        messages.text("settings.tips"),
                        messages.text("settings.tipsHelp"),
                        settings.tips(),
                        deeds::showTips));
        deeds.diagnostics()
                .ifPresent(deed -> choices.getChildren()
                        .add(group(
                                messages.text("diagnostics.title"),
                                hint(messages.text("diagnostics.help")),
                                Rows.row(deed.button()),
                                deed.note())));
        choices.getStyleClass().add("settings-choices");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox panel = new VBox(head, scroll);
        panel.getStyleClass().add("settings-panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        panel.setAccessibleRole(AccessibleRole.DIALOG);
        panel.setAccessibleText(messages.text("settings.title"));
        getChildren().add(panel);
        setAlignment(panel, Pos.TOP_RIGHT);
    }

    /** Where the keyboard starts. */
    Node initialFocus() {
        return chosen(language);
    }

    /** The size was changed elsewhere. */
    void showTextScale(double factor) {
        textScale.valueProperty().set(nearest(factor));
    }

    private static Node chosen(SegmentedChoice<?> choice) {
        return choice.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(choice);
    }

    private static double nearest(double scale) {
        return TEXT_SCALES.stream()
                .min(Comparator.comparingDouble(offered -> Math.abs(offered - scale)))
                .orElse(1.0);
    }

    private static VBox group(String name, Node... content) {
        VBox group = Rows.column(8, Texts.label(name, "strong"));
        group.getChildren().addAll(content);
        if (content[0] instanceof SegmentedChoice<?> choice) {
            choice.setAccessibleText(name);
        }
        return group;
    }

    private static Label hint(String words) {
        return Texts.wrapped(words, "small");
    }

    private static VBox themes(Messages messages, ThemeChoice now, Consumer<ThemeChoice> onChoice) {
        VBox choices = Rows.column(4);
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice theme : ThemeChoice.values()) {
            String words = messages.text(
                    switch (theme) {
                        case SYSTEM -> "settings.theme.system";
                        case LIGHT -> "settings.theme.light";
                        case DARK -> "settings.theme.dark";
                        case HIGH_CONTRAST -> "settings.theme.contrast";
                    });
            RadioButton choice = new RadioButton(words);
            choice.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setSelected(theme == now);
            choice.selectedProperty().subscribe((before, selected) -> {
                if (selected) {
                    onChoice.accept(theme);
                }
            });
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private static HBox onOff(String id, String name, String help, boolean on, Consumer<Boolean> onChange) {
        OnOff onOff = new OnOff(name, on);
        onOff.setId(id);
        onOff.setAccessibleHelp(help);
        onOff.selectedProperty().subscribe((before, now) -> onChange.accept(now));
        VBox words = Rows.column(2, Texts.label(name, "strong"), hint(help));
        HBox row = Rows.row(16, Rows.grow(words), onOff);
        words.setMinWidth(0);
        return row;
    }
}
