package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.facilitator.sitting.AttendanceFields;
import fi.pirtti.ui.shell.Navigator;
import fi.pirtti.ui.shell.Place;
import java.util.TreeMap;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which sitting goes on, and what can be done about it: its attendance, one for another shift, one for the absent. */
final class SittingMenu {
    private final RunViewModel model;
    private final Messages messages;
    private final MenuButton button = new MenuButton();
    private final CustomMenuItem attendance = new CustomMenuItem(new Region(), false);

    SittingMenu(RunViewModel model, Messages messages, Navigator navigator) {
        this.model = model;
        this.messages = messages;
        button.setId("sitting-menu");
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(Icon.of(Glyph.TEAM));
        attendance.getStyleClass().add("attendance-item");
        MenuItem shift = item(
                "run.sitting.anotherShift",
                "sitting-another",
                () -> navigator.go(to(Place.NewSitting.Kind.ANOTHER_SHIFT)));
        MenuItem later = item(
                "run.sitting.afterwards",
                "sitting-afterwards",
                () -> navigator.go(to(Place.NewSitting.Kind.AFTERWARDS)));
        MenuItem machines = item(
                "run.sitting.twoMachines",
                "sitting-machines",
                () -> navigator.go(new Place.Merge(model.discussion().get().id(), null)));
        button.getItems().addAll(attendance, new SeparatorMenuItem(), shift, later, new SeparatorMenuItem(), machines);
        button.setOnShowing(event -> attendance.setContent(fields()));
    }

    /** Leaves out what goes to another machine: this discussion is only rehearsed. */
    void rehearsed() {
        button.getItems().removeIf(item -> "sitting-machines".equals(item.getId()));
        button.getItems().removeLast();
    }

    MenuButton node() {
        return button;
    }

    void show(Discussion discussion) {
        int number = discussion.ordinal(model.sitting());
        String name = discussion
                .sitting(model.sitting())
                .filter(Sitting::addedAfterwards)
                .map(sitting -> messages.text("run.sitting.nameAfterwards", number))
                .orElseGet(() -> messages.text("run.sitting.name", number));
        button.setText(name);
        button.setAccessibleText(messages.text("run.sitting.menu", name));
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Place to(Place.NewSitting.Kind kind) {
        return new Place.NewSitting(model.discussion().get().id(), kind);
    }

    private VBox fields() {
        AttendanceFields fields = new AttendanceFields(
                messages,
                model.guide(),
                now(),
                (group, count) -> set(now().withGroup(group, count)),
                count -> set(new Participants(count, new TreeMap<>())));
        VBox box = Rows.column(
                8,
                Texts.strong(messages.text(
                        "run.sitting.attendance", model.discussion().get().ordinal(model.sitting()))),
                fields);
        box.getStyleClass().add("attendance-box");
        box.getStylesheets().addAll(Theme.url("prepare.css"), Theme.url("sitting.css"));
        return box;
    }

    private Participants now() {
        return model.discussion()
                .get()
                .sitting(model.sitting())
                .map(Sitting::participants)
                .orElse(Participants.NONE);
    }

    private void set(Participants participants) {
        if (!participants.equals(now())) {
            model.record(new Edit.SetAttendance(model.sitting(), participants));
        }
    }
}
