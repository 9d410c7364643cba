package fi.pirtti.ui.office;

import fi.pirtti.office.Overview;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** In the header: the consultation's name with the way to others, and when it closes. */
final class ConsultationMenu extends HBox {
    /** Days before the deadline from which on it is shown as near. */
    private static final int NEAR = 3;

    /** Width of the window from which on there is room for all, in em. */
    private static final double ROOMY = 66;

    private final OfficeDesk desk;
    private final UiContext ui;
    private final Messages messages;
    private final MenuButton menu = new MenuButton();
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final Subscription following;

    ConsultationMenu(OfficeDesk desk, UiContext ui) {
        this.desk = desk;
        this.ui = ui;
        messages = ui.messages();
        getStyleClass().addAll("row", "gap-16", "consultation");
        setMinWidth(0);
        menu.setId("consultation-menu");
        menu.getStyleClass().addAll("plain", "consultation-name");
        menu.setMinWidth(0);
        getChildren().add(menu);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(this::fit);
        menu.fontProperty().subscribe(this::fit);
        following = desk.stateProperty().subscribe(this::show);
    }

    void dispose() {
        following.unsubscribe();
    }

    private void show(OfficeDesk.State state) {
        getChildren().setAll(menu);
        Optional<Overview> overview = desk.overview();
        String name = overview.map(each -> each.title().in(messages.language().tag()))
                .orElseGet(() -> messages.text("office.home.title"));
        menu.setText(name);
        menu.setAccessibleText(name + ", " + messages.text("office.archives"));
        menu.setTooltip(new Tooltip(name));
        fillMenu(state);
        overview.map(Overview::deadline).ifPresent(deadline -> {
            if (desk.location().filter(desk.samples()::isSample).isPresent()) {
                Chip sample = new Chip(Tone.INFO, null, messages.text("office.sample"));
                // Where there is little room, the name is worth more: the first screen says it too.
                sample.visibleProperty().bind(roomy);
                sample.managedProperty().bind(roomy);
                getChildren().add(sample);
            }
            getChildren().add(chip(deadline));
        });
    }

    private void fit() {
        Scene scene = getScene();
        roomy.set(scene == null || scene.getWidth() >= ROOMY * menu.getFont().getSize());
    }

    private Chip chip(LocalDate deadline) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(ui.clock()), deadline);
        if (days < 0) {
            return new Chip(
                    Tone.NEUTRAL,
                    Glyph.SEALED,
                    messages.text("office.closed.on", new Dates(messages).shortDay(deadline)));
        }
        String words = days == 0
                ? messages.text("office.closes.today")
                : days == 1 ? messages.text("office.closes.tomorrow") : messages.text("office.closes.days", days);
        return new Chip(days <= NEAR ? Tone.WARN : Tone.NEUTRAL, Glyph.CLOCK, words);
    }

    private void fillMenu(OfficeDesk.State state) {
        menu.getItems().clear();
        String open = state instanceof OfficeDesk.State.Open(String location, Overview _) ? location : "";
        for (OfficeMemory.Known known : desk.memory().known()) {
            RadioMenuItem item = new RadioMenuItem(
                    known.title().in(messages.language().tag()) + "  ·  " + ArchiveName.of(known.location()));
            item.setMnemonicParsing(false);
            item.setSelected(known.location().equals(open));
            item.setOnAction(event -> {
                if (!known.location().equals(open)) {
                    desk.open(known.location());
                    ui.navigator().go(new Place.OfficeHome());
                }
                item.setSelected(known.location().equals(open));
            });
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem other = new MenuItem(messages.text("office.archives.open"), Icon.of(Glyph.OPEN_FILE));
        other.setId("open-other-archive");
        other.setOnAction(event -> ui.navigator().go(new Place.OfficeHome()));
        menu.getItems().add(other);
        if (!open.isEmpty()) {
            MenuItem close = new MenuItem(messages.text("office.archives.close"), Icon.of(Glyph.CLOSE));
            close.setId("close-archive");
            close.setOnAction(event -> {
                desk.close();
                ui.navigator().go(new Place.OfficeHome());
            });
            menu.getItems().add(close);
        }
    }
}
