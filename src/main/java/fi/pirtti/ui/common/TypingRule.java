package fi.pirtti.ui.common;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import org.jspecify.annotations.Nullable;

/** What a field lets people type. */
public final class TypingRule {
    private TypingRule() {}

    /** Lets through the changes that fit and drops the others whole. */
    public static TextFormatter<String> accept(Predicate<TextFormatter.Change> fits) {
        // JavaFX takes null for a refusal, which its types do not say
        UnaryOperator<TextFormatter.@Nullable Change> filter =
                change -> change != null && fits.test(change) ? change : null;
        return new TextFormatter<>(filter);
    }
}
