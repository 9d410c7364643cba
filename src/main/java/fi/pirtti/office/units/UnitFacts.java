package fi.pirtti.office.units;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.office.unitlist.ColumnUse.Fact;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** What is known of units, by the names under which lists have it. */
public final class UnitFacts {
    private UnitFacts() {}

    /** All facts of a unit that have a value; the guide by its id. */
    public static SequencedMap<String, String> of(RegisteredUnit unit, Map<String, Guide> guides) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(Fact.NAME.field(), unit.unit().name());
        facts.put(Fact.ORGANISATION.field(), unit.unit().organisation());
        facts.put(Fact.MUNICIPALITY.field(), unit.unit().municipality());
        facts.put(Fact.HEADCOUNT.field(), Integer.toString(unit.headcount()));
        facts.put(Fact.EMAIL.field(), unit.email());
        Guide guide = guides.get(unit.guideSha256());
        facts.put(Fact.GUIDE.field(), guide == null ? "" : guide.id());
        facts.putAll(unit.unit().background());
        unit.extra().forEach(facts::putIfAbsent);
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** What is different between two states of a unit. */
    static List<UnitChange.FieldChange> differences(
            RegisteredUnit before, RegisteredUnit after, Map<String, Guide> guides) {
        Map<String, String> was = of(before, guides);
        Map<String, String> is = of(after, guides);
        SequencedSet<String> fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(is.keySet());
        List<UnitChange.FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            String old = was.getOrDefault(field, "");
            String now = is.getOrDefault(field, "");
            if (!old.equals(now)) {
                changes.add(new UnitChange.FieldChange(after.unit().id(), field, old, now));
            }
        }
        // Two versions of one guide have the same id
        if (changes.isEmpty() && !before.guideSha256().equals(after.guideSha256())) {
            changes.add(new UnitChange.FieldChange(
                    after.unit().id(), Fact.GUIDE.field(), version(before, guides), version(after, guides)));
        }
        return changes;
    }

    private static String version(RegisteredUnit unit, Map<String, Guide> guides) {
        Guide guide = guides.get(unit.guideSha256());
        return guide == null ? "" : guide.id() + " " + guide.version();
    }

    /** As history keeps it: that an address has changed, but nobody's address. */
    static List<UnitChange.FieldChange> withoutAddresses(List<UnitChange.FieldChange> changes) {
        return changes.stream()
                .map(each -> each.field().equals(Fact.EMAIL.field())
                        ? new UnitChange.FieldChange(each.unit(), each.field(), "", "")
                        : each)
                .toList();
    }
}
