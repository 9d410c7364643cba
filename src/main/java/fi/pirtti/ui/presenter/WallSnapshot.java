package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.util.Subscription;

/** A small picture of the wall for the desk, which follows what the room sees. */
public final class WallSnapshot {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;

    private final PresenterViewModel model;
    private final PresenterView view;
    private final Scene scene;
    private final ReadOnlyObjectWrapper<Image> image;
    private final Subscription watching;

    /** A picture of what {@code model} shows, which is disposed of with it. */
    public WallSnapshot(PresenterViewModel model) {
        this.model = model;
        view = new PresenterView(model);
        scene = new Scene(view, WIDTH, HEIGHT);
        Theme.DARK.dress(scene);
        image = new ReadOnlyObjectWrapper<>(this, "image", Screenshots.image(scene));
        watching = model.shownProperty().subscribe((before, now) -> image.set(Screenshots.image(scene)));
    }

    public ReadOnlyObjectProperty<Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    public void dispose() {
        watching.unsubscribe();
        view.dispose();
        model.dispose();
        scene.setRoot(new Group());
    }
}
