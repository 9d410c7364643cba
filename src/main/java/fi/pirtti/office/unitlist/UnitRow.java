package fi.pirtti.office.unitlist;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of the list of units. What the list has no column for stays as it is registered. */
final class UnitRow {
    private static final int MAX_ID = 64;
    private static final int MAX_NAME = 300;
    private static final int MAX_OWN = 2_000;
    private static final int MAX_HEADCOUNT = 100_000;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/+-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>.]{2,}");
    private static final Set<String> CELL_ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

    private final TableFile.Line line;
    private final ColumnMatching matching;
    private final List<Problem> problems;
    private final int before;

    UnitRow(TableFile.Line line, ColumnMatching matching, List<Problem> problems) {
        this.line = line;
        this.matching = matching;
        this.problems = problems;
        this.before = problems.size();
    }

    /** The id that the row names, whatever else is wrong with it. */
    String id() {
        return cell(known(ColumnUse.Fact.UNIT_ID));
    }

    /**
     * The unit; empty if the row has an error, which is then among the problems.
     *
     * @param registered the unit as it is registered, null if it is new
     */
    Optional<RegisteredUnit> read(SequencedMap<String, Guide> guides, @Nullable RegisteredUnit registered) {
        cellErrors();
        String id = text(ColumnUse.Fact.UNIT_ID, MAX_ID, "");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            error(known(ColumnUse.Fact.UNIT_ID), "units-id-form");
        }
        @Nullable Unit unit = registered == null ? null : registered.unit();
        String name = text(ColumnUse.Fact.NAME, MAX_NAME, unit == null ? "" : unit.name());
        for (ColumnUse.Fact needed : List.of(ColumnUse.Fact.UNIT_ID, ColumnUse.Fact.NAME)) {
            if ((needed == ColumnUse.Fact.NAME ? name : id).isEmpty()) {
                error(known(needed), "units-cell-missing", matching.heading(known(needed)));
            }
        }
        String organisation = text(ColumnUse.Fact.ORGANISATION, MAX_NAME, unit == null ? "" : unit.organisation());
        String municipality = text(ColumnUse.Fact.MUNICIPALITY, MAX_NAME, unit == null ? "" : unit.municipality());
        int headcount = headcount(registered == null ? 0 : registered.headcount());
        String email = email(registered == null ? "" : registered.email());
        Optional<Map.Entry<String, Guide>> guide = guide(guides, registered);
        TreeMap<String, String> background = new TreeMap<>();
        guide.ifPresent(
                chosen -> chosen.getValue().background().forEach(field -> background(field, registered, background)));
        TreeMap<String, String> extra = extra(guide.map(Map.Entry::getValue), registered);
        return problems.size() > before
                ? Optional.empty()
                : guide.map(chosen -> new RegisteredUnit(
                        new Unit(id, name, organisation, municipality, background),
                        headcount,
                        email,
                        extra,
                        chosen.getKey()));
    }

    /** The guide that the row names; else the one it had; else the only one, or the first whose required fields it has. */
    private Optional<Map.Entry<String, Guide>> guide(
            SequencedMap<String, Guide> guides, @Nullable RegisteredUnit registered) {
        String named = cell(known(ColumnUse.Fact.GUIDE));
        Optional<Map.Entry<String, Guide>> found = guides.entrySet().stream()
                .filter(entry -> !named.isEmpty()
                        ? isNamed(entry.getValue(), named)
                        : registered != null
                                ? entry.getKey().equals(registered.guideSha256())
                                : guides.size() == 1 || hasRequired(entry.getValue()))
                .findFirst();
        if (found.isEmpty()) {
            error(known(ColumnUse.Fact.GUIDE), "units-guide-unknown");
        }
        return found;
    }

    private static boolean isNamed(Guide guide, String name) {
        return name.equals(guide.id())
                || name.equals(guide.audience())
                || guide.title().byTag().values().stream().anyMatch(name::equalsIgnoreCase);
    }

    private boolean hasRequired(Guide guide) {
        return guide.background().stream()
                .filter(BackgroundField::required)
                .noneMatch(field -> cell(new ColumnUse.Background(field.id())).isEmpty());
    }

    private void background(
            BackgroundField field, @Nullable RegisteredUnit registered, Map<String, String> background) {
        ColumnUse use = new ColumnUse.Background(field.id());
        String kept = registered == null ? "" : registered.unit().background().getOrDefault(field.id(), "");
        if (!matching.has(use) && !kept.isEmpty()) {
            background.put(field.id(), kept);
            return;
        }
        String written = cell(use);
        if (written.isEmpty()) {
            if (field.required()) {
                error(use, "units-cell-missing", matching.heading(use));
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
                        use,
                        "value-unknown",
                        String.join(
                                ", ", field.values().stream().map(Labelled::id).toList())));
    }

    /** The office's own columns, and background fields that are none of this guide's. */
    private TreeMap<String, String> extra(Optional<Guide> guide, @Nullable RegisteredUnit registered) {
        TreeMap<String, String> extra = new TreeMap<>();
        if (registered != null) {
            registered.extra().forEach((field, value) -> {
                if (matching.uses().stream().noneMatch(use -> use.field().equals(field))) {
                    extra.put(field, value);
                }
            });
        }
        for (ColumnUse use : matching.uses()) {
            boolean own = use instanceof ColumnUse.Own
                    || use instanceof ColumnUse.Background
                            && guide.stream()
                                    .flatMap(chosen -> chosen.background().stream())
                                    .noneMatch(field -> field.id().equals(use.field()));
            String value = own ? cell(use) : "";
            if (!value.isEmpty()) {
                extra.put(use.field(), value);
            }
            if (value.length() > MAX_OWN) {
                error(use, "text-long", MAX_OWN);
            }
        }
        return extra;
    }

    private String text(ColumnUse.Fact fact, int maxLength, String kept) {
        if (!matching.has(fact)) {
            return kept;
        }
        String text = cell(known(fact));
        if (text.length() > maxLength) {
            error(known(fact), "text-long", maxLength);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            error(known(fact), "text-characters");
        }
        return text;
    }

    private int headcount(int kept) {
        if (!matching.has(ColumnUse.Fact.HEADCOUNT)) {
            return kept;
        }
        String written = cell(known(ColumnUse.Fact.HEADCOUNT)).replaceAll("[\\s\\u00A0\\u202F]", "");
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,6}") || Integer.parseInt(written) > MAX_HEADCOUNT) {
            error(known(ColumnUse.Fact.HEADCOUNT), "number-range", 0, MAX_HEADCOUNT);
            return 0;
        }
        return Integer.parseInt(written);
    }

    private String email(String kept) {
        if (!matching.has(ColumnUse.Fact.EMAIL)) {
            return kept;
        }
        String email = cell(known(ColumnUse.Fact.EMAIL));
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            error(known(ColumnUse.Fact.EMAIL), "email-form");
        }
        return email;
    }

    private void cellErrors() {
        for (int column = 0; column < matching.uses().size(); column++) {
            ColumnUse use = matching.uses().get(column);
            if (!(use instanceof ColumnUse.Ignored) && CELL_ERRORS.contains(line.cell(column))) {
                error(use, "units-cell-error", line.cell(column));
            }
        }
    }

    private String cell(ColumnUse use) {
        int column = matching.uses().indexOf(use);
        return column < 0 ? "" : line.cell(column);
    }

    private static ColumnUse known(ColumnUse.Fact fact) {
        return new ColumnUse.Known(fact);
    }

    private void error(ColumnUse use, String code, Object... arguments) {
        problems.add(Problem.error("/" + line.row() + "/" + matching.heading(use), code, arguments));
    }
}
