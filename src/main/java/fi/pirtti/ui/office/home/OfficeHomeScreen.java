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
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The office's first screen: ways to an archive, or what waits in the one that is open. */
public final class OfficeHomeScreen extends OfficeWindow {
    private final OfficeHomeViewModel model;
    private final VBox content = Rows.column(16);
    private @Nullable FoundingForm founding;
    private Node focus = content;

    public OfficeHomeScreen(OfficeDesk desk, UiContext ui, OfficeHomeViewModel model) {
        super(desk, ui, new Place.OfficeHome(), ui.messages().text("office.home.title"));
        this.model = model;
        content.getStyleClass().add("office-home");
        fill(Rows.scrollingPage(content));
        FileDrop.on(root(), content, this::take);
        follow(desk.stateProperty().subscribe(state -> show(state)));
        follow(model.wayProperty().subscribe((before, now) -> show()));
        follow(model.makingProperty().subscribe((before, now) -> {
            if (before == OfficeHomeViewModel.Making.SAMPLE || now == OfficeHomeViewModel.Making.SAMPLE) {
                show();
            }
        }));
    }

    @Override
    public Node initialFocus() {
        return focus;
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.OFFICE);
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
        } else if (Shortcut.CLOSE.matches(event) && model.wayProperty().get() != OfficeHomeViewModel.Way.CHOOSING) {
            model.wayProperty().set(OfficeHomeViewModel.Way.CHOOSING);
            event.consume();
        }
    }

    @Override
    public void dispose() {
        leaveForm();
        super.dispose();
    }

    private void take(List<Path> files) {
        if (founding != null) {
            founding.take(files);
        } else {
            desk().open(files.getFirst().toString());
        }
    }

    private void show() {
        show(desk().stateProperty().get());
    }

    private void show(OfficeDesk.State state) {
        boolean entered = node().getScene() != null;
        leaveForm();
        content.getChildren().clear();
        title(messages().text(state instanceof OfficeDesk.State.Open ? "office.archive" : "office.home.title"));
        switch (state) {
            case OfficeDesk.State.Closed _ -> showWay();
            case OfficeDesk.State.Opening(String location) -> showOpening(location);
            case OfficeDesk.State.Failed(String location, Throwable error) -> {
                showFailure(location, error);
                showWay();
            }
            case OfficeDesk.State.Open(String location, Overview overview) -> {
                if (model.wayProperty().get() == OfficeHomeViewModel.Way.CHOOSING) {
                    showOverview(location, overview);
                } else {
                    showWay();
                }
            }
        }
        if (entered) {
            content.applyCss();
            content.layout();
            Focus.onEntering(focus);
        }
    }

    private void leaveForm() {
        if (founding != null) {
            founding.dispose();
            founding = null;
        }
    }

    private void showWay() {
        switch (model.wayProperty().get()) {
            case CHOOSING -> {
                Ways ways = new Ways(messages(), desk(), model, this::chooseFile);
                focus = ways.first();
                content.getChildren().add(ways);
            }
            case SERVER -> {
                ServerForm form = new ServerForm(messages(), this::connect, this::back);
                focus = form.first();
                content.getChildren().add(form);
            }
            case FOUNDING -> {
                FoundingForm form = new FoundingForm(messages(), model);
                founding = form;
                focus = form.first();
                content.getChildren().add(form);
            }
        }
    }

    private void connect(String location) {
        back();
        desk().open(location);
    }

    private void back() {
        model.wayProperty().set(OfficeHomeViewModel.Way.CHOOSING);
    }

    private void showOpening(String location) {
        Button stop = Buttons.secondary(messages().text("office.opening.stop"), null, desk()::close);
        stop.setId("stop-opening");
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
        Banner banner = new Banner(Tone.BAD, Glyph.PROBLEM, trouble.coded(ArchiveName.whole(words), messages()));
        banner.setId("archive-failed");
        content.getChildren()
                .add(banner.withDeed(
                        Buttons.secondary(messages().text("office.again"), Glyph.AGAIN, () -> desk().open(location))));
    }

    private void showOverview(String location, Overview overview) {
        OfficeHomeViewModel.Founded founded = model.foundedProperty().get();
        if (founded != null) {
            content.getChildren().add(founded(founded));
        }
        OverviewCards cards = new OverviewCards(messages(), ui().clock(), location, overview, this::go);
        focus = cards.first();
        Card others = new Card(
                Texts.strong(messages().text("office.home.others")),
                new Ways(messages(), desk(), model, this::chooseFile).row());
        if (desk().samples().isSample(location)) {
            content.getChildren()
                    .add(new Banner(Tone.INFO, Glyph.REHEARSAL, messages().text("office.home.isSample")));
        }
        content.getChildren().addAll(cards, others);
    }

    /** Stays until it has been closed: the recovery key must not be forgotten on this machine. */
    private Banner founded(OfficeHomeViewModel.Founded founded) {
        Banner banner = new Banner(
                Tone.WARN,
                Glyph.KEY,
                messages()
                        .text(
                                "office.found.done",
                                founded.sheet().getFileName(),
                                founded.text().getFileName()));
        banner.setId("founded");
        if (ui().navigator().opensFiles()) {
            banner.withDeed(Buttons.secondary(
                    messages().text("office.found.sheet"),
                    Glyph.PRINT,
                    () -> ui().navigator().openFile(founded.sheet())));
        }
        return banner.withDeed(Buttons.icon(Glyph.CLOSE, messages().text("office.found.close"), () -> {
            model.foundedProperty().set(null);
            show();
        }));
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
            back();
            desk().open(file.getPath());
        }
    }
}
