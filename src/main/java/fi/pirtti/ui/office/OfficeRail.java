package fi.pirtti.ui.office;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The ways between the office's windows; there while an archive is open. */
final class OfficeRail extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass AS_MENU = PseudoClass.getPseudoClass("as-menu");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** A window that one can go to, in the order of the rail; the last stands apart at its foot. */
    private enum Way {
        COVERAGE(new Place.Coverage(), Glyph.COVERAGE, "office.coverage"),
        INVITATIONS(new Place.Invitations(), Glyph.INVITATIONS, "office.invitations"),
        INTAKE(new Place.Intake(), Glyph.RECEIVED, "office.intake"),
        ARCHIVE(new Place.OfficeHome(), Glyph.ARCHIVE, "office.archive");

        private final Place.Office place;
        private final Glyph glyph;
        private final String key;

        Way(Place.Office place, Glyph glyph, String key) {
            this.place = place;
            this.glyph = glyph;
            this.key = key;
        }
    }

    private final Messages messages;
    private final List<Button> ways = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final MenuButton menu = new MenuButton();
    private final Chip waiting = new Chip(Tone.WARN, null, "");
    private final Region mark = new Region();
    private final Subscription following;
    private final int here;
    private boolean wantsFolded;
    private boolean folded;
    private boolean asMenu;

    OfficeRail(OfficeDesk desk, UiContext ui, Place.Office place) {
        messages = ui.messages();
        here = place(place);
        getStyleClass().add("office-rail");
        setAccessibleText(messages.text("office.rail"));
        waiting.getStyleClass().add("count-chip");
        mark.getStyleClass().add("rail-mark");
        for (Way way : Way.values()) {
            ways.add(button(way, ui));
        }
        buildMenu(ui);
        show();
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        following = desk.stateProperty().subscribe(state -> {
            setVisible(state instanceof OfficeDesk.State.Open);
            showWaiting(desk.overview().map(overview -> overview.waiting()).orElse(0));
        });
    }

    Node wayTo(Place.Office place) {
        return asMenu ? menu : ways.get(place(place));
    }

    boolean isMenu() {
        return asMenu;
    }

    void fold() {
        wantsFolded = true;
    }

    void fit(boolean narrow, boolean narrower) {
        boolean nowFolded = narrow || wantsFolded;
        if (nowFolded != folded || narrower != asMenu) {
            folded = nowFolded;
            asMenu = narrower;
            show();
        }
    }

    void dispose() {
        following.unsubscribe();
    }

    private static int place(Place.Office place) {
        for (Way way : Way.values()) {
            if (way.place.equals(place)) {
                return way.ordinal();
            }
        }
        return Way.ARCHIVE.ordinal();
    }

    private Button button(Way way, UiContext ui) {
        Label name = Texts.label(messages.text(way.key), "rail-name");
        names.add(name);
        StackPane picture = new StackPane(Icon.of(way.glyph));
        picture.getStyleClass().add("rail-picture");
        HBox content = Rows.row(12, picture, name);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        if (way == Way.INTAKE) {
            content.getChildren().add(waiting);
            StackPane.setAlignment(mark, javafx.geometry.Pos.TOP_RIGHT);
            picture.getChildren().add(mark);
        }
        Button button = new Button("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("rail-way");
        button.setId("way-" + way.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(messages.text(way.key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.pseudoClassStateChanged(HERE, way.ordinal() == here);
        button.setOnAction(event -> ui.navigator().go(way.place));
        return button;
    }

    private void buildMenu(UiContext ui) {
        Way present = Way.values()[here];
        menu.setText(messages.text(present.key));
        menu.setGraphic(Icon.of(Glyph.MENU));
        menu.getStyleClass().add("plain");
        menu.setId("office-menu");
        menu.setAccessibleText(messages.text("office.menu") + ", " + messages.text(present.key));
        for (Way way : Way.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text(way.key), Icon.of(way.glyph));
            item.setSelected(way == present);
            item.setOnAction(event -> ui.navigator().go(way.place));
            menu.getItems().add(item);
        }
    }

    private void show() {
        pseudoClassStateChanged(FOLDED, folded && !asMenu);
        pseudoClassStateChanged(AS_MENU, asMenu);
        if (asMenu) {
            getChildren().setAll(menu);
            return;
        }
        getChildren().setAll(ways.subList(0, ways.size() - 1));
        getChildren().addAll(Rows.spacer(), ways.getLast());
        names.forEach(name -> {
            name.setManaged(!folded);
            name.setVisible(!folded);
        });
        for (Way way : Way.values()) {
            ways.get(way.ordinal()).setTooltip(folded ? new Tooltip(messages.text(way.key)) : null);
        }
        showMarks();
    }

    private void showWaiting(int count) {
        waiting.setText(Integer.toString(count));
        Button intake = ways.get(Way.INTAKE.ordinal());
        intake.setAccessibleText(
                count == 0
                        ? messages.text(Way.INTAKE.key)
                        : messages.text(Way.INTAKE.key) + ", " + messages.text("office.waiting", count));
        showMarks();
    }

    private void showMarks() {
        boolean any = !waiting.getText().equals("0");
        waiting.setManaged(any && !folded);
        waiting.setVisible(any && !folded);
        mark.setVisible(any && folded);
    }

    /** The arrows go up and down the rail, as in a list. */
    private void keyPressed(KeyEvent event) {
        int direction = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int now = ways.indexOf(event.getTarget());
        if (direction != 0 && now >= 0) {
            ways.get(Math.clamp(now + direction, 0, ways.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
