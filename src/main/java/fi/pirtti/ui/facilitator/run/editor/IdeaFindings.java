package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What in an idea may identify a person: marked in its words, and a button that says what it looks like. */
final class IdeaFindings {
    private final IdeasViewModel model;
    private final Messages messages;
    private final Consumer<IdeaRow> edit;

    IdeaFindings(IdeasViewModel model, Messages messages, Consumer<IdeaRow> edit) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
    }

    /** The words with what was found in them marked. */
    static Region marked(String text, List<Identifier> identifiers) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("flowing");
        int from = 0;
        for (Identifier identifier : identifiers) {
            if (identifier.start() > from) {
                flow.getChildren().add(new Text(text.substring(from, identifier.start())));
            }
            flow.getChildren().add(Texts.label(identifier.text(), "found"));
            from = identifier.end();
        }
        if (from < text.length()) {
            flow.getChildren().add(new Text(text.substring(from)));
        }
        return flow;
    }

    /** Asks whether the first thing found is what it looks like, and offers what can be done. */
    Button button(IdeaRow row) {
        Identifier first = row.identifiers().getFirst();
        Button button = Buttons.small(Buttons.secondary(name(first.kind()), Glyph.PRIVACY, () -> {}));
        button.setId("finding-" + row.id());
        button.getStyleClass().add("finding-button");
        button.setTooltip(new Tooltip(messages.text("run.finding.help")));
        button.setAccessibleHelp(messages.text("run.finding.help"));
        button.setOnAction(event -> {
            MenuItem erase = new MenuItem(messages.text("run.finding.remove"));
            erase.setId("finding-remove");
            erase.setOnAction(chosen -> model.erase(row.id(), first));
            MenuItem mend = new MenuItem(messages.text("run.finding.edit"));
            mend.setId("finding-edit");
            mend.setOnAction(chosen -> edit.accept(row));
            MenuItem none = new MenuItem(messages.text("run.finding.none"));
            none.setId("finding-none");
            none.setOnAction(chosen -> model.dismiss(first));
            new ContextMenu(erase, mend, none).show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private String name(Identifier.Kind kind) {
        return switch (kind) {
            case PHONE -> messages.text("run.finding.phone");
            case IDENTITY_CODE -> messages.text("run.finding.identityCode");
            case EMAIL -> messages.text("run.finding.email");
            case NAME -> messages.text("run.finding.name");
        };
    }
}
