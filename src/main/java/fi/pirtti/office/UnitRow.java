package fi.pirtti.office;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One row of the list of units. */
final class UnitRow {
    private static final Set<String> KNOWN =
            Set.of("unit_id", "name", "organisation", "municipality", "headcount", "email", "guide");
    private static final int MAX_ID = 64;
    private static final int MAX_NAME = 300;
    private static final int MAX_HEADCOUNT = 100_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>.]{2,}");

    private final int row;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<Problem> problems;
    private final int before;

    UnitRow(int row, List<String> columns, List<String> values, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
        this.before = problems.size();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), values.get(i).strip());
        }
    }

    /** The unit; empty if the row has an error, which is then among the problems. */
    Optional<RegisteredUnit> read(SequencedMap<String, Guide> guides) {
        String id = text("unit_id", MAX_ID, true);
        String name = text("name", MAX_NAME, true);
        String organisation = text("organisation", MAX_NAME, false);
        String municipality = text("municipality", MAX_NAME, false);
        int headcount = headcount();
        String email = cell("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            error("email", "email-form");
        }
        Optional<Map.Entry<String, Guide>> guide = guide(guides);
        TreeMap<String, String> background = new TreeMap<>();
        guide.ifPresent(chosen -> chosen.getValue().background().forEach(field -> background(field, background)));
        TreeMap<String, String> extra = new TreeMap<>();
        cells.forEach((column, value) -> {
            boolean taken = KNOWN.contains(column)
                    || guide.stream()
                            .flatMap(chosen -> chosen.getValue().background().stream())
                            .anyMatch(field -> field.id().equals(column));
            if (!taken && !value.isEmpty() && !column.isEmpty()) {
                extra.put(column, value);
            }
        });
        return problems.size() > before
                ? Optional.empty()
                : guide.map(chosen -> new RegisteredUnit(
                        new Unit(id, name, organisation, municipality, background),
                        headcount,
                        email,
                        extra,
                        chosen.getKey()));
    }

    /** The guide that the row names; without a name the only one, or the first whose required fields the row has. */
    private Optional<Map.Entry<String, Guide>> guide(SequencedMap<String, Guide> guides) {
        String named = cell("guide");
        Optional<Map.Entry<String, Guide>> found = guides.entrySet().stream()
                .filter(entry -> named.isEmpty()
                        ? guides.size() == 1 || hasRequired(entry.getValue())
                        : named.equals(entry.getValue().id())
                                || named.equals(entry.getValue().audience()))
                .findFirst();
        if (found.isEmpty()) {
            error("guide", "units-guide-unknown");
        }
        return found;
    }

    private boolean hasRequired(Guide guide) {
        return guide.background().stream()
                .filter(BackgroundField::required)
                .noneMatch(field -> cell(field.id()).isEmpty());
    }

    private void background(BackgroundField field, Map<String, String> background) {
        String written = cell(field.id());
        if (written.isEmpty()) {
            if (field.required()) {
                error(field.id(), "units-cell-missing", field.id());
            }
            return;
        }
        Optional<Labelled> value = field.values().stream()
                .filter(each -> each.id().equals(written)
                        || each.label().byTag().values().stream().anyMatch(written::equalsIgnoreCase))
                .findFirst();
        value.ifPresentOrElse(
                known -> background.put(field.id(), known.id()),
                () -> error(
                        field.id(),
                        "value-unknown",
                        String.join(
                                ", ", field.values().stream().map(Labelled::id).toList())));
    }

    private String text(String column, int maxLength, boolean needed) {
        String text = cell(column);
        if (needed && text.isEmpty()) {
            error(column, "units-cell-missing", column);
        }
        if (text.length() > maxLength) {
            error(column, "text-long", maxLength);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            error(column, "text-characters");
        }
        return text;
    }

    private int headcount() {
        String written = cell("headcount");
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,6}") || Integer.parseInt(written) > MAX_HEADCOUNT) {
            error("headcount", "number-range", 0, MAX_HEADCOUNT);
            return 0;
        }
        return Integer.parseInt(written);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private void error(String column, String code, Object... arguments) {
        problems.add(Problem.error("/" + row + "/" + column, code, arguments));
    }
}
