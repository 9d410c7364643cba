package fi.pirtti.domain.privacy;

import java.util.ArrayList;
import java.util.List;

/** The basic forms that a name in a Finnish or Swedish case may have: <em>Pekalle</em> gives <em>Pekka</em> among others. */
final class BasicForms {
    private static final List<String> PARTICLES = List.of("kin", "kaan", "kään", "han", "hän", "ko", "kö");

    private static final List<String> CASES = List.of(
            "n", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "na", "nä", "ta", "tä", "a", "ä",
            "tta", "ttä", "an", "än", "en", "in", "on", "un", "yn", "ön", "hin", "iin", "t", "s", "ni");

    private BasicForms() {}

    /** The word itself and all that it may come from; most of these are no words. */
    static List<String> of(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        cases(word, forms);
        for (String particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() > particle.length() + 3) {
                String rest = word.substring(0, word.length() - particle.length());
                forms.add(rest);
                cases(rest, forms);
            }
        }
        return forms;
    }

    private static void cases(String word, List<String> forms) {
        for (String ending : CASES) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                stem(word.substring(0, word.length() - ending.length()), ending, forms);
            }
        }
    }

    private static void stem(String stem, String ending, List<String> forms) {
        forms.add(stem);
        int length = stem.length();
        if (length < 3) {
            return;
        }
        // Mikaeli-n, Karini-n
        if (stem.endsWith("i")) {
            forms.add(stem.substring(0, length - 1));
        }
        // Johannekse-n, Markukse-lle, Johannes-ta
        if (stem.endsWith("kse")) {
            forms.add(stem.substring(0, length - 3) + "s");
        }
        // Virtase-n, Virtas-ta
        if (stem.endsWith("se")) {
            forms.add(stem.substring(0, length - 2) + "nen");
        } else if (stem.endsWith("s") && ending.startsWith("t")) {
            forms.add(stem.substring(0, length - 1) + "nen");
        }
        graded(stem, forms);
    }

    /** The strong grade behind a weak one: Peka-n, Mati-n, Sepo-n, Sadu-n, Sammo-n, Kerttu as Kertu-n. */
    private static void graded(String stem, List<String> forms) {
        int length = stem.length();
        String before = stem.substring(0, length - 2);
        String vowel = stem.substring(length - 1);
        char consonant = stem.charAt(length - 2);
        switch (consonant) {
            case 'k', 'p', 't' -> forms.add(before + consonant + consonant + vowel);
            case 'd' -> forms.add(before + "t" + vowel);
            case 'v' -> forms.add(before + "p" + vowel);
            case 'm' -> forms.add(before.endsWith("m") ? before + "p" + vowel : before);
            case 'n' -> forms.add(before.endsWith("n") ? before + "t" + vowel : before);
            case 'l' -> forms.add(before.endsWith("l") ? before + "t" + vowel : before);
            case 'r' -> forms.add(before.endsWith("r") ? before + "t" + vowel : before);
            case 'g' -> forms.add(before.endsWith("n") ? before + "k" + vowel : before);
            default -> {}
        }
    }
}
