package fi.pirtti.exchange.summary;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.results.WeighingItem;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.support.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scales and weighings of a page, with their means. A dash stands where nothing was counted or scored. */
final class FigureTables {
    private static final String NOTHING = "–";

    private final Discussion discussion;
    private final Messages messages;
    private final Html html;

    FigureTables(Discussion discussion, Messages messages, Html html) {
        this.discussion = discussion;
        this.messages = messages;
        this.html = html;
    }

    void scale(Step.Scale step, Answer.Scale answer) {
        List<String> points = new ArrayList<>();
        IntStream.rangeClosed(1, step.points()).forEach(point -> points.add(Integer.toString(point)));
        if (step.cannotSay()) {
            points.add(Answer.CANNOT_SAY);
        }
        LocalizedText low = step.low();
        LocalizedText high = step.high();
        if (low != null && high != null) {
            html.element("p class=\"quiet\"", "1 = " + in(low) + ", " + step.points() + " = " + in(high));
        }
        List<String> head = new ArrayList<>(List.of(""));
        points.forEach(point -> head.add(point.equals(Answer.CANNOT_SAY) ? messages.text("summary.cannotSay") : point));
        head.add(messages.text("summary.mean"));
        html.numbers(head);
        for (Labelled statement : step.statements()) {
            Map<String, Integer> total = answer.of(statement.id()).total();
            List<String> row = new ArrayList<>(List.of(in(statement.label())));
            points.forEach(
                    point -> row.add(total.isEmpty() ? NOTHING : Integer.toString(total.getOrDefault(point, 0))));
            row.add(decimal(mean(step.points(), total)));
            html.row(row);
        }
        html.tableEnd();
        afterwards(step, answer);
        for (Labelled statement : step.statements()) {
            Reasons reasons = answer.reasonsOf(statement.id());
            if (!reasons.isEmpty()) {
                html.element("h4", in(statement.label()));
                html.paragraph(reasons.low().isBlank() ? "" : messages.text("summary.whyLow", reasons.low()));
                html.paragraph(reasons.high().isBlank() ? "" : messages.text("summary.whyHigh", reasons.high()));
            }
        }
    }

    /** Says below a table of counts how many of them were counted afterwards, of those who were absent. */
    void afterwards(Tallies tallies) {
        int count = discussion.countedAfterwards(tallies);
        if (count > 0) {
            html.element("p class=\"quiet\"", messages.text("summary.countedAfterwards", count));
        }
    }

    /** Mostly the same people answer every statement: then one line says it of all. */
    private void afterwards(Step.Scale step, Answer.Scale answer) {
        List<Tallies> counted = step.statements().stream()
                .map(statement -> answer.of(statement.id()))
                .toList();
        if (counted.stream().map(discussion::countedAfterwards).distinct().count() == 1) {
            afterwards(counted.getFirst());
            return;
        }
        String each = step.statements().stream()
                .filter(statement -> discussion.countedAfterwards(answer.of(statement.id())) > 0)
                .map(statement -> in(statement.label()) + " " + discussion.countedAfterwards(answer.of(statement.id())))
                .collect(Collectors.joining(" · "));
        html.element("p class=\"quiet\"", messages.text("summary.countedAfterwards", each));
    }

    void weighing(Step.Weighing step, Answer.Weighing answer) {
        List<String> head = new ArrayList<>(List.of(""));
        for (Criterion criterion : step.criteria()) {
            head.add(in(criterion.label()) + " ×" + criterion.weight());
        }
        head.add(messages.text("summary.weightedMean"));
        html.numbers(head);
        for (Labelled alternative : step.alternatives()) {
            List<String> row = new ArrayList<>(List.of(in(alternative.label())));
            for (Criterion criterion : step.criteria()) {
                Integer score = answer.score(alternative.id(), criterion.id());
                row.add(score == null ? NOTHING : score.toString());
            }
            row.add(decimal(WeighingItem.weightedMean(alternative.id(), step.criteria(), answer)));
            html.row(row);
        }
        html.tableEnd();
        String recommended = answer.recommended();
        if (recommended != null) {
            html.element("p", recommendation(step, recommended));
        }
        for (Labelled alternative : step.alternatives()) {
            String reason = answer.reasons().get(alternative.id());
            if (reason != null) {
                html.element("h4", in(alternative.label())).paragraph(reason);
            }
        }
    }

    private String recommendation(Step.Weighing step, String recommended) {
        return step.alternatives().stream()
                .filter(alternative -> alternative.id().equals(recommended))
                .findFirst()
                .map(alternative -> messages.text("summary.recommendation", in(alternative.label())))
                .orElseGet(() -> messages.text("summary.noRecommendation"));
    }

    /** Mean over the numeric hands; null if there are none. */
    private static @Nullable Double mean(int points, Map<String, Integer> total) {
        long hands = 0;
        long sum = 0;
        for (int point = 1; point <= points; point++) {
            long count = total.getOrDefault(Integer.toString(point), 0);
            hands += count;
            sum += count * point;
        }
        return hands == 0 ? null : (double) sum / hands;
    }

    private String decimal(@Nullable Double value) {
        Locale locale = messages.language().locale();
        return value == null ? NOTHING : String.format(locale, "%.1f", value);
    }

    private String in(LocalizedText text) {
        return text.in(discussion.language());
    }
}
