package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.answers.SummaryLine;
import fi.pirtti.ui.answers.SummaryLines;
import fi.pirtti.ui.answers.SummaryLook;
import fi.pirtti.ui.common.Buttons;
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

/** The whole summary on one page, to be read through together before the team approves it. */
final class SummaryView extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final Button close;

    SummaryView(Messages messages, ReviewViewModel model, Runnable onClose) {
        this.messages = messages;
        this.model = model;
        setId("summary");
        getStyleClass().addAll("page", "to-the-end", "summary-page");
        close = Buttons.secondary(messages.text("review.summary.close"), Glyph.BACK, onClose);
        close.setId("summary-close");
        HBox head = Rows.row(16, Texts.pageTitle(messages.text("review.summary.title")), Rows.spacer(), close);
        VBox content = Rows.column(16);
        content.getStyleClass().addAll("card", "summary-sheet");
        content.getChildren().add(Texts.wrapped(messages.text("review.summary.lead"), "body-muted"));
        for (Section section : model.guide().sections()) {
            content.getChildren().add(Texts.wrapped(section.title().in(model.guideLanguage()), "summary-section"));
            section.steps().forEach(step -> content.getChildren().add(step(step)));
        }
        ApprovalTick approval = new ApprovalTick(messages, model, "summary-approval");
        model.changesProperty().when(sceneProperty().isNotNull()).subscribe(approval::refresh);
        content.getChildren().addAll(Rows.line(), approval);
        StackPane middle = new StackPane(content);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("page-end");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setId("summary-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        getChildren().addAll(head, Rows.grow(scroll));
    }

    /** Where the keyboard starts. */
    Button first() {
        return close;
    }

    private VBox step(Step step) {
        VBox box = Rows.column(6);
        box.getStyleClass().add("summary-step");
        HBox title = Rows.row(
                Icon.of(Glyph.of(step.kind())).toned(Tone.ACCENT),
                Rows.grow(Texts.wrapped(step.title().in(model.guideLanguage()), "card-title")));
        box.getChildren().add(title);
        for (SummaryLine line : SummaryLines.of(model.guide(), model.discussion(), messages, step)) {
            box.getChildren().add(SummaryLook.line(line));
        }
        return box;
    }
}
