package fi.pirtti.ui.facilitator.home;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sheet over Home with the questions of a guide, to be read before anything is decided. Esc closes it. */
final class QuestionsPreview extends StackPane {
    private final Button close;

    QuestionsPreview(Messages messages, Guide guide, Runnable onClose) {
        getStyleClass().add("veil");
        String tag = messages.language().tag();
        close = Buttons.icon(Glyph.CLOSE, messages.text("home.questions.close"), onClose);
        close.setId("questions-close");
        HBox head = Rows.row(
                12,
                Rows.grow(Rows.column(
                        4,
                        Texts.wrapped(guide.title().in(tag), "step-title"),
                        Texts.small(guide.summary().in(tag)))),
                close);
        head.getStyleClass().addAll("sheet-head", "top-row");
        VBox list = Rows.column(16);
        list.getStyleClass().add("sheet-list");
        for (Section section : guide.sections()) {
            list.getChildren().add(Texts.smallStrong(section.title().in(tag)));
            for (Step step : section.steps()) {
                list.getChildren().add(question(messages, step, tag));
            }
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(head, Rows.line(), Rows.grow(scroll));
        sheet.getStyleClass().add("sheet");
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        getChildren().add(sheet);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                onClose.run();
            }
        });
    }

    void focus() {
        Focus.visibly(close);
    }

    private static HBox question(Messages messages, Step step, String tag) {
        HBox title = Rows.row(
                8,
                Rows.grow(Texts.wrapped(step.title().in(tag), "strong-large")),
                Texts.label(
                        messages.text("home.questions.minutes", step.minutes())
                                + (step.optional() ? ", " + messages.text("home.questions.optional") : ""),
                        "small"));
        HBox row = Rows.row(
                12,
                Icon.of(Glyph.of(step.kind()), 20).toned(Tone.ACCENT),
                Rows.grow(Rows.column(4, title, Texts.prompt(step.prompt().in(tag)))));
        row.getStyleClass().add("top-row");
        return row;
    }
}
