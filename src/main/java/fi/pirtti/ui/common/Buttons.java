package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Buttons of every weight and size. 36 px high unless {@link #small}, {@link #large} or {@link #hero} says otherwise. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do here: filled with the accent. */
    public static Button primary(String text, @Nullable Glyph glyph, Runnable action) {
        return button(text, glyph, action, "primary");
    }

    /** Something else to do: outlined. */
    public static Button secondary(String text, @Nullable Glyph glyph, Runnable action) {
        return button(text, glyph, action, "secondary");
    }

    /** A lesser deed: words in the accent without an edge. */
    public static Button text(String text, @Nullable Glyph glyph, Runnable action) {
        return button(text, glyph, action, "text-button");
    }

    /** A deed in the header or a toolbar: plain words, no edge. */
    public static Button plain(String text, @Nullable Glyph glyph, Runnable action) {
        return button(text, glyph, action, "plain");
    }

    /** A picture alone; {@code name} is its tooltip and what a screen reader says. */
    public static Button icon(Glyph glyph, String name, Runnable action) {
        Button button = button("", glyph, action, "icon-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** A closed gate: looks shut, stays focusable, so that the reason beside it can be read and heard. */
    public static Button gate(String text, String reason, Runnable action) {
        Button button = hero(button(text, Glyph.SEALED, action, "gate"));
        button.setAccessibleHelp(reason);
        return button;
    }

    /** 32 px high. */
    public static Button small(Button button) {
        button.getStyleClass().add("small-button");
        return button;
    }

    /** 44 px high. */
    public static Button large(Button button) {
        button.getStyleClass().add("large-button");
        return button;
    }

    /** 56 px high: one on a screen at most. */
    public static Button hero(Button button) {
        button.getStyleClass().add("hero-button");
        return button;
    }

    /** Shows the keys that do the same, after the words. */
    public static Button withKeys(Button button, String... keys) {
        Node icon = button.getGraphic();
        HBox content = new HBox();
        content.getStyleClass().add("button-content");
        if (icon != null) {
            content.getChildren().add(icon);
        }
        content.getChildren().addAll(Texts.label(button.getText(), "button-words"), Kbd.of(keys));
        button.setAccessibleText(button.getText());
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    private static Button button(String text, @Nullable Glyph glyph, Runnable action, String styleClass) {
        Button button = new Button(text);
        if (glyph != null) {
            button.setGraphic(Icon.of(glyph));
        }
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
