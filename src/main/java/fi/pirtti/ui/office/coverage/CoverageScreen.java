package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageField;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SearchField;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeWindow;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who has answered: figures, units in their groups, two fields crossed, and days; and reminding the others. */
public final class CoverageScreen extends OfficeWindow {
    /** Small words are 13 px where the text is 14. */
    private static final double SMALL = 13.0 / 14;

    private static final double MOMENT_ABOVE = 56;

    private final CoverageViewModel model;
    private final Messages messages;
    private final Tiles tiles;
    private final StateChips chips;
    private final CoverageTable table;
    private final CoverageMenus menus;
    private final SidePane side;
    private final Button remind;
    private final Label time = Texts.label("", "body-muted");
    private final Label matched = Texts.small("");
    private final FlowPane conditions = new FlowPane();
    private final VBox told = Rows.column(8);
    private final SearchField search;

    public CoverageScreen(OfficeDesk desk, UiContext ui) {
        super(desk, ui, new Place.Coverage(), ui.messages().text("office.coverage"));
        messages = ui.messages();
        model = new CoverageViewModel(desk, messages, ui.clock());
        foldRail();
        root().getStylesheets().add(Theme.url("coverage.css"));
        tiles = new Tiles(messages);
        table = new CoverageTable(messages, model::choose);
        table.setPlaceholder(Texts.body(messages.text("coverage.loading")));
        menus = new CoverageMenus(model, messages);
        side = new SidePane(model, messages, LocalDate.now(ui.clock()), table);
        search = new SearchField(
                messages.text("coverage.search"),
                messages.text("coverage.search.prompt"),
                messages.text("coverage.search.clear"));
        search.setId("coverage-search");
        chips = new StateChips(messages, search, model::toggle);
        search.textProperty()
                .subscribe((before, now) -> model.filter(model.filter().withText(now)));
        remind = Buttons.secondary("", Glyph.INVITATIONS, this::openReminding);
        remind.setId("remind");
        Button export = Buttons.secondary(messages.text("coverage.export"), Glyph.EXPORT_TABLE, this::export);
        export.setId("export");
        besideTitle(time);
        deeds(remind, export);
        fill(Rows.scrollingPage(page()));
        follow(model.shownProperty().subscribe(this::show));
        follow(model.toldProperty().subscribe(now -> tell()));
        follow(model.writingProperty().subscribe(now -> tell()));
        follow(matched.fontProperty().subscribe(font -> fit()));
        follow(tiles.widthProperty().subscribe(width -> fit()));
        model.load();
    }

    /** Where there is little room the moment gives way first. */
    private void fit() {
        double em = matched.getFont().getSize() / SMALL;
        tiles.fit(em);
        boolean roomy = tiles.getWidth() > MOMENT_ABOVE * em;
        time.setVisible(roomy);
        time.setManaged(roomy);
    }

    private VBox page() {
        conditions.getStyleClass().add("conditions");
        HBox foot = Rows.row(8, Rows.grow(conditions), menus);
        foot.getStyleClass().add("tree-foot");
        Card card = new Card(Rows.grow(table), foot);
        card.getStyleClass().add("coverage-card");
        Columns body = new Columns().column(card, 0.55).column(side, 0.45);
        body.getStyleClass().add("coverage-body");
        VBox page = Rows.column(12, told, tiles, chips, Rows.grow(body));
        page.getStyleClass().add("coverage-page");
        told.setManaged(false);
        return page;
    }

    private void show(CoverageViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        Coverage coverage = shown.coverage();
        Dates dates = new Dates(messages);
        ZonedDateTime taken = coverage.taken().atZone(Coverage.FINLAND);
        time.setText(messages.text("coverage.taken", dates.day(taken.toLocalDate()), dates.time(taken)));
        tiles.show(coverage);
        chips.show(coverage.total(), shown.filter().states());
        menus.show(shown);
        table.setPlaceholder(Texts.body(messages.text("coverage.nothing-met")));
        table.show(shown);
        side.show(coverage);
        int count = model.toRemind().size();
        remind.setText(messages.text("coverage.remind", count));
        remind.setDisable(count == 0);
        showConditions(shown);
    }

