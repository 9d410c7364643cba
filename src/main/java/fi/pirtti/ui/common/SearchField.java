package fi.pirtti.ui.common;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/** A field to search with: a magnifying glass before the text and, once there is text, a way to empty it behind. */
public final class SearchField extends CustomTextField {
    /**
     * @param name what is searched, for screen readers
     * @param clear the words of the way to empty it
     */
    public SearchField(String name, String prompt, String clear) {
        getStyleClass().addAll("search-field", "entry");
        setAccessibleText(name);
        setPromptText(prompt);
        StackPane glass = new StackPane(Icon.of(Glyph.SEARCH));
        glass.getStyleClass().add("search-glass");
        setLeft(glass);
        Button empty = Buttons.icon(Glyph.CLOSE, clear, this::clear);
        empty.getStyleClass().add("search-clear");
        empty.setFocusTraversable(false);
        empty.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(empty);
    }
}
