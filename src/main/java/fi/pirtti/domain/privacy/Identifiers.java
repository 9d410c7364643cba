package fi.pirtti.domain.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds runs that look like personal identity codes, phone numbers and e-mail addresses. It errs on the side of asking:
 * a code with a mistyped check character identifies its person all the same.
 */
public final class Identifiers {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    // Any dash may stand for the hyphen of a code: word processors replace it.
    private static final Pattern IDENTITY_CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{2})(\\d{2})(\\d{2}) ?([-‐‑–−+A-FU-Ya-fu-y])"
                    + " ?(\\d{3})([0-9A-Za-z])(?![\\p{L}\\p{N}])");

    // Few and no other separators between digits, so that "8.00 - 16.00" or a list of years is no number.
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}+/-])(?<!\\d[.,])(?:\\+|00?)[1-9](?:[ \\u00a0()/-]{0,2}\\d){6,13}(?![\\p{L}\\p{N}])");

    private static final Pattern BUSINESS_ID = Pattern.compile("\\d{7}-\\d");

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}(?:@| ?[(\\[](?:at|ät)[)\\]] ?)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
            Pattern.CASE_INSENSITIVE);

    private Identifiers() {}

    /** What looks like an identifier in {@code text}, from left to right, without overlaps. */
    public static List<Identifier> in(String text) {
        List<Identifier> found = new ArrayList<>();
        find(text, EMAIL, Identifier.Kind.EMAIL, _ -> true, found);
        find(text, IDENTITY_CODE, Identifier.Kind.IDENTITY_CODE, Identifiers::isBorn, found);
        find(text, PHONE, Identifier.Kind.PHONE, Identifiers::isNumber, found);
        found.sort(Comparator.comparingInt(Identifier::start));
        return found;
    }

    /**
     * True if {@code code} is a Finnish personal identity code in its usual form, with a real day of birth, one of the
     * century signs in use since 2024, and the right check character; also a temporary one (9xx).
     */
    public static boolean isIdentityCode(String code) {
        Matcher matcher = IDENTITY_CODE.matcher(code);
        if (!matcher.matches() || !isBorn(matcher)) {
            return false;
        }
        int number = Integer.parseInt(matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(5));
        return CHECK_CHARACTERS.charAt(number % CHECK_CHARACTERS.length())
                == matcher.group(6).toUpperCase(Locale.ROOT).charAt(0);
    }

    private static void find(
            String text, Pattern pattern, Identifier.Kind kind, Predicate<Matcher> looksRight, List<Identifier> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            boolean taken = found.stream().anyMatch(other -> start < other.end() && other.start() < end);
            if (!taken && looksRight.test(matcher)) {
                found.add(new Identifier(kind, start, end, matcher.group()));
            }
        }
    }

    private static boolean isBorn(Matcher code) {
        int century = switch (code.group(4).toUpperCase(Locale.ROOT).charAt(0)) {
            case '+' -> 1800;
            case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
            default -> 1900;
        };
        try {
            LocalDate.of(
                    century + Integer.parseInt(code.group(3)),
                    Integer.parseInt(code.group(2)),
                    Integer.parseInt(code.group(1)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNumber(Matcher phone) {
        String digits = phone.group().replaceAll("\\D", "");
        return digits.length() >= 8
                && digits.length() <= 15
                && !BUSINESS_ID.matcher(phone.group()).matches();
    }
}
