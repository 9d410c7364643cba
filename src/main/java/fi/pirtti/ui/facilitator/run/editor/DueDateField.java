package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day that is typed as people write it ({@code 1.10.}, {@code 1.10.2022}) or picked from a calendar. */
final class DueDateField extends DatePicker {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})(?:[./ ](\\d{2}|\\d{4})?)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
                return read(text, LocalDate.now());
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

    /** The day written; one without a year is the next such day. Null if it is no day. */
    static @Nullable LocalDate read(String text, LocalDate today) {
        String typed = text.strip();
        Matcher matcher = TYPED.matcher(typed);
        try {
            if (ISO.matcher(typed).matches()) {
                return LocalDate.parse(typed);
            }
            if (!matcher.matches()) {
                return null;
            }
            int day = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            String year = matcher.group(3);
            if (year != null) {
                int number = Integer.parseInt(year);
                return LocalDate.of(number < 100 ? 2000 + number : number, month, day);
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
