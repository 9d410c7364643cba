package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.StepRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a discussion that can be searched; those that triggers collect in a SQLite archive.
 *
 * @param kind as in {@link SearchHit}
 */
record Said(String step, String kind, String text) {
    /** All of them from the facts of an archive, with consultation, response and a number within the response before. */
    static final String ALL = """
        SELECT consultation, response, ROW_NUMBER() OVER (PARTITION BY consultation, response) - 1, step, kind, text
        FROM (
            SELECT consultation, response, step, 'idea' AS kind, text FROM idea
            UNION ALL SELECT consultation, response, step, 'term', term || ': ' || here || ' / ' || elsewhere FROM term
            UNION ALL SELECT consultation, response, step, 'cluster', name FROM cluster
            UNION ALL SELECT consultation, response, step, 'statement', text FROM statement
            UNION ALL SELECT consultation, response, step, 'reason', text FROM reason WHERE text <> ''
            UNION ALL SELECT consultation, response, step, 'action', text || ' (' || role || ')' FROM action
            UNION ALL SELECT consultation, response, step, 'dissent', text FROM dissent
            UNION ALL SELECT consultation, response, step, 'note', note FROM step WHERE note <> ''
            UNION ALL SELECT consultation, response, step, 'skipped', reason FROM step WHERE reason IS NOT NULL
        ) AS every\
        """;

    static List<Said> in(Discussion discussion) {
        List<Said> all = new ArrayList<>();
        discussion.answers().forEach((step, record) -> collect(step, record, all));
        return all;
    }

    private static void collect(String step, StepRecord record, List<Said> all) {
        switch (record.answer()) {
            case Answer.Ideas ideas -> ideas.ideas().forEach(each -> all.add(new Said(step, "idea", each.text())));
            case Answer.Terms terms ->
                terms.terms()
                        .forEach(each -> all.add(
                                new Said(step, "term", each.term() + ": " + each.here() + " / " + each.elsewhere())));
            case Answer.Clusters clusters ->
                clusters.clusters().forEach(each -> all.add(new Said(step, "cluster", each.name())));
            case Answer.Statement statement -> all.add(new Said(step, "statement", statement.text()));
            case Answer.Scale scale ->
                scale.reasons().values().forEach(each -> {
                    reason(step, each.low(), all);
                    reason(step, each.high(), all);
                });
            case Answer.Weighing weighing -> weighing.reasons().values().forEach(each -> reason(step, each, all));
            case Answer.Actions actions ->
                actions.actions()
                        .forEach(each -> all.add(new Said(step, "action", each.text() + " (" + each.role() + ")")));
            case Answer.Agreement agreement ->
                agreement.dissent().forEach(each -> all.add(new Said(step, "dissent", each.text())));
            case Answer.Info _, Answer.Dots _, Answer.Choice _, Answer.Ranking _ -> {}
        }
        if (!record.note().isEmpty()) {
            all.add(new Said(step, "note", record.note()));
        }
        String reason = record.reason();
        if (reason != null) {
            all.add(new Said(step, "skipped", reason));
        }
    }

    private static void reason(String step, String text, List<Said> all) {
        if (!text.isEmpty()) {
            all.add(new Said(step, "reason", text));
        }
    }
}
