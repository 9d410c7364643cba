package fi.pirtti.domain.rules;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is worth a warning in a step of each kind. */
final class StepRules {
    private StepRules() {}

    static Warning warning(Step step, String code) {
        return new Warning(step.id(), null, null, code, List.of());
    }

    /** @param attendance participants by sitting */
    static List<Warning> warnings(Step step, Answer answer, SortedMap<Integer, Integer> attendance) {
        Found found = new Found(step.id(), attendance);
        switch (step) {
            case Step.Info _, Step.Terms _, Step.Clusters _, Step.Weighing _ -> {}
            case Step.Ideas ideas -> {
                if (answer instanceof Answer.Ideas(var said)) {
                    said.forEach(idea -> found.tooLong(idea.id(), idea.text(), ideas.maxLength()));
                }
            }
            case Step.Dots dots -> {
                if (answer instanceof Answer.Dots(var tallies)) {
                    found.sumOver(null, tallies, dots.dots(), "dots-over");
                }
            }
            case Step.Statement statement -> {
                if (answer instanceof Answer.Statement(var text, var _)) {
                    found.tooLong(null, text, statement.maxLength());
                }
            }
            case Step.Scale _ -> {
                if (answer instanceof Answer.Scale scale) {
                    scale.statements()
                            .forEach((statement, tallies) -> found.sumOver(statement, tallies, 1, "hands-over"));
                }
            }
            case Step.Choice choice -> {
                if (answer instanceof Answer.Choice(var tallies)) {
                    if (choice.multiple()) {
                        found.eachOver(tallies);
                    } else {
                        found.sumOver(null, tallies, 1, "hands-over");
                    }
                }
            }
            case Step.Ranking ranking -> {
                if (answer instanceof Answer.Ranking(var order) && order.size() < ranking.top()) {
                    found.add(null, null, "top-not-filled", order.size(), ranking.top());
                }
            }
            case Step.Actions _ -> {
                if (answer instanceof Answer.Actions(var actions)) {
                    for (int i = 0; i < actions.size(); i++) {
                        if (actions.get(i).due() == null) {
                            found.add(Integer.toString(i), null, "due-missing", i + 1);
                        }
                    }
                }
            }
            case Step.Agreement agreement -> {
                if (answer instanceof Answer.Agreement(var tallies, var dissent)) {
                    found.sumOver(null, tallies, 1, "hands-over");
                    for (int i = 0; i < dissent.size(); i++) {
                        found.tooLong(Integer.toString(i), dissent.get(i).text(), agreement.maxLength());
                    }
                }
            }
        }
        return found.warnings;
    }

    /** Collects what is found in one step. */
    private static final class Found {
        private final String step;
        private final SortedMap<Integer, Integer> attendance;
        private final List<Warning> warnings = new ArrayList<>();

        Found(String step, SortedMap<Integer, Integer> attendance) {
            this.step = step;
            this.attendance = attendance;
        }

        void add(@Nullable String item, @Nullable Integer sitting, String code, Object... arguments) {
            warnings.add(new Warning(step, item, sitting, code, List.of(arguments)));
        }

        /** In each sitting by itself: hands that are too many in one are not made good by those missing in another. */
        void sumOver(@Nullable String item, Tallies tallies, int perPerson, String code) {
            tallies.bySitting().forEach((sitting, counts) -> {
                int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
                int limit = perPerson * attendance.getOrDefault(sitting, 0);
                if (sum > limit) {
                    add(item, sitting, code, sum, limit);
                }
            });
        }

        void eachOver(Tallies tallies) {
            tallies.bySitting()
                    .forEach((sitting, counts) -> counts.forEach((item, count) -> {
                        int limit = attendance.getOrDefault(sitting, 0);
                        if (count > limit) {
                            add(item, sitting, "hands-over", count, limit);
                        }
                    }));
        }

        void tooLong(@Nullable String item, String text, int maxLength) {
            if (text.length() > maxLength) {
                add(item, null, "text-over", text.length(), maxLength);
            }
        }
    }
}
