package fi.pirtti.ui.facilitator.paper;

import fi.pirtti.exchange.paper.PaperSize;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.LanguageBox;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.shell.Navigator;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** Choosing a paper, looking at it, and saving it for printing. Lies over the screen that opened it. */
public final class PapersPane extends VBox {
    /** In sizes of the text: narrower, and there is no room for a page beside the choices. */
    private static final double STACKED_BELOW = 62;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final PapersViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final Runnable onClose;
    private final SegmentedChoice<PaperKind> kinds;
    private final VBox choices = Rows.column(16);
    private final VBox notes = Rows.column(12);
    private final Label ruler = new Label();
    private final BooleanProperty stacked = new SimpleBooleanProperty(this, "stacked");
    private final PagePreview preview;
    private final Button savePdf;
    private final Button saveWord;
    private final Subscription subscriptions;

    /** @param onClose called when the person goes back to the screen below; whoever made this disposes of it */
    public PapersPane(PapersViewModel model, Messages messages, Navigator navigator, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.navigator = navigator;
        this.onClose = onClose;
        setId("papers");
        setMinSize(0, 0);
        getStyleClass().addAll("page", "to-the-end", "papers-page");
        getStylesheets().add(Theme.url("papers.css"));
        Button close = Buttons.secondary(messages.text("paper.close"), Glyph.BACK, onClose);
        close.setId("papers-close");
        HBox head = Rows.row(16, Texts.pageTitle(messages.text("paper.title")), Rows.spacer(), close);
        kinds = new SegmentedChoice<>(List.of(PaperKind.values()), model.kind(), this::name);
        kinds.setId("paper-kind");
        kinds.valueProperty().subscribe((before, now) -> {
            model.kind(now);
            showChoices();
        });
        savePdf = Buttons.primary(messages.text("paper.savePdf"), Glyph.RECEIVED, () -> save(false));
        savePdf.setId("paper-save-pdf");
        saveWord = Buttons.secondary(messages.text("paper.saveWord"), Glyph.RECEIVED, () -> save(true));
        saveWord.setId("paper-save-word");
        preview = new PagePreview(model, messages);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(head, kinds, Rows.grow(body()), ruler);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        subscriptions = Subscription.combine(
                model.stateProperty().subscribe(now -> savePdf.setDisable(!(now instanceof PaperState.Ready))),
                model.noteProperty().subscribe(this::show));
        showChoices();
    }

    /** Where the keyboard starts. */
    public Node initialFocus() {
        return kinds.getChildren().get(model.kind().ordinal());
    }

    /** Stops what is being made and lets go of it. */
    public void dispose() {
        subscriptions.unsubscribe();
        preview.dispose();
        model.dispose();
    }

    /** Side by side, the choices scrolling for themselves; where text is large, below each other and all of it scrolls. */
    private StackPane body() {
        FlowPane deeds = new FlowPane(Orientation.HORIZONTAL, savePdf, saveWord);
        deeds.getStyleClass().add("gap-12");
        ScrollPane some = scrolling();
        some.getStyleClass().add("papers-scroll");
        ScrollPane all = scrolling();
        VBox side = Rows.column(16);
        side.getStyleClass().addAll("card", "papers-side");
        StackPane body = new StackPane();
        stacked.subscribe(below -> {
            side.pseudoClassStateChanged(STACKED, below);
            if (below) {
                some.setContent(null);
                side.getChildren().setAll(choices, deeds, notes);
                all.setContent(arranged(new VBox(side, preview)));
                body.getChildren().setAll(all);
            } else {
                all.setContent(null);
                some.setContent(choices);
                side.getChildren().setAll(Rows.grow(some), deeds, notes);
                HBox beside = new HBox(side, preview);
                HBox.setHgrow(preview, Priority.ALWAYS);
                body.getChildren().setAll(arranged(beside));
            }
        });
        widthProperty().subscribe(this::arrange);
        ruler.fontProperty().subscribe(this::arrange);
        return body;
    }

    private void arrange() {
        stacked.set(
                getWidth() > 0 && getWidth() < STACKED_BELOW * ruler.getFont().getSize());
    }

    private static Pane arranged(Pane parts) {
        parts.getStyleClass().addAll("papers-body", "page-end");
        return parts;
    }

