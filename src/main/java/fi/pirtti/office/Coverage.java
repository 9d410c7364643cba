package fi.pirtti.office;

import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.StoredDiscussion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much has come in.
 *
 * @param by the field of units by which they are grouped
 * @param groups in order of their names
 * @param total of all groups; its name is empty
 */
public record Coverage(String by, List<Group> groups, Group total) {
    public Coverage {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param name value of the field, empty for units without one
     * @param units registered
     * @param arrived units with an accepted answer
     * @param headcount people in the registered units
     * @param participants who took part in the discussions that arrived
     */
    public record Group(String name, int units, int arrived, int headcount, int participants) {
        private Group plus(Group more) {
            return new Group(
                    name,
                    units + more.units,
                    arrived + more.arrived,
                    headcount + more.headcount,
                    participants + more.participants);
        }
    }

    /**
     * Counts what has come in.
     *
     * @throws OfficeException {@code field-unknown}
     */
    public static Coverage of(OfficeArchive office, String by) {
        office.requireField(by);
        Map<String, Integer> participants = new HashMap<>();
        TreeMap<String, Group> groups = new TreeMap<>();
        for (StoredDiscussion stored : office.store().attendance()) {
            String unit = stored.unit();
            int present = stored.discussion().participants();
            if (unit != null) {
                participants.merge(unit, present, Integer::sum);
            } else {
                // Self-declared: nobody expected it, so it adds participants and no unit
                String name = UnitFields.declared(stored.discussion().unit(), by);
                groups.merge(name, new Group(name, 0, 0, 0, present), Group::plus);
            }
        }
        for (RegisteredUnit unit : office.store().units()) {
            String name = unit.field(by).orElse("");
            Integer present = participants.get(unit.unit().id());
            Group one = new Group(name, 1, present == null ? 0 : 1, unit.headcount(), present == null ? 0 : present);
            groups.merge(name, one, Group::plus);
        }
        List<Group> all = new ArrayList<>(groups.values());
        Group total = all.stream().reduce(new Group("", 0, 0, 0, 0), Group::plus);
        return new Coverage(by, all, total);
    }
}
