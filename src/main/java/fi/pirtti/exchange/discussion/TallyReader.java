package fi.pirtti.exchange.discussion;

import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.exchange.json.Fields;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads counts of hands and dots. */
final class TallyReader {
    private final Scope scope;

    TallyReader(Scope scope) {
        this.scope = scope;
    }

    /** Counts per item; absent means none. */
    Tallies read(Fields answer, Set<String> items) {
        TreeMap<Integer, SortedMap<String, Integer>> bySitting = new TreeMap<>();
        for (Fields tally : tallies(answer)) {
            bySitting.put(sitting(tally, bySitting.keySet()), counts(tally.object("counts"), items));
            tally.noOthers();
        }
        return new Tallies(bySitting);
    }

    /** Counts per statement and point. */
    SortedMap<String, Tallies> readScale(Fields answer, Set<String> statements, Set<String> points) {
        TreeMap<String, TreeMap<Integer, SortedMap<String, Integer>>> byStatement = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        for (Fields tally : tallies(answer)) {
            int sitting = sitting(tally, seen);
            seen.add(sitting);
            Fields counts = tally.object("counts");
            for (String statement : counts.names()) {
                if (!statements.contains(statement)) {
                    counts.error(statement, "reference-unknown");
                }
                byStatement
                        .computeIfAbsent(statement, _ -> new TreeMap<>())
                        .put(sitting, counts(counts.object(statement), points));
            }
            tally.noOthers();
        }
        TreeMap<String, Tallies> result = new TreeMap<>();
        byStatement.forEach((statement, bySitting) -> result.put(statement, new Tallies(bySitting)));
        return result;
    }

    private static Iterable<Fields> tallies(Fields answer) {
        return answer.objectsOrNone("tallies", DiscussionLimits.MAX_SITTINGS);
    }

    private int sitting(Fields tally, Set<Integer> earlier) {
        int sitting = tally.integer("sitting", 1, DiscussionLimits.MAX_SITTINGS);
        if (tally.problemFree("sitting")) {
            if (earlier.contains(sitting)) {
                tally.error("sitting", "id-duplicate", sitting);
            } else if (!scope.hasSitting(sitting)) {
                tally.error("sitting", "reference-unknown");
            }
        }
        return sitting;
    }

    private static SortedMap<String, Integer> counts(Fields counts, Set<String> items) {
        TreeMap<String, Integer> read = new TreeMap<>();
        for (String item : counts.names()) {
            if (!items.contains(item)) {
                counts.error(item, "reference-unknown");
            }
            read.put(item, counts.integer(item, 0, DiscussionLimits.MAX_COUNT));
        }
        return read;
    }
}