    private static ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private void showChoices() {
        boolean summary = model.kind() == PaperKind.SUMMARY;
        List<Node> shown = new ArrayList<>();
        shown.add(Texts.wrapped(about(), "body-muted"));
        if (summary) {
            shown.add(Texts.small(messages.text(model.goesOn() ? "paper.summary.goesOn" : "paper.summary.sealed")));
        } else {
            shown.add(languages());
            shown.add(sizes());
            if (model.kind() == PaperKind.RUN_SHEET && model.hasOwnNotes()) {
                shown.add(ownNotes());
            }
            shown.add(steps());
        }
        choices.getChildren().setAll(shown);
        saveWord.setVisible(summary);
        saveWord.setManaged(summary);
    }

    private String name(PaperKind kind) {
        return switch (kind) {
            case RUN_SHEET -> messages.text("paper.runSheet");
            case POSTERS -> messages.text("paper.posters");
            case WORKSHEETS -> messages.text("paper.worksheets");
            case SUMMARY -> messages.text("paper.summary");
        };
    }

    private String about() {
        return switch (model.kind()) {
            case RUN_SHEET -> messages.text("paper.runSheet.about");
            case POSTERS -> messages.text("paper.posters.about");
            case WORKSHEETS -> messages.text("paper.worksheets.about");
            case SUMMARY -> messages.text("paper.summary.about");
        };
    }

    private VBox languages() {
        LanguageBox box =
                new LanguageBox(messages, model.guide().languageChoices(), model.languages(), model::languages);
        box.setId("paper-languages");
        box.setMaxWidth(Double.MAX_VALUE);
        return labelled(messages.text("paper.languages"), box);
    }

    private VBox sizes() {
        SegmentedChoice<PaperSize> size =
                new SegmentedChoice<>(List.of(PaperSize.values()), model.size(), PaperSize::name);
        size.setId("paper-size");
        size.valueProperty().subscribe((before, now) -> model.size(now));
        Label label = Texts.wrapped(messages.text("paper.size"), "field-label");
        return Rows.column(6, label, size);
    }

    private CheckBox ownNotes() {
        CheckBox box = new CheckBox(messages.text("paper.ownNotes"));
        box.setId("paper-own-notes");
        box.setWrapText(true);
        box.selectedProperty().subscribe((before, now) -> model.ownNotes(now));
        return box;
    }

    private VBox steps() {
        VBox list = Rows.column(8);
        int number = 0;
        for (var step : model.guide().steps()) {
            number++;
            CheckBox box = new CheckBox(
                    number + ". " + step.title().in(messages.language().tag()));
            box.setId("paper-step-" + step.id());
            box.setWrapText(true);
            box.setSelected(model.isChosen(step));
            box.selectedProperty().subscribe((before, now) -> model.choose(step, now));
            list.getChildren().add(box);
        }
        return Rows.column(8, Texts.wrapped(messages.text("paper.steps"), "field-label"), list);
    }

    private static VBox labelled(String name, ComboBox<?> box) {
        Label label = Texts.wrapped(name, "field-label");
        label.setLabelFor(box);
        box.setAccessibleText(name);
        return Rows.column(6, label, box);
    }

    private void show(SaveNote now) {
        notes.getChildren().clear();
        switch (now) {
            case SaveNote.Nothing() -> {}
            case SaveNote.Saving() -> notes.getChildren().add(Texts.small(messages.text("paper.saving")));
            case SaveNote.Saved(Path file) -> saved(file);
            case SaveNote.Failed(String words) -> {
                Banner banner = new Banner(Tone.BAD, Glyph.PROBLEM, words);
                banner.setId("paper-not-saved");
                notes.getChildren().add(banner);
            }
        }
    }

    private void saved(Path file) {
        Banner banner = new Banner(Tone.OK, Glyph.DONE, messages.text("paper.saved", file.toString()));
        banner.setId("paper-saved");
        notes.getChildren().add(banner);
        if (navigator.opensFiles()) {
            Button open =
                    Buttons.secondary(messages.text("paper.openToPrint"), Glyph.PRINT, () -> navigator.openFile(file));
            open.setId("paper-open");
            HBox row = Rows.row(8, open);
            row.setAlignment(Pos.CENTER_LEFT);
            notes.getChildren().add(row);
        }
    }

    private void save(boolean word) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(word ? "paper.saveWord" : "paper.savePdf"));
        chooser.setInitialFileName(model.fileName(word));
        chooser.getExtensionFilters()
                .add(
                        word
                                ? new FileChooser.ExtensionFilter("Word", "*.docx")
                                : new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null && word) {
            model.saveWord(chosen.toPath());
        } else if (chosen != null) {
            model.savePdf(chosen.toPath());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (Shortcut.CLOSE.matches(event)) {
            onClose.run();
            event.consume();
        } else if (Shortcut.TURN_PAPER.matches(event)) {
            model.turn(model.page() + (event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1));
            event.consume();
        }
    }
}
