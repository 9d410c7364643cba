package fi.pirtti.ui.presenter;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** The screens there are; the list changes when one is plugged in or out and when the machine wakes up. */
public interface WallScreens {
    /** Never empty; numbered from left to right. Changes on the JavaFX thread. */
    ObservableValue<List<WallScreen>> all();

    /** Makes a window fill the screen it is on, or an ordinary window again. */
    default void fill(Stage window, boolean whole) {
        window.setFullScreen(whole);
    }
}
