package fi.pirtti.ui.common;

import javafx.scene.control.Label;

/** Labels in the sizes of the type scale. The question speaks in serif, the app speaks in sans. */
public final class Texts {
    private Texts() {}

    /** Serif, 28 px bold: the title of a page. */
    public static Label pageTitle(String text) {
        return label(text, "page-title");
    }

    /** Serif, 27 px bold: the title of a step. */
    public static Label stepTitle(String text) {
        return wrapped(text, "step-title");
    }

    /** Serif, 20 px bold: the title of a card. */
    public static Label cardTitle(String text) {
        return label(text, "card-title");
    }

    /** Serif, 20 px: the question put to the room. Wraps. */
    public static Label prompt(String text) {
        return wrapped(text, "prompt");
    }

    /** 16 px. Wraps. */
    public static Label bodyLarge(String text) {
        return wrapped(text, "body-large");
    }

    /** 15 px: ideas and the facilitator's script. Wraps. */
    public static Label speech(String text) {
        return wrapped(text, "speech");
    }

    /** 14 px. Wraps. */
    public static Label body(String text) {
        return wrapped(text, "body");
    }

    /** 14 px semi bold: the name of a field or a thing. */
    public static Label strong(String text) {
        return label(text, "strong");
    }

    /** 13 px in the secondary colour. Wraps. */
    public static Label small(String text) {
        return wrapped(text, "small");
    }

    /** 13 px semi bold in the secondary colour: the head of a group. */
    public static Label smallStrong(String text) {
        return label(text, "small-strong");
    }

    /** Inter Display, 24 px: a figure. */
    public static Label number(String text) {
        return label(text, "number");
    }

    /** A label with a style class that does not wrap. */
    public static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** A label with a style class that wraps and never cuts its text. */
    public static Label wrapped(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
