package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.presenter.PresenterStage;
import fi.pirtti.ui.presenter.WallScreen;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screens as they stand beside each other, in their proportions; pressing one puts the wall there. */
final class ScreenMap extends Region {
    private static final double GAP = 4;

    private final List<WallScreen> screens;
    private final List<Button> pictures;
    private final double minX;
    private final double minY;
    private final double width;
    private final double height;

    ScreenMap(List<WallScreen> screens, PresenterStage stage, ObservableValue<Image> wall, Messages messages) {
        this.screens = screens;
        setId("screen-map");
        getStyleClass().add("screen-map");
        minX = screens.stream().mapToDouble(s -> s.bounds().getMinX()).min().orElse(0);
        minY = screens.stream().mapToDouble(s -> s.bounds().getMinY()).min().orElse(0);
        width = screens.stream().mapToDouble(s -> s.bounds().getMaxX()).max().orElse(1) - minX;
        height = screens.stream().mapToDouble(s -> s.bounds().getMaxY()).max().orElse(1) - minY;
        Optional<WallScreen> on = stage.onProperty().get();
        WallScreen desk = stage.deskScreen();
        pictures = screens.stream()
                .map(screen -> picture(screen, on, desk, stage, wall, messages))
                .toList();
        getChildren().addAll(pictures);
    }

    private static Button picture(
            WallScreen screen,
            Optional<WallScreen> on,
            WallScreen desk,
            PresenterStage stage,
            ObservableValue<Image> wall,
            Messages messages) {
        boolean holdsWall = on.map(WallScreen::key).equals(Optional.of(screen.key())) && stage.isShowing();
        boolean holdsDesk = desk.key().equals(screen.key());
        String what = holdsWall
                ? messages.text("run.wall")
                : holdsDesk ? messages.text("run.wall.desk") : messages.text("run.wall.free");
        String size =
                messages.text("run.wall.size", Integer.toString(screen.width()), Integer.toString(screen.height()));
        VBox words = new VBox(
                Texts.label(Integer.toString(screen.number()), "screen-map-number"),
                Texts.label(what, "small-strong"),
                Texts.label(size, "small"));
        words.getStyleClass().add("screen-map-words");
        words.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane face = new StackPane(words);
        Button button = new Button();
        if (holdsWall) {
            ImageView view = new ImageView();
            view.imageProperty().bind(wall);
            view.setPreserveRatio(true);
            view.fitWidthProperty().bind(button.widthProperty().subtract(8));
            view.fitHeightProperty().bind(button.heightProperty().subtract(8));
            face.getChildren().addFirst(view);
            StackPane.setAlignment(words, Pos.BOTTOM_LEFT);
            button.getStyleClass().add("holds-wall");
        }
        button.setId("screen-" + screen.number());
        button.getStyleClass().add("screen-picture");
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(messages.text("run.wall.screen", screen.number(), size, what));
        button.setOnAction(event -> stage.putOn(screen));
        return button;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth() / width, getHeight() / height);
        for (int i = 0; i < screens.size(); i++) {
            Rectangle2D bounds = screens.get(i).bounds();
            pictures.get(i)
                    .resizeRelocate(
                            Math.round((bounds.getMinX() - minX) * scale + GAP / 2),
                            Math.round((bounds.getMinY() - minY) * scale + GAP / 2),
                            Math.round(bounds.getWidth() * scale - GAP),
                            Math.round(bounds.getHeight() * scale - GAP));
        }
    }
}
