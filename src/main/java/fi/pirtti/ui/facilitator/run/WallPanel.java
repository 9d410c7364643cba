package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.LanguageBox;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.presenter.PresenterStage;
import fi.pirtti.ui.presenter.ScreenNumbers;
import fi.pirtti.ui.presenter.WallScreen;
import fi.pirtti.ui.presenter.WallSnapshot;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Where the wall is and what it speaks: the screens in a small picture with the wall in it, to be chosen and swapped. */
final class WallPanel {
    static final String ID = "wall-panel";

    private final RunViewModel model;
    private final RunWall wall;
    private final Messages messages;
    private final Stage desk;
    private final BarPanel panel;
    private final WallSnapshot snapshot;
    private final Subscription subscriptions;

    WallPanel(RunViewModel model, RunWall wall, Messages messages, Stage desk, Runnable close) {
        this.model = model;
        this.wall = wall;
        this.messages = messages;
        this.desk = desk;
        panel = new BarPanel(ID, Glyph.AUDIENCE_SCREEN, messages.text("run.wall"), messages, close);
        snapshot = new WallSnapshot(wall.picture());
        subscriptions = Subscription.combine(
                wall.screens().subscribe((before, now) -> show()),
                wall.place().subscribe((before, now) -> show()),
                model.preparation().subscribe((before, now) -> show()));
        show();
    }

    BarPanel node() {
        return panel;
    }

    void dispose() {
        subscriptions.unsubscribe();
        snapshot.dispose();
    }

    private void show() {
        List<WallScreen> screens = wall.screens().getValue();
        PresenterStage stage = wall.stage();
        Label state = Texts.wrapped(state(stage), "strong");
        state.setId("wall-place");
        VBox content = Rows.column(12, state);
        if (stage != null) {
            content.getChildren().add(new ScreenMap(screens, stage, snapshot.imageProperty(), messages));
        }
        content.getChildren().addAll(deeds(screens, stage), languages());
        panel.show(content);
    }

    private String state(@Nullable PresenterStage stage) {
        return switch (wall.place().get()) {
            case CLOSED -> messages.text("run.wall.closed");
            case WAITING -> messages.text("run.wall.waiting");
            case IN_WINDOW -> messages.text("run.wall.inWindow");
            case ON_SCREEN ->
                messages.text(
                        "run.wall.onScreen",
                        stage == null
                                ? 0
                                : stage.onProperty()
                                        .get()
                                        .map(WallScreen::number)
                                        .orElse(0));
        };
    }

    private Node deeds(List<WallScreen> screens, @Nullable PresenterStage stage) {
        FlowPane deeds = new FlowPane();
        deeds.getStyleClass().add("notice-deeds");
        RunWall.Place place = wall.place().get();
        if (stage == null || place == RunWall.Place.CLOSED) {
            deeds.getChildren()
                    .add(deed(
                            "wall-open",
                            messages.text("run.wall.show"),
                            Glyph.AUDIENCE_SCREEN,
                            () -> wall.open(messages, desk)));
            return deeds;
        }
        if (screens.size() > 1) {
            deeds.getChildren().add(deed("wall-swap", messages.text("run.wall.swap"), Glyph.SWAP, stage::swap));
            deeds.getChildren()
                    .add(deed(
                            "wall-numbers",
                            messages.text("run.wall.numbers"),
                            Glyph.LOOK,
                            () -> ScreenNumbers.show(screens, desk)));
        }
        if (place != RunWall.Place.IN_WINDOW) {
            deeds.getChildren()
                    .add(deed("wall-window", messages.text("run.wall.window"), Glyph.WINDOW, stage::putInWindow));
        }
        deeds.getChildren().add(deed("wall-hide", messages.text("run.wall.hide"), Glyph.CLOSE, stage::hide));
        return deeds;
    }

    private static Button deed(String id, String words, Glyph glyph, Runnable action) {
        Button button = Buttons.small(Buttons.secondary(words, glyph, action));
        button.setId(id);
        return button;
    }

    private Node languages() {
        LanguageBox box = new LanguageBox(
                messages,
                model.guide().languageChoices(),
                model.preparation().get().wallLanguages(),
                model::wallLanguages);
        box.setId("wall-languages");
        Label label = Texts.wrapped(messages.text("prepare.wall.languages"), "field-label");
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        return Rows.row(12, label, box);
    }
}
