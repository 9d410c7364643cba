package fi.pirtti.facilitation.sample;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One unit's answers, step by step in guide order. */
final class SampleAnswers {
    private static final List<String> AREAS = List.of("perheet", "sotekeskus", "sairaala", "koti", "pelastus", "tuki");
    private static final String ANY = "*";

    private final Guide guide;
    private final String area;
    private final List<Integer> attendance;
    private final Random random;
    private final Sayings sayings;
    private final Draws draws;
    private final SampleCounts counts;

    /** Theme of each idea said so far, by ideas step and idea id. */
    private final Map<String, Map<String, String>> themes = new HashMap<>();
    /** What dots can be placed on so far, by step id. */
    private final Map<String, List<String>> items = new HashMap<>();

    SampleAnswers(Guide guide, Unit unit, List<Integer> attendance, Random random, String language) {
        this.guide = guide;
        this.area = areaOf(unit);
        this.attendance = attendance;
        this.random = random;
        this.sayings = Sayings.in(language);
        this.draws = new Draws(random);
        this.counts = new SampleCounts(guide, attendance, draws, sayings);
    }

    /** The service area whose sayings suit a unit, or {@code *}. */
    static String areaOf(Unit unit) {
        return unit.background().values().stream()
                .filter(AREAS::contains)
                .findFirst()
                .orElse(ANY);
    }

    List<Edit> to(Step step) {
        return switch (step) {
            case Step.Info _ -> List.of();
            case Step.Ideas ideas -> ideas(ideas);
            case Step.Terms terms -> terms(terms);
            case Step.Clusters clusters -> clusters(clusters);
            case Step.Dots dots -> counts.dots(dots, items.getOrDefault(dots.of(), List.of()));
            case Step.Statement statement -> statement(statement);
            case Step.Scale scale -> counts.scale(scale);
            case Step.Choice choice -> counts.choice(choice);
            case Step.Ranking ranking -> counts.ranking(ranking);
            case Step.Weighing weighing -> counts.weighing(weighing);
            case Step.Actions actions -> actions(actions);
            case Step.Agreement agreement -> counts.agreement(agreement);
        };
    }

    String skipReason() {
        return draws.one(sayings.texts("skipped"));
    }

    String note() {
        return draws.one(sayings.texts("notes"));
    }

    private List<Edit> ideas(Step.Ideas step) {
        List<Edit> edits = new ArrayList<>();
        Map<String, String> themeOf = new LinkedHashMap<>();
        List<String> categories = step.categories().isEmpty()
                ? List.of("toimii", "haaste")
                : step.categories().stream().map(Labelled::id).toList();
        int wanted = Math.min(26, 5 + people() / 2 + random.nextInt(5));
        Set<String> said = new HashSet<>();
        for (int i = 0; i < wanted * 3 && themeOf.size() < wanted; i++) {
            String category = categories.get(i < categories.size() ? i : random.nextInt(categories.size()));
            List<List<String>> pool = new ArrayList<>(sayings.under("ideas " + area + " " + category));
            if (pool.isEmpty() || random.nextInt(10) < 3) {
                pool.addAll(sayings.under("ideas * " + category));
            }
            if (pool.isEmpty()) {
                pool.addAll(sayings.under("ideas * haaste"));
            }
            List<String> saying = draws.one(pool);
            if (said.add(saying.get(1))) {
                String id = "i" + (themeOf.size() + 1);
                themeOf.put(id, saying.get(0));
                edits.add(new Edit.AddIdea(
                        step.id(),
                        new Idea(
                                id,
                                saying.get(1),
                                step.categories().isEmpty() ? null : category,
                                origin(),
                                themeOf.size() <= wanted * 2 / 3 ? 1 : attendance.size())));
            }
        }
        themes.put(step.id(), themeOf);
        items.put(step.id(), List.copyOf(themeOf.keySet()));
        return edits;
    }

    private Origin origin() {
        int drawn = random.nextInt(20);
        return drawn < 16 ? Origin.SPOKEN : drawn < 18 ? Origin.PAPER : drawn < 19 ? Origin.PHONE : Origin.LATER;
    }

    private List<Edit> terms(Step.Terms step) {
        List<List<String>> pool = new ArrayList<>(sayings.under("terms " + area));
        pool.addAll(sayings.under("terms *"));
        List<Edit> edits = new ArrayList<>();
        for (List<String> term : draws.some(pool, 2 + random.nextInt(3))) {
            edits.add(new Edit.PutTerm(step.id(), edits.size(), new Term(term.get(0), term.get(1), term.get(2))));
        }
        return edits;
    }

    /** Ideas of one theme make a group; a single idea stays alone, unless that would leave no group at all. */
    private List<Edit> clusters(Step.Clusters step) {
        Map<String, List<String>> byTheme = new LinkedHashMap<>();
        themes.getOrDefault(step.of(), Map.of())
                .forEach((idea, theme) ->
                        byTheme.computeIfAbsent(theme, key -> new ArrayList<>()).add(idea));
        int smallest = byTheme.values().stream().anyMatch(ideas -> ideas.size() > 1) ? 2 : 1;
        List<Edit> edits = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        byTheme.forEach((theme, ideas) -> {
            if (ideas.size() >= smallest) {
                String id = "c" + (targets.size() + 1);
                targets.add(id);
                edits.add(new Edit.AddCluster(step.id(), id, themeName(theme)));
                ideas.forEach(idea -> edits.add(new Edit.PlaceIdea(step.id(), idea, id)));
            } else {
                alone.addAll(ideas);
            }
        });
        targets.addAll(alone);
        items.put(step.id(), targets);
        return edits;
    }

    private String themeName(String theme) {
        return sayings.under("themes").stream()
                .filter(names -> names.getFirst().equals(theme))
                .map(names -> draws.one(names.subList(1, names.size())))
                .findFirst()
                .orElse(theme);
    }

    private List<Edit> statement(Step.Statement step) {
        List<String> pool = new ArrayList<>(sayings.texts("vision " + area));
        pool.addAll(sayings.texts("vision *"));
        String text = draws.one(pool);
        return List.of(new Edit.SetStatement(
                step.id(), text.length() <= step.maxLength() ? text : text.substring(0, step.maxLength())));
    }

    private List<Edit> actions(Step.Actions step) {
        List<List<String>> pool = new ArrayList<>(sayings.under("actions " + area));
        pool.addAll(sayings.under("actions *"));
        List<Edit> edits = new ArrayList<>();
        for (List<String> action : draws.some(pool, 1 + random.nextInt(4))) {
            var due = random.nextInt(5) == 0
                    ? null
                    : guide.closes().plusMonths(2 + random.nextInt(5)).withDayOfMonth(1);
            edits.add(new Edit.PutAction(step.id(), edits.size(), new Action(action.get(0), action.get(1), due)));
        }
        return edits;
    }

    private int people() {
        return attendance.stream().mapToInt(Integer::intValue).sum();
    }
}
