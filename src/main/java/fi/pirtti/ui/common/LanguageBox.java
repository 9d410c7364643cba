package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Chooses the languages in which something is shown: one, or two of which the first is the larger. */
public final class LanguageBox extends ComboBox<List<String>> {
    /**
     * A box with one of its choices chosen.
     *
     * @param choices BCP 47 tags, as {@code Guide.languageChoices()} gives them
     * @param onChoice told each new choice
     */
    public LanguageBox(
            Messages messages, List<List<String>> choices, List<String> chosen, Consumer<List<String>> onChoice) {
        super(FXCollections.observableArrayList(choices));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable List<String> tags) {
                return tags == null
                        ? ""
                        : tags.stream().map(tag -> name(tag, messages)).collect(Collectors.joining(" + "));
            }

            @Override
            public List<String> fromString(String text) {
                return getValue();
            }
        });
        setValue(chosen);
        valueProperty().subscribe((before, now) -> onChoice.accept(now));
    }

    private static String name(String tag, Messages messages) {
        return switch (tag) {
            case "fi" -> messages.text("language.fi");
            case "sv" -> messages.text("language.sv");
            case "en" -> messages.text("language.en");
            case "fi-x-selko" -> messages.text("language.selko");
            default -> tag;
        };
    }
}
