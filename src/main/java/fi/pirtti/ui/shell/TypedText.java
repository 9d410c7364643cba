package fi.pirtti.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** What stands in the fields of a screen and is not on record anywhere: it is carried over when the screen is built anew. */
record TypedText(List<Field> fields) {
    /**
     * One field.
     *
     * @param id as in the scene; empty where it has none
     */
    private record Field(String id, String text, int caret) {}

    static TypedText of(Node screen) {
        return new TypedText(inputs(screen).stream()
                .map(input -> new Field(
                        name(input), Objects.requireNonNullElse(input.getText(), ""), input.getCaretPosition()))
                .toList());
    }

    /** Puts it into the same fields of the same screen where these are empty. What is on record stands there already. */
    void into(Node screen) {
        List<TextInputControl> inputs = inputs(screen);
        boolean alike = inputs.size() == fields.size();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (!field.text().isEmpty()) {
                if (alike && name(inputs.get(i)).equals(field.id())) {
                    put(field, inputs.get(i));
                } else if (!field.id().isEmpty()) {
                    inputs.stream()
                            .filter(input -> name(input).equals(field.id()))
                            .findFirst()
                            .ifPresent(input -> put(field, input));
                }
            }
        }
    }

    private static void put(Field field, TextInputControl input) {
        if (input.isEditable() && (input.getText() == null || input.getText().isEmpty())) {
            input.setText(field.text());
            input.positionCaret(field.caret());
        }
    }

    private static String name(Node node) {
        return Objects.requireNonNullElse(node.getId(), "");
    }

    private static List<TextInputControl> inputs(Node node) {
        List<TextInputControl> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<TextInputControl> found) {
        if (node instanceof TextInputControl input) {
            found.add(input);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
