package fi.pirtti.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** A switch: on or off, in force at once. */
public final class OnOff extends ToggleButton {
    /**
     * A switch.
     *
     * @param name what it turns on, for screen readers
     */
    public OnOff(String name, boolean on) {
        getStyleClass().setAll("switch");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(name);
        setSelected(on);
        Region knob = new Region();
        knob.getStyleClass().add("switch-knob");
        setGraphic(knob);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
}
