package fi.pirtti.ui.office.units;

import fi.pirtti.office.units.InvitationOverview;
import fi.pirtti.office.units.UnitsPlan;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Units and their invitations. */
public final class InvitationsScreen extends OfficeWindow {
    private final InvitationsViewModel model;
    private final InvitationsPane table;
    private final ScrollPane page;
    private final Button imports;
    private final ReadOnlyObjectWrapper<HelpTopic> topic = new ReadOnlyObjectWrapper<>(HelpTopic.INVITATIONS);
    private @Nullable UnitsImportPane importing;

    public InvitationsScreen(OfficeDesk desk, UiContext ui) {
        super(desk, ui, new Place.Invitations(), ui.messages().text("office.invitations"));
        model = new InvitationsViewModel(desk, ui.clock(), messages());
        table = new InvitationsPane(model, messages(), ui.clock(), root(), this::folder);
        imports = Buttons.secondary(messages().text("units.import"), Glyph.OPEN_FILE, this::chooseList);
        imports.setId("import-units");
        deeds(imports);
        page = Rows.scrollingPage(table);
        fill(page);
        FileDrop.on(root(), table, files -> showImport(files.getFirst()));
        follow(model.overviewProperty().subscribe(this::showOverview));
        model.load();
    }

    private void showOverview(@Nullable InvitationOverview overview) {
        if (importing == null) {
            fill(
                    overview == null || !overview.units().isEmpty()
                            ? page
                            : new EmptyState(
                                    Glyph.INVITATIONS,
                                    messages().text("units.empty.line"),
                                    messages().text("units.empty.sentence"),
                                    Buttons.primary(
                                            messages().text("units.import"), Glyph.OPEN_FILE, this::chooseList)));
        }
    }

    @Override
    public Node initialFocus() {
        return table.search();
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return topic.getReadOnlyProperty();
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(messages().text("keys.group.screen"), Shortcut.OPEN_FILE, Shortcut.FIND));
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.OPEN_FILE.matches(event)) {
            chooseList();
            event.consume();
        } else if (Shortcut.FIND.matches(event) && importing == null) {
            table.search().requestFocus();
            event.consume();
        }
    }

    private void chooseList() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages().text("units.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages().text("units.import.files"), "*.csv", "*.txt", "*.xlsx"));
        File file = chooser.showOpenDialog(node().getScene().getWindow());
        if (file != null) {
            showImport(file.toPath());
        }
    }

    /** Shows what a list of units would change. */
    public void showImport(Path file) {
        leaveImport();
        UnitsImportViewModel list = new UnitsImportViewModel(desk(), ui().clock(), messages());
        UnitsImportPane pane = new UnitsImportPane(list, messages(), this::endImport, this::taken);
        importing = pane;
        imports.setVisible(false);
        title(messages().text("units.import.title"));
        topic.set(HelpTopic.UNITS_IMPORT);
        fill(Rows.scrollingPage(pane));
        list.read(file);
    }

    private void leaveImport() {
        UnitsImportPane open = importing;
        if (open != null) {
            open.dispose();
            importing = null;
        }
    }

    private void endImport() {
        leaveImport();
        imports.setVisible(true);
        title(messages().text("office.invitations"));
        topic.set(HelpTopic.INVITATIONS);
        fill(page);
        table.search().requestFocus();
    }

    private void taken(UnitsPlan plan) {
        endImport();
        model.imported(messages()
                .text(
                        "units.imported",
                        plan.count(UnitsPlan.Kind.ADDED),
                        plan.count(UnitsPlan.Kind.CHANGED) + plan.count(UnitsPlan.Kind.REOPENED),
                        plan.count(UnitsPlan.Kind.CLOSED)));
    }

    /** Beside the archive if it lies in a file. */
    private Path folder() {
        String location =
                desk().stateProperty().get() instanceof OfficeDesk.State.Open(String place, var _) ? place : "";
        Path home = Path.of(System.getProperty("user.home"));
        boolean isFile = !location.isEmpty() && !ArchiveName.isServer(location);
        return (isFile ? Path.of(location).toAbsolutePath().resolveSibling("x") : home.resolve("x"))
                .resolveSibling(messages().text("office.invitations"));
    }

    @Override
    public void dispose() {
        leaveImport();
        table.dispose();
        super.dispose();
    }
}
