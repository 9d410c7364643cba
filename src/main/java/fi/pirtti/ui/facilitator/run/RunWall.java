package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.presenter.PresenterStage;
import fi.pirtti.ui.presenter.PresenterViewModel;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.presenter.WallScreen;
import fi.pirtti.ui.presenter.WallScreens;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The wall of the discussion that goes on: opened, moved between screens and closed from the desk. */
final class RunWall {
    /** Where the wall is. */
    enum Place {
        CLOSED,
        ON_SCREEN,
        IN_WINDOW,
        /** Hidden: its screen was taken away. */
        WAITING
    }

    private final RunViewModel model;
    private final WallScreens screens;
    private final WallMemory memory;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place", Place.CLOSED);
    private @Nullable PresenterStage stage;
    private Subscription watching = Subscription.EMPTY;

    RunWall(RunViewModel model, WallScreens screens, WallMemory memory) {
        this.model = model;
        this.screens = screens;
        this.memory = memory;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ObservableValue<List<WallScreen>> screens() {
        return screens.all();
    }

    /** The window, opened if it is not: one that the person has closed is opened anew. */
    PresenterStage open(Messages messages, Stage desk) {
        PresenterStage open = stage;
        if (open == null) {
            open = new PresenterStage(picture(), messages, desk, screens, memory);
            stage = open;
            watching = Subscription.combine(
                    open.showingProperty().subscribe(_ -> show()),
                    open.waitingProperty().subscribe(_ -> show()),
                    open.onProperty().subscribe(_ -> show()));
        }
        open.show();
        return open;
    }

    /** The window if there is one, open or not. */
    @Nullable
    PresenterStage stage() {
        return stage;
    }

    /** A picture of what the room sees or would see, to be disposed of by who asks for it. */
    PresenterViewModel picture() {
        return new PresenterViewModel(model, model.wallFilter());
    }

    void close() {
        watching.unsubscribe();
        if (stage != null) {
            stage.close();
            stage = null;
        }
        place.set(Place.CLOSED);
    }

    private void show() {
        PresenterStage open = stage;
        if (open == null || !open.isOpen()) {
            place.set(Place.CLOSED);
        } else if (!open.isShowing()) {
            place.set(Place.WAITING);
        } else {
            place.set(open.onProperty().get().isPresent() ? Place.ON_SCREEN : Place.IN_WINDOW);
        }
    }
}
