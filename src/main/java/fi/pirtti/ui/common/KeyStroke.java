package fi.pirtti.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key, with what is held down meanwhile. {@link KeyCode#DIGIT1} stands for every digit key from 1 to 9, also of the
 * number pad.
 */
public record KeyStroke(KeyCode code, boolean control, boolean alt, boolean shift) {
    private static final String DIGITS = "1–9";

    /** The key alone. */
    public static KeyStroke plain(KeyCode code) {
        return new KeyStroke(code, false, false, false);
    }

    public static KeyStroke control(KeyCode code) {
        return new KeyStroke(code, true, false, false);
    }

    public static KeyStroke alt(KeyCode code) {
        return new KeyStroke(code, false, true, false);
    }

    public static KeyStroke shift(KeyCode code) {
        return new KeyStroke(code, false, false, true);
    }

    public static KeyStroke controlShift(KeyCode code) {
        return new KeyStroke(code, true, false, true);
    }

    /** Whether this is what was pressed. A letter or digit alone is also known by what was typed, a letter small or capital. */
    public boolean matches(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !control && !alt && !shift;
            return plain
                    && (code == KeyCode.DIGIT1
                            ? event.getCharacter().matches("[1-9]")
                            : (code.isLetterKey() || code.isDigitKey())
                                    && event.getCharacter().equalsIgnoreCase(code.getChar()));
        }
        return event.isShortcutDown() == control
                && event.isAltDown() == alt
                && event.isShiftDown() == shift
                && (code == KeyCode.DIGIT1 ? digit(event).isPresent() : event.getCode() == code);
    }

    /** The digit from 1 to 9 that was pressed, if it was one. */
    public static Optional<Integer> digit(KeyEvent event) {
        KeyCode pressed = event.getCode();
        if (!pressed.isDigitKey()) {
            return Optional.empty();
        }
        int digit = pressed.ordinal() - (pressed.isKeypadKey() ? KeyCode.NUMPAD0.ordinal() : KeyCode.DIGIT0.ordinal());
        return digit == 0 ? Optional.empty() : Optional.of(digit);
    }

    /** The same for a menu item. */
    public KeyCombination combination() {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (control) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (alt) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (shift) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(code, held.toArray(KeyCombination.Modifier[]::new));
    }

    /** The key caps, as they are printed on a Finnish keyboard. */
    public List<String> caps() {
        List<String> caps = new ArrayList<>();
        if (control) {
            caps.add("Ctrl");
        }
        if (alt) {
            caps.add("Alt");
        }
        if (shift) {
            caps.add("Shift");
        }
        caps.add(cap(code));
        return List.copyOf(caps);
    }

    private static String cap(KeyCode code) {
        return switch (code) {
            case DIGIT1 -> DIGITS;
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            case RIGHT -> "→";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case ESCAPE -> "Esc";
            case DELETE -> "Del";
            case DIGIT0 -> "0";
            case COMMA -> ",";
            case PLUS -> "+";
            case MINUS -> "−";
            default -> code.getName();
        };
    }
}
