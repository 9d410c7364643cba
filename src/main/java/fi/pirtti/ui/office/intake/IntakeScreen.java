package fi.pirtti.ui.office.intake;

import fi.pirtti.office.Quarantine;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.office.intake.IntakeViewModel.Notice;
import fi.pirtti.ui.office.intake.IntakeViewModel.Row;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Taking in what has arrived: an import as it goes, and what waits for a human. */
public final class IntakeScreen extends OfficeWindow {
    private final IntakeViewModel model;
    private final Incoming incoming;
    private final Optional<Consumer<URI>> mail;
    private final IntakeSheets sheets;
    private final RunCard run;
    private final DropCard drop;
    private final IncomingList list;
    private final Button importFolder;
    private final MenuButton receipts = new MenuButton();

    /** @param mail opens a draft in the platform's mail program; empty where there is no way */
    public IntakeScreen(OfficeDesk desk, UiContext ui, Incoming incoming, Optional<Consumer<URI>> mail) {
        super(desk, ui, new Place.Intake(), ui.messages().text("office.intake"));
        this.incoming = incoming;
        this.mail = mail;
        model = new IntakeViewModel(desk, incoming, ui.clock());
        ZoneId zone = ui.clock().getZone();
        sheets = new IntakeSheets(messages(), zone, this::closeSheet);
        importFolder = Buttons.secondary(messages().text("intake.folder"), Glyph.OPEN_FILE, this::chooseFolder);
        importFolder.setId("import-folder");
        Button log = Buttons.secondary(
                messages().text("intake.log"), Glyph.HISTORY, () -> model.log(all -> openSheet(sheets.log(all))));
        log.setId("open-log");
        deeds(importFolder, log);
        buildReceipts();
        run = new RunCard(messages(), incoming, receipts);
        drop = new DropCard(messages(), incoming, this::chooseFiles, this::chooseWatched);
        list = new IncomingList(messages(), zone, model, new Deeds());
        TopAndSide top = new TopAndSide(run, drop);
        VBox content = Rows.column(16, top, Rows.grow(list));
        content.setMinWidth(0);
        content.getStyleClass().add("intake");
        // On the whole window: sheets lie over the page.
        root().getStylesheets().add(Theme.url("intake.css"));
        fill(Rows.scrollingPage(content));
        FileDrop.on(root(), drop, incoming::add);
        follow(incoming.changesProperty().subscribe(() -> {
            run.show();
            list.showCounts();
        }));
        follow(incoming.phaseProperty().subscribe(phase -> run.show()));
        follow(incoming.watchProperty().subscribe(drop::show));
        follow(incoming.failureProperty().subscribe(error -> {
            if (error != null) {
                tell(new Notice.Failed(Trouble.of(error)));
            }
        }));
        model.noticeProperty().subscribe(this::tell);
    }

    @Override
    public Node initialFocus() {
        return list.isEmpty() ? drop.first() : list.first();
    }

