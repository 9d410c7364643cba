package fi.pirtti.cli;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.results.DotShare;
import fi.pirtti.domain.results.GroupResult;
import fi.pirtti.domain.results.Quote;
import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.domain.results.ScaleItem;
import fi.pirtti.domain.results.StepResult;
import fi.pirtti.exchange.json.PlainJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results as JSON; the shapes are documented with the formats. */
final class ResultsJson {
    private ResultsJson() {}

    static Map<String, @Nullable Object> of(ResultTable table) {
        return PlainJson.object(
                "step",
                table.step(),
                "kind",
                table.kind().wireName(),
                "by",
                table.by(),
                "groups",
                table.groups().stream().map(ResultsJson::group).toList());
    }

    private static Map<String, @Nullable Object> group(GroupResult group) {
        Map<String, @Nullable Object> json = PlainJson.object(
                "group",
                group.group(),
                "units",
                group.units(),
                "participants",
                group.participants(),
                "answered",
                group.answered(),
                "skipped",
                group.skipped(),
                "missing",
                group.missing(),
                "suppressed",
                group.suppressed());
        if (group.result() != null) {
            json.putAll(result(group.result()));
        }
        return json;
    }

    private static Map<String, @Nullable Object> result(StepResult result) {
        return switch (result) {
            case StepResult.Info _ -> PlainJson.object("items", List.of());
            case StepResult.Ideas ideas ->
                PlainJson.object(
                        "items",
                        ideas.items().stream()
                                .map(item ->
                                        PlainJson.object("id", item.id(), "count", item.count(), "units", item.units()))
                                .toList(),
                        "ideas",
                        quotes(ideas.ideas(), "category"));
            case StepResult.Terms terms ->
                PlainJson.object(
                        "items",
                        terms.terms().stream()
                                .map(each -> with(
                                        each.unit(),
                                        "term",
                                        each.term().term(),
                                        "here",
                                        each.term().here(),
                                        "elsewhere",
                                        each.term().elsewhere()))
                                .toList());
            case StepResult.Clusters clusters ->
                PlainJson.object(
                        "items",
                        clusters.clusters().stream()
                                .map(each ->
                                        with(each.unit(), "id", each.id(), "name", each.name(), "ideas", each.ideas()))
                                .toList());
            case StepResult.Dots dots ->
                PlainJson.object(
                        "items", dots.items().stream().map(ResultsJson::dots).toList());
            case StepResult.Statement statement ->
                PlainJson.object(
                        "items",
                        statement.statements().stream()
                                .map(quote -> with(quote.unit(), "text", quote.text()))
                                .toList());
            case StepResult.Scale scale ->
                PlainJson.object(
                        "items",
                        scale.items().stream().map(ResultsJson::scale).toList(),
                        "reasons",
                        scale.reasons().stream()
                                .map(why -> with(
                                        why.quote().unit(),
                                        "id",
                                        why.quote().about(),
                                        "side",
                                        why.side().name().toLowerCase(Locale.ROOT),
                                        "text",
                                        why.quote().text()))
                                .toList());
            case StepResult.Choice choice ->
                PlainJson.object(
                        "items",
                        choice.items().stream()
                                .map(item ->
                                        PlainJson.object("id", item.id(), "count", item.count(), "share", item.share()))
                                .toList());
            case StepResult.Ranking ranking ->
                PlainJson.object(
                        "items",
                        ranking.items().stream()
                                .map(item -> PlainJson.object(
                                        "id",
                                        item.id(),
                                        "meanPoints",
                                        item.meanPoints(),
                                        "first",
                                        item.first(),
                                        "placed",
                                        item.placed()))
                                .toList());
            case StepResult.Weighing weighing ->
                PlainJson.object(
                        "items",
                        weighing.items().stream()
                                .map(item -> PlainJson.object(
                                        "id", item.id(), "mean", item.mean(), "recommended", item.recommended()))
                                .toList(),
                        "reasons",
                        quotes(weighing.reasons(), "id"));
            case StepResult.Actions actions ->
                PlainJson.object(
                        "items",
                        actions.actions().stream()
                                .map(each -> with(
                                        each.unit(),
                                        "text",
                                        each.action().text(),
                                        "role",
                                        each.action().role(),
                                        "due",
                                        each.action().due() == null
                                                ? null
                                                : each.action().due().toString()))
                                .toList());
            case StepResult.Agreement agreement ->
                PlainJson.object(
                        "items",
                        agreement.items().stream()
                                .map(item -> PlainJson.object("id", item.id(), "count", item.count()))
                                .toList(),
                        "dissents",
                        quotes(agreement.dissents(), "step"));
        };
    }

    private static Map<String, @Nullable Object> scale(ScaleItem item) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        item.counts().forEach((point, count) -> counts.put(Integer.toString(point), count));
        return PlainJson.object(
                "id",
                item.id(),
                "counts",
                counts,
                "cannotSay",
                item.cannotSay(),
                "mean",
                item.mean(),
                "unitMean",
                item.unitMean(),
                "sd",
                item.sd(),
                "consensus",
                item.consensus());
    }

    private static Map<String, @Nullable Object> dots(DotShare item) {
        return with(item.unit(), "id", item.id(), "name", item.name(), "dots", item.dots(), "share", item.share());
    }

    private static List<Map<String, @Nullable Object>> quotes(List<Quote> quotes, String about) {
        return quotes.stream()
                .map(quote -> with(quote.unit(), "text", quote.text(), about, quote.about()))
                .toList();
    }

    /** Words with the unit whose they are; null where naming it would show too small a group. */
    private static Map<String, @Nullable Object> with(@Nullable Unit unit, @Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = PlainJson.object(
                "unit", unit == null ? null : unit.id(), "unitName", unit == null ? null : unit.name());
        object.putAll(PlainJson.object(namesAndValues));
        return object;
    }
}
