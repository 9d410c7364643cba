package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.common.TypingRule;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One privacy finding, with the three things that can be done about it. */
final class FindingCard extends VBox {
    private static final int LONGEST_REASON = 200;

    private final Messages messages;
    private final ReviewViewModel model;
    private final Finding finding;
    private final String id;
    private final FlowPane deeds = new FlowPane();
    private final Button remove;
    private final TextFlow words;

    FindingCard(Messages messages, ReviewViewModel model, Finding finding, int place) {
        this.messages = messages;
        this.model = model;
        this.finding = finding;
        id = "finding-" + place;
        FindingWords say = model.words();
        Identifier.Kind kind = finding.identifier().kind();
        setId(id);
        getStyleClass().addAll("inner-card", "outlined", "finding");
        Label where = Texts.label(say.place(finding), "small");
        where.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .add(Rows.row(
                        Icon.of(FindingWords.glyph(kind)).toned(Tone.BAD),
                        Texts.wrapped(say.kind(kind), "strong"),
                        Rows.spacer(),
                        where));
        words = flow();
        remove = Buttons.small(
                place == 0
                        ? Buttons.primary(say.removal(kind), Glyph.ERASE, () -> model.remove(finding))
                        : Buttons.secondary(say.removal(kind), Glyph.ERASE, () -> model.remove(finding)));
        Button edit = Buttons.small(Buttons.secondary(messages.text("review.finding.edit"), Glyph.EDIT, this::edit));
        Button none =
                Buttons.small(Buttons.text(messages.text("review.finding.none"), null, () -> model.dismiss(finding)));
        Button keep = Buttons.small(Buttons.text(messages.text("review.finding.keep"), null, this::keep));
        remove.setId(id + "-remove");
        edit.setId(id + "-edit");
        none.setId(id + "-dismiss");
        keep.setId(id + "-keep");
        for (Button button : new Button[] {remove, edit, none, keep}) {
            button.setAccessibleText(button.getText() + ", " + say.place(finding));
        }
        deeds.getStyleClass().add("gap-8");
        deeds.getChildren().addAll(remove, edit, none, keep);
        getChildren().addAll(words, deeds);
    }

    /** Where the keyboard goes when this finding is next. */
    Button first() {
        return remove;
    }

    private TextFlow flow() {
        String text = finding.text();
        Identifier identifier = finding.identifier();
        Label run = Texts.label(identifier.text(), "identifier-run");
        TextFlow flow = new TextFlow(
                plain(text.substring(0, identifier.start())), run, plain(text.substring(identifier.end())));
        flow.getStyleClass().add("finding-text");
        return flow;
    }

    private static Text plain(String text) {
        Text plain = new Text(text);
        plain.getStyleClass().add("finding-words");
        return plain;
    }

    private void edit() {
        TextArea area = new TextArea(finding.text());
        area.setId(id + "-text");
        area.setAccessibleText(messages.text("review.finding.newText"));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        Button save = Buttons.small(Buttons.primary(
                messages.text("review.finding.save"), Glyph.CHECK, () -> model.reword(finding, area.getText())));
        Button cancel = Buttons.small(Buttons.text(messages.text("review.finding.cancel"), null, this::closeEditor));
        save.setId(id + "-save");
        cancel.setId(id + "-cancel");
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                model.reword(finding, area.getText());
                event.consume();
            } else if (Shortcut.CLOSE.matches(event)) {
                closeEditor();
                event.consume();
            }
        });
        FlowPane saving = new FlowPane(save, cancel);
        saving.getStyleClass().add("gap-8");
        getChildren().setAll(getChildren().getFirst(), area, saving);
        Focus.visibly(area);
        area.selectRange(finding.identifier().start(), finding.identifier().end());
    }

    /** A number may be the unit's own, a name that of a place: then it stays, and the reason is kept with it. */
    private void keep() {
        TextField reason = new TextField();
        reason.setId(id + "-reason");
        reason.setPromptText(messages.text("review.finding.keepPrompt"));
        reason.setAccessibleText(messages.text("review.finding.keepReason"));
        reason.setTextFormatter(TypingRule.accept(change ->
                !change.isContentChange() || change.getControlNewText().length() <= LONGEST_REASON));
        Button save = Buttons.small(Buttons.primary(
                messages.text("review.finding.keepSave"), Glyph.CHECK, () -> model.keep(finding, reason.getText())));
        save.setId(id + "-keep-save");
        save.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(_ -> save.fire());
        Button cancel = Buttons.small(Buttons.text(messages.text("review.finding.cancel"), null, this::closeEditor));
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                closeEditor();
                event.consume();
            }
        });
        Label why = Texts.label(messages.text("review.finding.keepReason"), "small");
        why.setLabelFor(reason);
        FlowPane saving = new FlowPane(save, cancel);
        saving.getStyleClass().add("gap-8");
        getChildren().setAll(getChildren().getFirst(), words, why, reason, saving);
        Focus.visibly(reason);
    }

    private void closeEditor() {
        getChildren().setAll(getChildren().getFirst(), words, deeds);
        Focus.visibly(remove);
    }
}
