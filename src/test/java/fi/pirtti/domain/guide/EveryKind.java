package fi.pirtti.domain.guide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small guide with one step of each kind, named after its kind. */
public final class EveryKind {
    private EveryKind() {}

    public static Guide guide() {
        return new Guide(
                "g",
                1,
                "c",
                text("Guide"),
                text("Summary"),
                new Organiser(text("Office"), "office@example.fi"),
                "staff",
                List.of("fi"),
                LocalDate.of(2022, 4, 11),
                LocalDate.of(2022, 5, 20),
                60,
                5,
                List.of(),
                List.of(new BackgroundField("palvelu", text("Palvelu"), true, labelled("koti", "perheet"))),
                labelled("hoito", "sosiaali"),
                List.of(new Section("s", text("Section"), steps())));
    }

    /** Labels that are the ids themselves. */
    public static List<Labelled> labelled(String... ids) {
        return Arrays.stream(ids).map(id -> new Labelled(id, text(id))).toList();
    }

    public static StepFrame frame(String id) {
        return new StepFrame(id, text(id), text(id), null, 5, id.equals("terms"));
    }

    private static List<Step> steps() {
        return List.of(
                new Step.Info(frame("info")),
                new Step.Ideas(frame("ideas"), labelled("toimii", "haaste"), 500),
                new Step.Terms(frame("terms")),
                new Step.Clusters(frame("clusters"), "ideas"),
                new Step.Dots(frame("dots"), "clusters", 3),
                new Step.Statement(frame("statement"), 280),
                new Step.Scale(frame("scale"), 5, true, null, null, labelled("ehkaiseva", "tieto")),
                new Step.Choice(frame("choice"), false, labelled("a", "b", "c")),
                new Step.Ranking(frame("ranking"), 2, labelled("x", "y", "z")),
                new Step.Weighing(
                        frame("weighing"),
                        5,
                        labelled("p", "q"),
                        List.of(new Criterion("k", text("k"), 3), new Criterion("m", text("m"), 1))),
                new Step.Actions(frame("actions")),
                new Step.Agreement(frame("agreement"), 1000));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of("fi", text);
    }
}
