package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day that is typed as people write it ({@code 1.10.}, {@code 1.10.2022}) or picked from a calendar. */
final class DueDateField extends DatePicker {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    DueDateField(String id, Messages messages) {
        setId(id);
        setPromptText(messages.text("run.actions.datePrompt"));
        setAccessibleText(messages.text("run.actions.due"));
        setShowWeekNumbers(true);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : DAY.format(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return TypedDay.read(text, LocalDate.now());
            }
        });
    }

    /** Does something on Enter in the field, once the typed day has been taken. */
    void setOnEnter(Runnable action) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                take();
                action.run();
                event.consume();
            }
        });
    }

    /** Takes what is typed as the value. */
    void take() {
        setValue(getConverter().fromString(getEditor().getText()));
    }
}
