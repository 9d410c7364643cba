package fi.pirtti.ui.office.intake;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.OnOff;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Where bundles are dropped, the way to choose files, and the switch of the folder that is watched. */
final class DropCard extends VBox {
    private final Messages messages;
    private final Button choose;
    private final OnOff watching;
    private final Label folder = Texts.wrapped("", "small");
    private final Runnable chooseFolder;
    private final Incoming incoming;

    DropCard(Messages messages, Incoming incoming, Runnable chooseFiles, Runnable chooseFolder) {
        this.messages = messages;
        this.incoming = incoming;
        this.chooseFolder = chooseFolder;
        getStyleClass().addAll("drop-zone", "intake-drop");
        choose = Buttons.withKeys(
                Buttons.small(Buttons.secondary(messages.text("intake.choose"), Glyph.OPEN_FILE, chooseFiles)),
                "Ctrl",
                "O");
        choose.setId("choose-files");
        StackPane circle = new StackPane(Icon.of(Glyph.RECEIVED, 22));
        circle.getStyleClass().addAll("empty-state-circle", "drop-circle");
        Label title = Texts.label(messages.text("intake.drop.title"), "strong-large");
        Label words = Texts.small(messages.text("intake.drop.text"));
        words.setTextAlignment(TextAlignment.CENTER);
        watching = new OnOff(messages.text("intake.watch"), false);
        watching.setId("watch-folder");
        watching.setOnAction(event -> toggle());
        folder.setId("watched-folder");
        Label name = Texts.wrapped(messages.text("intake.watch"), "body");
        HBox row = Rows.row(8, watching, Rows.grow(Rows.column(0, name, folder)));
        row.getStyleClass().add("watch-row");
        getChildren().addAll(circle, title, words, choose, row);
    }

    Button first() {
        return choose;
    }

    private void toggle() {
        if (watching.isSelected()) {
            chooseFolder.run();
            show(incoming.watchProperty().get());
        } else {
            incoming.watch(null);
        }
    }

    /** Shows which folder is watched. */
    void show(Incoming.@Nullable Watch watch) {
        watching.setSelected(watch != null);
        folder.setManaged(watch != null);
        folder.setVisible(watch != null);
        folder.getStyleClass().remove("watch-gone");
        if (watch != null) {
            Path path = watch.folder();
            String name = String.valueOf(path.getFileName());
            folder.setText(watch.reachable() ? name : messages.text("intake.watch.gone", name));
            folder.setTooltip(new Tooltip(path.toString()));
            if (!watch.reachable()) {
                folder.getStyleClass().add("watch-gone");
            }
        }
    }
}
