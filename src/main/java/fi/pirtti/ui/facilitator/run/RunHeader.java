package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SaveIndicator;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.shell.Navigator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** What the run puts into the window's header: unit, what is saved, undo and redo, and the way out. */
final class RunHeader {
    private final Label unit;
    private final SaveIndicator saved;
    private final Button undo;
    private final Button redo;
    private final List<Node> end;
    private final List<Region> bars = List.of(Rows.bar(), Rows.bar());
    private final SittingMenu sitting;
    private final Subscription subscriptions;

    RunHeader(RunViewModel model, Messages messages, Navigator navigator, Runnable papers, Runnable leave) {
        sitting = new SittingMenu(model, messages, navigator);
        unit = Texts.strong("");
        unit.setId("unit-name");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        saved = new SaveIndicator(messages);
        saved.setId("save-indicator");
        undo = Buttons.withKeys(Buttons.plain(messages.text("run.undo"), Glyph.UNDO, model::undo), "Ctrl", "Z");
        undo.setId("undo");
        redo = Buttons.icon(Glyph.REDO, messages.text("run.redo"), model::redo);
        redo.setId("redo");
        redo.setTooltip(new Tooltip(messages.text("run.redoKeys")));
        Button interrupt = Buttons.secondary(messages.text("run.interrupt"), Glyph.INTERRUPT, leave);
        interrupt.setId("interrupt");
        interrupt.setTooltip(new Tooltip(messages.text("run.interruptHelp")));
        Button paper = Buttons.icon(Glyph.PRINT, messages.text("paper.open"), papers);
        paper.setId("open-papers");
        end = List.of(saved, bars.getFirst(), Rows.row(4, undo, redo, paper), bars.getLast(), interrupt);
        subscriptions = Subscription.combine(
                model.discussion()
                        .subscribe(discussion -> unit.setText(discussion.unit().name())),
                model.discussion().subscribe(sitting::show),
                model.saveState().subscribe(this::show),
                model.canUndo().subscribe(can -> undo.setDisable(!can)),
                model.canRedo().subscribe(can -> redo.setDisable(!can)));
    }

    /** Without what makes no sense where the discussion is only rehearsed. */
    void rehearsed() {
        sitting.rehearsed();
    }

    List<Node> start() {
        return List.of(unit, sitting.node());
    }

    List<Node> end() {
        return end;
    }

    /** In a small window the key caps, the lines between, the unit and the words of what is saved go. */
    void compact(boolean small) {
        bars.forEach(bar -> {
            bar.setVisible(!small);
            bar.setManaged(!small);
        });
        if (undo.getGraphic() instanceof HBox content) {
            content.getChildren().stream().filter(Kbd.class::isInstance).forEach(keys -> {
                keys.setVisible(!small);
                keys.setManaged(!small);
            });
        }
        saved.brief(small);
        unit.setVisible(!small);
        unit.setManaged(!small);
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private void show(SaveState state) {
        switch (state) {
            case SaveState.Saved(var time) -> saved.saved(time);
            case SaveState.Saving() -> saved.saving();
            case SaveState.Failed _ -> saved.failed();
        }
    }
}
