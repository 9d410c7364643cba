package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of groups for people: a background value is known by its label.
 *
 * @param field what the units are grouped by
 */
record GroupNames(String field, Map<String, String> labels, Terminal terminal) {
    /** @param by the field, null for all units together */
    static GroupNames of(OfficeArchive office, @Nullable String by, Terminal terminal) {
        Map<String, String> labels = new TreeMap<>();
        String language = terminal.messages().language().tag();
        String[] field = {by == null ? "" : by};
        office.guides()
                .values()
                .forEach(guide -> guide.background().forEach(each -> {
                    if (each.id().equals(by)) {
                        field[0] = each.label().in(language);
                        each.values()
                                .forEach(value ->
                                        labels.put(value.id(), value.label().in(language)));
                    }
                }));
        if ("municipality".equals(by)) {
            field[0] = terminal.text("cli.column.municipality");
        } else if ("organisation".equals(by)) {
            field[0] = terminal.text("cli.column.organisation");
        }
        return new GroupNames(field[0], labels, terminal);
    }

    String of(@Nullable String group) {
        if (group == null) {
            return terminal.text("cli.group.all");
        }
        return group.isEmpty() ? terminal.text("cli.group.none") : labels.getOrDefault(group, group);
    }
}
