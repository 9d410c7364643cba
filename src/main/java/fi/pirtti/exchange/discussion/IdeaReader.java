package fi.pirtti.exchange.discussion;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.json.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads ideas and how they are grouped. */
final class IdeaReader {
    private final Scope scope;

    IdeaReader(Scope scope) {
        this.scope = scope;
    }

    Set<String> dottable(String step) {
        return scope.dottable(step);
    }

    Answer ideas(Step.Ideas asked, Fields fields) {
        List<Fields> all = fields.objectsOrNone("ideas", DiscussionLimits.MAX_ITEMS);
        Fields.unique(all, "id", new HashSet<>());
        return new Answer.Ideas(all.stream().map(each -> idea(asked, each)).toList());
    }

    private Idea idea(Step.Ideas asked, Fields fields) {
        String id = fields.id("id");
        String text = fields.anyText("text", asked.maxLength());
        @Nullable String category = fields.has("category") ? fields.id("category") : null;
        if (category != null
                && fields.problemFree("category")
                && asked.categories().stream().map(Labelled::id).noneMatch(category::equals)) {
            fields.error("category", "reference-unknown");
        }
        String origin = fields.has("origin") ? fields.text("origin", DiscussionLimits.MAX_TEXT) : "spoken";
        Origin known = Stream.of(Origin.values())
                .filter(each -> each.wireName().equals(origin))
                .findFirst()
                .orElse(null);
        if (known == null && !origin.isBlank()) {
            fields.error("origin", "value-unknown", "spoken, paper, phone, later");
        }
        int sitting = fields.integer("sitting", 1, DiscussionLimits.MAX_SITTINGS);
        if (fields.problemFree("sitting") && !scope.hasSitting(sitting)) {
            fields.error("sitting", "reference-unknown");
        }
        fields.noOthers();
        return new Idea(id, text, category, known == null ? Origin.SPOKEN : known, sitting);
    }

    Answer clusters(Step.Clusters asked, Fields fields) {
        List<Fields> all = fields.objectsOrNone("clusters", DiscussionLimits.MAX_ITEMS);
        Fields.unique(all, "id", new HashSet<>());
        Set<String> placed = new HashSet<>();
        return new Answer.Clusters(
                all.stream().map(each -> cluster(asked.of(), each, placed)).toList());
    }

    private Cluster cluster(String of, Fields fields, Set<String> placed) {
        String id = fields.id("id");
        String name = fields.textOrEmpty("name", DiscussionLimits.MAX_TEXT);
        List<String> ideas = new ArrayList<>();
        for (Fields.Element each : fields.elementsOrNone("ideas", DiscussionLimits.MAX_ITEMS)) {
            String idea = each.node().asText();
            if (!scope.ideasOf(of).contains(idea)) {
                fields.problems().error(each.pointer(), "reference-unknown");
            } else if (!placed.add(idea)) {
                fields.problems().error(each.pointer(), "idea-twice", idea);
            } else {
                ideas.add(idea);
            }
        }
        fields.noOthers();
        return new Cluster(id, name, ideas);
    }
}
