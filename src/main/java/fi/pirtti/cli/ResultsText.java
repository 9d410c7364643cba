package fi.pirtti.cli;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.results.GroupResult;
import fi.pirtti.domain.results.Quote;
import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.domain.results.ScaleItem;
import fi.pirtti.domain.results.StepResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results as tables for people, labels in their language, words in that of the speakers. */
final class ResultsText {
    private final Step step;
    private final GroupNames names;
    private final Terminal terminal;
    private final Map<String, String> labels = new HashMap<>();
    private boolean wordy = true;

    ResultsText(Step step, GroupNames names, Terminal terminal) {
        this.step = step;
        this.names = names;
        this.terminal = terminal;
        labelled(step)
                .forEach(each -> labels.put(
                        each.id(),
                        each.label().in(terminal.messages().language().tag())));
    }

    /** The tables with every word that was said. */
    void print(ResultTable table) {
        print(table, true);
    }

    /** The tables alone. */
    void printFigures(ResultTable table) {
        print(table, false);
    }

    private void print(ResultTable table, boolean withWords) {
        wordy = withWords;
        terminal.line(step.title().in(terminal.messages().language().tag()));
        for (GroupResult group : table.groups()) {
            terminal.line("");
            terminal.line(names.of(group.group()) + " · "
                    + terminal.text("cli.results.heading", group.units(), group.participants(), group.skipped()));
            if (group.result() == null) {
                terminal.line(terminal.text("cli.results.suppressed"));
            } else {
                print(group.result());
            }
        }
    }

    private void print(StepResult result) {
        switch (result) {
            case StepResult.Info _ -> {}
            case StepResult.Ideas ideas -> {
                TextTable table = table("cli.column.category", "cli.column.ideas", "cli.column.units");
                ideas.items().forEach(item -> table.row(label(item.id()), item.count(), item.units()));
                table.print(terminal);
                words(ideas.ideas());
            }
            case StepResult.Terms terms ->
                terms.terms()
                        .forEach(each -> word(
                                each.unit(),
                                each.term().term() + ": " + each.term().here() + " / "
                                        + each.term().elsewhere()));
            case StepResult.Clusters clusters ->
                clusters.clusters().forEach(each -> word(each.unit(), each.name() + " (" + each.ideas() + ")"));
            case StepResult.Dots dots ->
                dots.items()
                        .forEach(each ->
                                word(each.unit(), each.dots() + " (" + percent(each.share()) + ") " + each.name()));
            case StepResult.Statement statement -> words(statement.statements());
            case StepResult.Scale scale -> {
                scale(scale.items());
                scale.reasons().forEach(why -> words(List.of(why.quote())));
            }
            case StepResult.Choice choice -> {
                TextTable table = table("cli.column.option", "cli.column.hands", "cli.column.share");
                choice.items().forEach(item -> table.row(label(item.id()), item.count(), percent(item.share())));
                table.print(terminal);
            }
            case StepResult.Ranking ranking -> {
                TextTable table =
                        table("cli.column.option", "cli.column.points", "cli.column.first", "cli.column.placed");
                ranking.items()
                        .forEach(item ->
                                table.row(label(item.id()), number(item.meanPoints()), item.first(), item.placed()));
                table.print(terminal);
            }
            case StepResult.Weighing weighing -> {
                TextTable table = table("cli.column.alternative", "cli.column.mean", "cli.column.recommended");
                weighing.items().forEach(item -> table.row(label(item.id()), number(item.mean()), item.recommended()));
                table.print(terminal);
                words(weighing.reasons());
            }
            case StepResult.Actions actions ->
                actions.actions()
                        .forEach(each -> word(
                                each.unit(),
                                each.action().text() + " (" + each.action().role()
                                        + (each.action().due() == null
                                                ? ""
                                                : ", " + each.action().due())
                                        + ")"));
            case StepResult.Agreement agreement -> {
                TextTable table = table("cli.column.agreement", "cli.column.hands");
                agreement.items().forEach(item -> table.row(level(item.id()), item.count()));
                table.print(terminal);
                words(agreement.dissents());
            }
        }
    }

    private void scale(List<ScaleItem> items) {
        List<String> headings = new ArrayList<>();
        headings.add(terminal.text("cli.column.statement"));
        items.stream()
                .findFirst()
                .ifPresent(item -> item.counts().keySet().forEach(point -> headings.add(">" + point)));
        for (String key : List.of(
                "cli.column.cannot-say",
                "cli.column.mean",
                "cli.column.unit-mean",
                "cli.column.sd",
                "cli.column.consensus")) {
            headings.add(">" + terminal.text(key));
        }
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (ScaleItem item : items) {
            List<Object> cells = new ArrayList<>(List.of(label(item.id())));
            cells.addAll(item.counts().values());
            cells.addAll(List.of(
                    item.cannotSay(),
                    number(item.mean()),
                    number(item.unitMean()),
                    number(item.sd()),
                    number(item.consensus())));
            table.row(cells.toArray());
        }
        table.print(terminal);
    }

    private TextTable table(String first, String... numbers) {
        List<String> headings = new ArrayList<>(List.of(terminal.text(first)));
        for (String number : numbers) {
            headings.add(">" + terminal.text(number));
        }
        return new TextTable(headings.toArray(String[]::new));
    }

    private void words(List<Quote> quotes) {
        quotes.forEach(quote ->
                word(quote.unit(), quote.text() + (quote.about() == null ? "" : " [" + label(quote.about()) + "]")));
    }

    private void word(@Nullable Unit unit, String text) {
        if (!wordy) {
            return;
        }
        terminal.line("- " + text + (unit == null ? "" : " (" + unit.name() + ")"));
    }

    private String label(@Nullable String id) {
        return id == null ? terminal.text("cli.group.none") : labels.getOrDefault(id, id);
    }

    private String level(String id) {
        return switch (AgreementLevel.ofWireName(id).orElseThrow()) {
            case FULLY -> terminal.text("cli.agreement.fully");
            case MOSTLY -> terminal.text("cli.agreement.mostly");
            case CAN_LIVE_WITH -> terminal.text("cli.agreement.can-live-with");
            case DISAGREE -> terminal.text("cli.agreement.disagree");
        };
    }

    private String number(@Nullable Double value) {
        return value == null ? "–" : String.format(terminal.locale(), "%.2f", value);
    }

    private String percent(@Nullable Double share) {
        return share == null ? "–" : Math.round(100 * share) + " %";
    }

    private static List<Labelled> labelled(Step step) {
        return switch (step) {
            case Step.Ideas ideas -> ideas.categories();
            case Step.Scale scale -> scale.statements();
            case Step.Choice choice -> choice.options();
            case Step.Ranking ranking -> ranking.options();
            case Step.Weighing weighing -> weighing.alternatives();
            case Step.Info _,
                    Step.Terms _,
                    Step.Clusters _,
                    Step.Dots _,
                    Step.Statement _,
                    Step.Actions _,
                    Step.Agreement _ -> List.of();
        };
    }
}
