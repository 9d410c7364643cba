package fi.pirtti.domain.privacy;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for persons in what a unit writes: identity codes, phone numbers, e-mail addresses, and likely names. Words that
 * the guide or the unit's own description writes with a capital letter are names of places and organisations.
 */
public final class Guard {
    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}+");

    private final Set<String> familiar;

    private Guard(Set<String> familiar) {
        this.familiar = familiar;
    }

    /** The guard of a discussion. */
    public static Guard of(Guide guide, Unit unit) {
        Set<String> familiar = new HashSet<>();
        learn(guide.title(), familiar);
        guide.background().forEach(field -> field.values().forEach(value -> learn(value.label(), familiar)));
        guide.sections().forEach(section -> learn(section.title(), familiar));
        for (Step step : guide.steps()) {
            learn(step.title(), familiar);
            learn(step.prompt(), familiar);
        }
        // A sentence of the guide may begin with Anna, and that is no reason to let an Anna pass.
        familiar.removeAll(NameLists.bundled().given());
        learn(guide.organiser().name(), familiar);
        Stream.of(unit.name(), unit.organisation(), unit.municipality()).forEach(text -> learn(text, familiar));
        return new Guard(familiar);
    }

    /** What may identify a person in {@code text}, from left to right, without overlaps. */
    public List<Identifier> in(String text) {
        List<Identifier> sure = Identifiers.in(text);
        List<Identifier> names = LikelyNames.in(text, familiar).stream()
                .filter(name ->
                        sure.stream().noneMatch(other -> name.start() < other.end() && other.start() < name.end()))
                .toList();
        return Stream.concat(sure.stream(), names.stream())
                .sorted(Comparator.comparingInt(Identifier::start))
                .toList();
    }

    private static void learn(LocalizedText text, Set<String> familiar) {
        text.byTag().values().forEach(words -> learn(words, familiar));
    }

    private static void learn(String text, Set<String> familiar) {
        Matcher words = CAPITALISED.matcher(text);
        while (words.find()) {
            familiar.add(words.group());
        }
    }
}