    @Override
    public ObservableBooleanValue ready() {
        return model.loadedProperty();
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.INTAKE);
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(
                messages().text("keys.group.screen"),
                Shortcut.OPEN_FILE,
                Shortcut.GO_AMONG_OPTIONS,
                Shortcut.PROPOSAL));
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.OPEN_FILE.matches(event) && !hasSheet()) {
            chooseFiles();
            event.consume();
        }
    }

    @Override
    public void takeIn(Path file) {
        incoming.add(List.of(file));
    }

    @Override
    public void dispose() {
        model.dispose();
        list.dispose();
        super.dispose();
    }

    private void buildReceipts() {
        receipts.setText(messages().text("intake.receipts"));
        receipts.setId("receipts-menu");
        receipts.getStyleClass().add("plain");
        receipts.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem choose = new MenuItem(messages().text("intake.receipts.choose"), Icon.of(Glyph.FOLDER));
        choose.setOnAction(event -> folder(Optional.empty()).ifPresent(incoming::receipts));
        MenuItem none = new MenuItem(messages().text("intake.receipts.off"), Icon.of(Glyph.CLOSE));
        none.setId("no-receipts");
        none.setOnAction(event -> incoming.receipts(null));
        receipts.getItems().addAll(choose, none);
        if (ui().navigator().opensFiles()) {
            MenuItem open = new MenuItem(messages().text("intake.receipts.open"), Icon.of(Glyph.OPEN_FILE));
            open.setOnAction(event -> incoming.receipts().ifPresent(ui().navigator()::openFile));
            receipts.getItems().add(open);
        }
    }

    private void tell(@Nullable Notice notice) {
        run.tell(
                switch (notice) {
                    case null -> null;
                    case Notice.Examined(var file) ->
                        file.reason() == null
                                ? new Banner(
                                        Tone.OK,
                                        Glyph.DONE,
                                        messages()
                                                .text(
                                                        "intake.notice.accepted",
                                                        file.unit() == null ? file.path() : file.unit()))
                                : new Banner(
                                        Tone.WARN,
                                        Glyph.INFO,
                                        messages()
                                                .text(
                                                        "intake.notice.stays",
                                                        messages()
                                                                .text(ReasonWords.of(file.requireReason())
                                                                        .title())));
                    case Notice.Chosen(var content) ->
                        new Banner(Tone.OK, Glyph.DONE, messages().text("intake.notice.chosen", content.unitName()));
                    case Notice.Saved(Path file) ->
                        new Banner(Tone.OK, Glyph.DONE, messages().text("intake.notice.saved", file.toString()));
                    case Notice.Failed(Trouble trouble) ->
                        new Banner(
                                Tone.BAD,
                                Glyph.PROBLEM,
                                trouble.sentence(messages()) + " " + trouble.whatToDo(messages()));
                });
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages().text("intake.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages().text("intake.files"), "*.pirtti"),
                        new FileChooser.ExtensionFilter(messages().text("office.home.allFiles"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(node().getScene().getWindow());
        if (files != null) {
            incoming.add(files.stream().map(File::toPath).toList());
        }
    }

    private void chooseFolder() {
        folder(Optional.empty()).ifPresent(folder -> incoming.add(List.of(folder)));
    }

    private void chooseWatched() {
        folder(Optional.empty()).ifPresent(incoming::watch);
    }

    private Optional<Path> folder(Optional<Path> initial) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages().text("intake.receipts.choose"));
        initial.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(node().getScene().getWindow()))
                .map(File::toPath);
    }

    private final class Deeds implements IntakeDeeds {
        @Override
        public void propose(Row row) {
            switch (row) {
                case Row.Waits(Quarantine.Waiting file) -> act(file, file.proposal());
                case Row.Choose choose ->
                    model.contents(
                            choose,
                            contents -> openSheet(
                                    new ConflictSheet(messages(), ui().clock().getZone(), contents)
                                            .sheet(model::choose, IntakeScreen.this::closeSheet)));
                case Row.Done _ -> {}
            }
        }

        @Override
        public void act(Quarantine.Waiting file, Quarantine.Deed deed) {
            switch (deed) {
                case RELEASE -> openSheet(sheets.release(file, note -> model.release(file, note)));
                case RETRY -> model.retry(file);
                case ASK ->
                    openSheet(sheets.ask(
                            file,
                            mail.orElse(null),
                            () -> run.tell(
                                    new Banner(Tone.OK, Glyph.DONE, messages().text("intake.notice.copied")))));
                case SAVE -> save(file);
            }
        }

        @Override
        public void inspect(Quarantine.Waiting file) {
            model.inspect(file, seen -> openSheet(sheets.inspection(file, seen)));
        }

        private void save(Quarantine.Waiting file) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages().text("intake.deed.save"));
            chooser.setInitialFileName(file.fileName());
            File where = chooser.showSaveDialog(node().getScene().getWindow());
            if (where != null) {
                model.save(file, where.toPath());
            }
        }
    }
}
