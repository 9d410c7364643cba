package fi.pirtti.exchange.paper;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the facilitator brings along, by the kinds of step there are, and the keys of the program. */
final class Materials {
    private Materials() {}

    /** What to press and what it does. */
    record Key(String keys, String deed) {}

    static List<String> of(PaperSource source, Set<String> steps, Messages messages) {
        int people = source.preparation().expected().total();
        Set<String> items = new LinkedHashSet<>();
        items.add(messages.text("paper.bring.laptop"));
        for (Step step : source.guide().steps()) {
            if (steps.contains(step.id())) {
                needed(step, people, messages).forEach(items::add);
            }
        }
        items.add(messages.text("paper.bring.pens"));
        return new ArrayList<>(items);
    }

    private static List<String> needed(Step step, int people, Messages messages) {
        return switch (step) {
            case Step.Info _, Step.Scale _, Step.Choice _, Step.Agreement _ -> List.of();
            case Step.Ideas _, Step.Clusters _ -> List.of(messages.text("paper.bring.notes"));
            case Step.Dots dots ->
                List.of(
                        people == 0
                                ? messages.text("paper.bring.dotsEach", dots.dots())
                                : messages.text("paper.bring.dots", dots.dots() * people, dots.dots()));
            case Step.Terms _, Step.Statement _, Step.Ranking _, Step.Weighing _, Step.Actions _ ->
                List.of(messages.text("paper.bring.worksheets"));
        };
    }

    static List<Key> keys(Messages messages) {
        String alt = "Alt + ";
        String ctrl = "Ctrl + ";
        return List.of(
                new Key(alt + "← →", messages.text("paper.key.step")),
                new Key("Enter", messages.text("paper.key.enter")),
                new Key(ctrl + "1–9", messages.text("paper.key.category")),
                new Key(ctrl + "Z, " + ctrl + "Y", messages.text("paper.key.undo")),
                new Key(ctrl + "F", messages.text("paper.key.find")),
                new Key("F2", messages.text("paper.key.rename")),
                new Key("F9", messages.text("paper.key.dark")));
    }
}
