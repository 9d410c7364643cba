package fi.pirtti.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may be the name of a person. A heuristic, and offered as one: it knows common given names in their Finnish
 * and Swedish cases, the shapes of common surnames, and the titles before names; it does not understand the sentence.
 * Names written in small letters, and rare ones, escape it.
 */
final class LikelyNames {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}@])\\p{Lu}[\\p{L}]+(?:-\\p{Lu}\\p{L}+)?(?::\\p{Ll}{1,4})?(?![\\p{L}\\p{N}@])");

    private static final Pattern INITIAL = Pattern.compile("\\G \\p{Lu}(?:\\.|(?![\\p{L}\\p{N}]))");

    private static final Pattern SURNAME =
            Pattern.compile("\\p{Lu}\\p{L}{2,}nen|\\p{Lu}\\p{L}{2,}(?:sson|ström|qvist|kvist)");

    /** Capitalised words of that shape that are no surnames: papers and municipalities. */
    private static final Set<String> NO_SURNAMES = Set.of(
            "Keskisuomalainen",
            "Pohjalainen",
            "Uurainen",
            "Sumiainen",
            "Siikainen",
            "Ikaalinen",
            "Jokioinen",
            "Kiikoinen",
            "Mietoinen");

    private static final Pattern TITLE = Pattern.compile(
            "(?:^|[^\\p{L}])(?:herra|rouva|neiti|tohtori|lääkäri|hoitaja|sairaanhoitaja|lähihoitaja|omahoitaja"
                    + "|sosiaalityöntekijä|terveydenhoitaja|esihenkilö|johtaja|päällikkö|naapuri|asiakas|potilas"
                    + "|fru|herr|fröken|doktor|läkare|läkaren|skötare|skötaren|chefen|klienten|mr|mrs|ms|dr)\\.? $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Everyday words that come out as a case of some name. */
    private static final Set<String> EVERYDAY = Set.of(
            "alla", "allan", "annan", "annat", "dina", "inga", "ingen", "inget", "innan", "mina", "sina", "hennes",
            "ellen");

    private LikelyNames() {}

    /**
     * What may be names in {@code text}, from left to right.
     *
     * @param familiar capitalised words that are known to name no person, such as the unit's place
     */
    static List<Identifier> in(String text, Set<String> familiar) {
        List<Identifier> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int from = 0;
        while (words.find(from)) {
            from = words.end();
            String word = words.group();
            if (isPart(text, words.end()) || !isName(text, words, familiar)) {
                continue;
            }
            int end = words.end();
            // What follows a name and has a capital letter belongs to it: Marja Mäki, Marja M.
            while (follows(text, end, familiar)) {
                Matcher next = WORD.matcher(text);
                if (next.find(end) && next.start() == end + 1) {
                    end = next.end();
                    continue;
                }
                Matcher initial = INITIAL.matcher(text);
                initial.find(end);
                end = initial.end();
            }
            from = end;
            found.add(new Identifier(Identifier.Kind.NAME, words.start(), end, text.substring(words.start(), end)));
        }
        return found;
    }

    /** The first part of a compound such as Toivo-hanke names a thing. */
    private static boolean isPart(String text, int end) {
        return end + 1 < text.length() && isHyphen(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '‐' || sign == '‑';
    }

    private static boolean follows(String text, int end, Set<String> familiar) {
        Matcher next = WORD.matcher(text);
        if (next.find(end) && next.start() == end + 1 && text.charAt(end) == ' ') {
            return !isPart(text, next.end()) && isUnknown(next.group(), familiar);
        }
        Matcher initial = INITIAL.matcher(text);
        return initial.find(end);
    }

    private static boolean isName(String text, Matcher word, Set<String> familiar) {
        String written = word.group().replaceFirst(":\\p{Ll}+$", "");
        if (!isUnknown(written, familiar) || isAcronym(written)) {
            return false;
        }
        boolean opens = opensSentence(text, word.start());
        if (TITLE.matcher(text.substring(Math.max(0, word.start() - 24), word.start()))
                .find()) {
            return true;
        }
        boolean named = nextIsName(text, word.end(), familiar);
        return isGiven(written, opens && !named) || isSurname(written, opens);
    }

    private static boolean nextIsName(String text, int end, Set<String> familiar) {
        Matcher next = WORD.matcher(text);
        return next.find(end)
                && next.start() == end + 1
                && text.charAt(end) == ' '
                && isUnknown(next.group(), familiar)
                && !isAcronym(next.group());
    }

    private static boolean isGiven(String written, boolean opens) {
        NameLists names = NameLists.bundled();
        int hyphen = written.indexOf('-');
        if (hyphen > 0) {
            return names.given().contains(written.substring(0, hyphen))
                    && BasicForms.of(written.substring(hyphen + 1)).stream().anyMatch(names.given()::contains);
        }
        List<String> forms = BasicForms.of(written);
        if (!opens) {
            return forms.stream().anyMatch(names.given()::contains);
        }
        // At the start of a sentence every word has a capital letter: Sam in Sama is chance.
        return forms.stream()
                        .anyMatch(form -> names.given().contains(form) && (form.length() > 3 || form.equals(written)))
                && forms.stream().noneMatch(names.words()::contains)
                && !EVERYDAY.contains(written.toLowerCase(Locale.ROOT));
    }

    private static boolean isSurname(String written, boolean opens) {
        // Where every word has a capital letter, only known ones: Yhteinen and Jokainen look the same.
        return BasicForms.of(written).stream()
                .anyMatch(form -> opens || !isSurnameStem(written, form)
                        ? NameLists.bundled().surnames().contains(form) || form.endsWith("sson")
                        : SURNAME.matcher(form).matches() && !NO_SURNAMES.contains(form));
    }

    /** Virtasen can only come from Virtanen; Helsingistä only looks as if it came from Helsinginen. */
    private static boolean isSurnameStem(String written, String form) {
        return !form.endsWith("nen")
                || written.startsWith(form)
                || written.startsWith(form.substring(0, form.length() - 3) + "se");
    }

    private static boolean isUnknown(String word, Set<String> familiar) {
        return BasicForms.of(word).stream()
                .noneMatch(form -> familiar.contains(form) && (form.length() > 3 || form.equals(word)));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean opensSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"'”’»«(–—-•*".indexOf(text.charAt(at)) >= 0)) {
            if (text.charAt(at) == '\n') {
                return true;
            }
            at--;
        }
        return at < 0 || ".!?:;…".indexOf(text.charAt(at)) >= 0;
    }
}
