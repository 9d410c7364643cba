package fi.pirtti.ui.presenter;

import java.util.List;
import javafx.beans.value.ObservableValue;

/** The screens there are; the list changes when one is plugged in or out and when the machine wakes up. */
public interface WallScreens {
    /** Never empty; numbered from left to right. Changes on the JavaFX thread. */
    ObservableValue<List<WallScreen>> all();
}
