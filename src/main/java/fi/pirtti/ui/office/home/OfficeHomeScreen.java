package fi.pirtti.ui.office.home;

import fi.pirtti.office.Overview;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.StatTile;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeMemory;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The office's first screen: an archive is opened, or what waits in the one that is open. */
public final class OfficeHomeScreen extends OfficeWindow {
    private final VBox content = Rows.column(20);
    private Node focus;

    public OfficeHomeScreen(OfficeDesk desk, UiContext ui) {
        super(desk, ui, new Place.OfficeHome(), ui.messages().text("office.home.title"));
        focus = content;
        fill(Rows.scrollingPage(content));
        FileDrop.on(root(), content, files -> desk.open(files.getFirst().toString()));
        follow(desk.stateProperty().subscribe(this::show));
    }

    @Override
    public Node initialFocus() {
        return focus;
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(messages().text("keys.group.screen"), Shortcut.OPEN_FILE));
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.OPEN_FILE.matches(event)) {
            chooseFile();
            event.consume();
        }
    }

    private void show(OfficeDesk.State state) {
        boolean entered = node().getScene() != null;
        content.getChildren().clear();
        switch (state) {
            case OfficeDesk.State.Closed _ -> showWays();
            case OfficeDesk.State.Opening(String location) -> showOpening(location);
            case OfficeDesk.State.Failed(String location, Throwable error) -> {
                showFailure(location, error);
                showWays();
            }
            case OfficeDesk.State.Open(String location, Overview overview) -> showOverview(location, overview);
        }
        if (entered) {
            content.applyCss();
            Focus.onEntering(focus);
        }
    }

    private void showWays() {
        Button open = Buttons.large(Buttons.withKeys(
                Buttons.primary(messages().text("office.home.open"), Glyph.OPEN_FILE, this::chooseFile), "Ctrl", "O"));
        open.setId("open-archive");
        focus = open;
        content.getChildren()
                .add(Card.titled(messages().text("office.home.welcome"))
                        .with(Texts.body(messages().text("office.home.sentence")), Rows.row(open)));
        List<OfficeMemory.Known> known = desk().memory().known();
        if (!known.isEmpty()) {
            Card recent = Card.titled(messages().text("office.home.recent"));
            for (OfficeMemory.Known each : known) {
                recent.with(Rows.row(
                        12,
                        Buttons.text(
                                each.title().in(messages().language().tag()),
                                ArchiveName.isServer(each.location()) ? Glyph.SERVER : Glyph.ARCHIVE,
                                () -> desk().open(each.location())),
                        Texts.small(ArchiveName.whole(each.location()))));
            }
            content.getChildren().add(recent);
        }
    }

    private void showOpening(String location) {
        Button stop = Buttons.secondary(messages().text("office.opening.stop"), null, desk()::close);
        focus = stop;
        content.getChildren()
                .add(Card.titled(messages().text("office.opening"))
                        .with(
                                Rows.row(12, new ProgressIndicator(), Texts.body(ArchiveName.whole(location))),
                                Rows.row(stop)));
    }

    private void showFailure(String location, Throwable error) {
        Trouble trouble = Trouble.of(error);
        String words = messages().text("office.failed") + ". "
                + trouble.problem().message(messages()) + " " + trouble.whatToDo(messages());
        Banner banner = new Banner(Tone.BAD, Glyph.PROBLEM, trouble.coded(words, messages()));
        banner.setId("archive-failed");
        content.getChildren()
                .add(banner.withDeed(
                        Buttons.secondary(messages().text("office.again"), Glyph.AGAIN, () -> desk().open(location))));
    }

    private void showOverview(String location, Overview overview) {
        Button waiting = Buttons.secondary(
                messages().text("office.waiting", overview.waiting()), Glyph.RECEIVED, () -> go(new Place.Intake()));
        focus = waiting;
        content.getChildren()
                .add(Card.titled(overview.title().in(messages().language().tag()))
                        .with(
                                Texts.small(ArchiveName.whole(location)),
                                new StatTile(
                                        overview.arrivedUnits() + "/" + overview.units(),
                                        messages().text("office.home.units", overview.units())),
                                Rows.row(waiting)));
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages().text("office.home.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages().text("office.home.files"), "*.pirtti-archive", "*.db"),
                        new FileChooser.ExtensionFilter(messages().text("office.home.allFiles"), "*.*"));
        File file = chooser.showOpenDialog(node().getScene().getWindow());
        if (file != null) {
            desk().open(file.getPath());
        }
    }
}
