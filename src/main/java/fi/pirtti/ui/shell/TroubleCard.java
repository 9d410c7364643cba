package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Tells of something unforeseen, beside the work and not in its way. */
final class TroubleCard extends VBox {
    /** @param deed saves the diagnostics; empty where nobody writes any */
    TroubleCard(Messages messages, Trouble trouble, Optional<DiagnosticsDeed> deed, Runnable onClose) {
        getStyleClass().add("trouble-card");
        setId("trouble");
        setAccessibleRole(AccessibleRole.DIALOG);
        String sentence = trouble.problem().message(messages);
        setAccessibleText(sentence + " " + trouble.whatToDo(messages));
        Label title = Texts.wrapped(sentence, "strong");
        title.getStyleClass().add("trouble-title");
        Label toDo = Texts.body(trouble.whatToDo(messages));
        Label code = Texts.small(messages.text("trouble.code", trouble.code()));
        code.setId("trouble-code");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("trouble-buttons");
        deed.ifPresent(save -> buttons.getChildren().add(save.button()));
        buttons.getChildren().add(Buttons.text(messages.text("trouble.close"), null, onClose));
        VBox words = Rows.column(8, title, toDo, code, buttons);
        deed.ifPresent(save -> words.getChildren().add(save.note()));
        words.setMinWidth(0);
        getChildren().add(Rows.row(12, Icon.of(Glyph.PROBLEM, 22), Rows.grow(words)));
        getChildren().getFirst().getStyleClass().add("trouble-row");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
    }
}
