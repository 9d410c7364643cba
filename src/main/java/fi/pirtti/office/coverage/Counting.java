package fi.pirtti.office.coverage;

import fi.pirtti.domain.units.Succession;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.UnitStanding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Finds the units for which answers count, also after units were merged or split. */
final class Counting {
    private Counting() {}

    /** What counts for units, by their ids. */
    static Map<String, UnitStanding.Answer> answers(
            List<UnitStanding> standings, List<RegisteredUnit> registered, List<UnitChange> changes) {
        Succession succession = new Succession(changes);
        Map<String, Integer> headcounts = new HashMap<>();
        if (!changes.isEmpty()) {
            registered.forEach(unit -> headcounts.put(unit.unit().id(), unit.headcount()));
        }
        Map<String, UnitStanding.Answer> answers = new HashMap<>();
        for (UnitStanding standing : standings) {
            for (UnitStanding.Answer answer : standing.answers()) {
                if (changes.isEmpty()) {
                    answers.merge(standing.unit(), answer, UnitStanding.Answer::with);
                    continue;
                }
                SequencedSet<String> heirs = succession.heirs(standing.unit(), answer.invited());
                Succession.share(answer.participants(), heirs, unit -> headcounts.getOrDefault(unit, 0))
                        .forEach((heir, share) ->
                                answers.merge(heir, answer.withParticipants(share), UnitStanding.Answer::with));
            }
        }
        return answers;
    }
}
