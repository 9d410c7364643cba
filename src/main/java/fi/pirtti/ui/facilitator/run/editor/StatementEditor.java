package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One sentence in large letters, and below it the wordings kept on the way. */
final class StatementEditor implements StepEditor {
    private final StatementViewModel model;
    private final Messages messages;
    private final WrappedField field;
    private final TypingPause pause;
    private final Label noDrafts;
    private final VBox drafts = Rows.column(0);
    private final VBox root;

    StatementEditor(Step.Statement step, StepContext context) {
        messages = context.messages();
        model = new StatementViewModel(context, step);
        pause = new TypingPause(model::flush);
        noDrafts = Texts.small(messages.text("run.statement.noDrafts"));
        field = field();
        drafts.setId("drafts");
        model.drafts().addListener((Observable list) -> showDrafts());
        showDrafts();
        ScrollPane scroll = new ScrollPane(drafts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root = new VBox(card(), Texts.smallStrong(messages.text("run.statement.drafts")), Rows.grow(scroll));
        root.getStyleClass().add("step-editor");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.KEEP_DRAFT.matches(event)) {
                keep();
                event.consume();
            }
        });
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Node initialFocus() {
        return field;
    }

    @Override
    public Node shortcuts() {
        return Rows.row(8, Kbd.of("Ctrl", "Enter"), Texts.label(messages.text("run.statement.keepHint"), "small"));
    }

    @Override
    public void flush() {
        pause.stop();
        model.flush();
    }

    @Override
    public void dispose() {
        pause.stop();
        model.dispose();
    }

    private WrappedField field() {
        WrappedField area = new WrappedField(model.maxLength());
        area.setId("statement-text");
        area.getStyleClass().add("statement-field");
        area.setPrefRowCount(3);
        area.setPromptText(messages.text("run.statement.prompt"));
        area.setAccessibleText(messages.text("run.statement.field"));
        area.textProperty().bindBidirectional(model.textProperty());
        area.textProperty().subscribe((before, now) -> pause.typed());
        return area;
    }

    private VBox card() {
        Label counter = Texts.label("", "entry-counter");
        model.textProperty().subscribe(text -> counter.setText(text.length() + "/" + model.maxLength()));
        Button keep = Buttons.secondary(messages.text("run.statement.keep"), Glyph.ADD, this::keep);
        keep.setId("keep-draft");
        HBox foot = Rows.row(12, keep, Rows.spacer(), counter);
        VBox card = new VBox(field, foot);
        card.getStyleClass().addAll("card", "statement-card");
        return card;
    }

    private void keep() {
        pause.stop();
        model.keepDraft();
        field.requestFocus();
    }

    private void showDrafts() {
        drafts.getChildren().clear();
        if (model.drafts().isEmpty()) {
            drafts.getChildren().add(noDrafts);
        }
        for (int i = 0; i < model.drafts().size(); i++) {
            String draft = model.drafts().get(i);
            Label words = Texts.wrapped(draft, "draft-words");
            Button take = Buttons.text(messages.text("run.statement.takeBack"), Glyph.UNDO, () -> {
                pause.stop();
                model.takeBack(draft);
                field.requestFocus();
                field.end();
            });
            take.setId("take-draft-" + (i + 1));
            take.setAccessibleHelp(draft);
            HBox row = Rows.row(12, Rows.grow(words), take);
            row.getStyleClass().add("draft-row");
            drafts.getChildren().add(row);
        }
    }
}
