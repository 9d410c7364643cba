package fi.pirtti.ui.facilitator.merge;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.facilitator.review.UriOpener;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/** One discussion at two machines: out with it from here, or in with what the other has, seen before it is done. */
public final class MergeScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final MergeViewModel model;
    private final Optional<UriOpener> opener;
    private final BorderPane root = new BorderPane();
    private final Button back;
    private final Subscription subscription;
    private Node focus;

    /** @param opener empty where the platform cannot show a folder */
    public MergeScreen(UiContext context, MergeViewModel model, Optional<UriOpener> opener) {
        this.context = context;
        this.messages = context.messages();
        this.model = model;
        this.opener = opener;
        back = Buttons.icon(
                Glyph.BACK,
                messages.text("merge.back"),
                () -> context.navigator().go(new Place.Home()));
        back.setId("merge-back");
        focus = back;
        root.setId("merge-screen");
        root.setMinSize(0, 0);
        root.getStylesheets().add(Theme.url("merge.css"));
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
        subscription = model.stateProperty().subscribe(this::show);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public List<Node> headerStart() {
        String name = model.unitName();
        return List.of(back, Texts.label(name.isEmpty() ? messages.text("home.unit.open") : name, "header-title"));
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.MERGE);
    }

    @Override
    public Node initialFocus() {
        return focus;
    }

    @Override
    public void takeIn(Path file) {
        model.open(file);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void show(MergeViewModel.State state) {
        VBox page = Rows.column(16, Texts.pageTitle(messages.text("merge.title")));
        page.getStyleClass().add("page");
        root.setBottom(null);
        switch (state) {
            case MergeViewModel.State.Choosing() -> choose(page);
            case MergeViewModel.State.Shared(Path file) -> {
                Banner done = new Banner(Tone.OK, Glyph.DONE, messages.text("merge.shared", file.toString()));
                done.setId("merge-shared");
                opener.ifPresent(folders -> done.withDeed(Buttons.small(Buttons.secondary(
                        messages.text("merge.showFolder"),
                        Glyph.OPEN_FILE,
                        () -> folders.open(model.folder().toUri())))));
                page.getChildren().add(done);
                choose(page);
            }
            case MergeViewModel.State.Failed(String reason) -> {
                Banner failed = new Banner(Tone.BAD, Glyph.PROBLEM, reason);
                failed.setId("merge-failed");
                page.getChildren().add(failed);
                choose(page);
            }
            case MergeViewModel.State.Compared(var reading) -> {
                MergeComparison comparison = new MergeComparison(model, messages, reading);
                page.getChildren().addAll(comparison.parts());
                root.setBottom(comparison.bar(this::leave));
                // The comparison is read from its top before it is agreed to.
                focus = back;
            }
            case MergeViewModel.State.Merged(int sittings, int added) -> {
                Banner done = new Banner(Tone.OK, Glyph.DONE, messages.text("merge.done", sittings, added));
                done.setId("merge-done");
                Button undo =
                        Buttons.small(Buttons.secondary(messages.text("merge.undo"), Glyph.UNDO, model::takeBack));
                undo.setId("merge-undo");
                page.getChildren().add(done.withDeed(undo));
                page.getChildren().add(onwards());
            }
            case MergeViewModel.State.TakenBack() -> {
                page.getChildren().add(new Banner(Tone.INFO, Glyph.UNDO, messages.text("merge.takenBack")));
                choose(page);
            }
        }
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        root.setCenter(scroll);
        if (root.getScene() != null) {
            focus.requestFocus();
        }
    }

    private void choose(VBox page) {
        Button share = Buttons.large(Buttons.secondary(messages.text("merge.share"), Glyph.EXPORTED, model::share));
        share.setId("merge-share");
        Button open = Buttons.large(Buttons.primary(messages.text("merge.open"), Glyph.OPEN_FILE, this::chooseFile));
        open.setId("merge-open");
        Card out = new Card(
                Texts.cardTitle(messages.text("merge.out.title")),
                Texts.body(messages.text("merge.out.text", model.folder().toString())),
                Rows.row(share));
        Card in = new Card(
                Texts.cardTitle(messages.text("merge.in.title")),
                Texts.body(messages.text("merge.in.text")),
                Rows.row(open));
        Columns columns = new Columns().column(in, 1).column(out, 1);
        columns.getStyleClass().add("merge-columns");
        page.getChildren().add(columns);
        focus = open;
    }

    private Node onwards() {
        Button home = Buttons.large(Buttons.primary(messages.text("merge.home"), Glyph.NEXT, this::leave));
        home.setId("merge-home");
        focus = home;
        return Rows.row(home);
    }

    private void leave() {
        context.navigator().go(new Place.Home());
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("merge.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("home.open.pirttiFiles"), "*.pirtti"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.open(file.toPath());
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.open(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