    /** How much of the whole is on show, and each condition with the way to take it away. */
    private void showConditions(CoverageViewModel.Shown shown) {
        int all = shown.coverage().units().size();
        matched.setText(messages.text("coverage.matched", shown.tree().met(), all));
        conditions.getChildren().setAll(matched);
        Fields fields = new Fields(messages);
        for (Map.Entry<String, String> each : shown.filter().where().entrySet()) {
            CoverageField field = shown.coverage().field(each.getKey());
            String words = fields.name(field) + ": " + fields.value(field, each.getValue());
            Button drop = Buttons.small(Buttons.secondary(words, Glyph.CLOSE, () -> model.only(each.getKey(), null)));
            drop.setAccessibleText(messages.text("coverage.condition.drop", words));
            conditions.getChildren().add(drop);
        }
        if (shown.filter().isNarrow()) {
            Button all2 = Buttons.small(Buttons.text(messages.text("coverage.show-all"), null, this::showAll));
            all2.setId("show-all");
            conditions.getChildren().add(all2);
        }
    }

    private void showAll() {
        search.clear();
        model.filter(CoverageFilter.ALL);
    }

    private void tell() {
        told.getChildren().clear();
        Double share = model.writingProperty().get();
        if (share != null) {
            ProgressTrack track = new ProgressTrack();
            track.show(Math.max(0, share));
            told.getChildren()
                    .add(new Banner(Tone.INFO, Glyph.INVITATIONS, messages.text("coverage.writing"))
                            .withDeed(Rows.row(
                                    track,
                                    Buttons.small(Buttons.secondary(
                                            messages.text("coverage.writing.stop"), null, model::stopReminding)))));
        }
        CoverageViewModel.Told last = model.toldProperty().get();
        if (last != null && share == null) {
            Banner banner = new Banner(
                    last.wrong() ? Tone.BAD : Tone.OK, last.wrong() ? Glyph.PROBLEM : Glyph.DONE, last.words());
            banner.setId("coverage-told");
            if (last.undo() != null) {
                Button undo = Buttons.small(Buttons.secondary(messages.text("coverage.undo"), Glyph.UNDO, model::undo));
                undo.setId("coverage-undo");
                banner.withDeed(undo);
            }
            told.getChildren().add(banner);
        }
        told.setManaged(!told.getChildren().isEmpty());
    }

    private void openReminding() {
        RemindSheet sheet = new RemindSheet(model, messages, usualFolder(), this::closeReminding);
        root().getChildren().getFirst().setDisable(true);
        root().getChildren().add(sheet);
        sheet.begin();
    }

    private void closeReminding() {
        root().getChildren().removeIf(RemindSheet.class::isInstance);
        root().getChildren().getFirst().setDisable(false);
        remind.requestFocus();
    }

    /** Beside the archive, in a folder of its own; of an archive on a server in the person's own. */
    private Path usualFolder() {
        String location = desk().stateProperty().get() instanceof OfficeDesk.State.Open open ? open.location() : "";
        Path beside = ArchiveName.isServer(location) || location.isEmpty()
                ? Path.of(System.getProperty("user.home", ""))
                : Optional.ofNullable(Path.of(location).toAbsolutePath().getParent())
                        .orElse(Path.of(""));
        return beside.resolve(messages.text("coverage.remind.folder"));
    }

    private void export() {
        Choosing.save(root().getScene().getWindow(), messages).ifPresent(model::export);
    }

    @Override
    public ObservableBooleanValue ready() {
        return Bindings.isNotNull(model.shownProperty());
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.COVERAGE);
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(messages.text("coverage.keys"), Shortcut.FIND, Shortcut.UNDO));
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.FIND.matches(event)) {
            Focus.forTyping(search);
            event.consume();
        } else if (Shortcut.UNDO.matches(event)) {
            model.undo();
            event.consume();
        }
    }
}
