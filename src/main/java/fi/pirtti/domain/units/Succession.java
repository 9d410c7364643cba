package fi.pirtti.domain.units;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.ToIntFunction;

/**
 * Which unit an answer counts for after units were merged or split. The rule: an answer belongs to those who stood for the
 * invited unit <em>after</em> its invitation was written. A discussion of a unit that was merged later counts for the
 * successor; of one that was split later, for every successor, and its participants are shared among them by headcount.
 * What a unit answers to an invitation from after a split is its own. A unit that is opened again counts for itself.
 */
public final class Succession {
    private final List<UnitChange> changes;

    /** @param changes all of the consultation, oldest first */
    public Succession(List<UnitChange> changes) {
        this.changes = changes.stream()
                .filter(each -> switch (each.kind()) {
                    case MERGED, SPLIT, REOPENED -> true;
                    case ADDED, RENAMED, MOVED, CHANGED, CLOSED -> false;
                })
                .toList();
    }

    /**
     * The units for which an answer counts now; the unit itself if nothing has become of it.
     *
     * @param unit id of the unit that was invited
     * @param invited when its invitation was written
     */
    public SequencedSet<String> heirs(String unit, Instant invited) {
        SequencedSet<String> heirs = new LinkedHashSet<>(List.of(unit));
        for (UnitChange change : changes) {
            if (change.at().isBefore(invited)) {
                continue;
            }
            if (change.kind() == UnitChange.Kind.REOPENED) {
                if (change.successors().contains(unit)) {
                    heirs = new LinkedHashSet<>(List.of(unit));
                }
            } else if (change.predecessors().stream().anyMatch(heirs::contains)) {
                heirs.removeAll(change.predecessors());
                heirs.addAll(change.successors());
            }
        }
        return heirs;
    }

    /**
     * Shares the participants of an answer among its heirs by headcount, evenly where none is known; the shares add up.
     *
     * @param headcount of a unit
     */
    public static Map<String, Integer> share(
            int participants, SequencedSet<String> heirs, ToIntFunction<String> headcount) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        long whole = heirs.stream().mapToLong(headcount::applyAsInt).sum();
        long passed = 0;
        long given = 0;
        int place = 0;
        for (String heir : heirs) {
            place++;
            passed += headcount.applyAsInt(heir);
            long upTo = whole == 0
                    ? (long) participants * place / heirs.size()
                    : Math.round((double) participants * passed / whole);
            shares.put(heir, (int) (upTo - given));
            given = upTo;
        }
        return shares;
    }
}
