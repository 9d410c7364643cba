package fi.pirtti.office.unitlist;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.support.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the columns of a list mean.
 *
 * @param uses one for each heading
 */
public record ColumnMatching(List<String> headings, List<ColumnUse> uses) {
    private static final ColumnUse IGNORED = new ColumnUse.Ignored();

    public ColumnMatching {
        headings = List.copyOf(headings);
        uses = List.copyOf(uses);
        if (headings.size() != uses.size()) {
            throw new IllegalArgumentException("one use for each heading");
        }
    }

    /** What the headings say: the archive's own names first, then words that offices use; the rest is the office's own. */
    public static ColumnMatching propose(List<String> headings, Collection<Guide> guides) {
        List<ColumnUse> uses = new ArrayList<>();
        Set<ColumnUse> taken = new HashSet<>();
        for (String heading : headings) {
            Optional<ColumnUse> exact = exact(heading, guides);
            exact.ifPresent(taken::add);
            uses.add(exact.orElse(IGNORED));
        }
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            if (!(uses.get(column) instanceof ColumnUse.Ignored) || heading.isEmpty()) {
                continue;
            }
            Optional<ColumnUse> meant = HeadingWords.of(heading, guides).filter(taken::add);
            uses.set(column, meant.orElseGet(() -> new ColumnUse.Own(heading)));
        }
        return new ColumnMatching(headings, uses);
    }

    private static Optional<ColumnUse> exact(String heading, Collection<Guide> guides) {
        return ColumnUse.Fact.of(heading)
                .<ColumnUse>map(ColumnUse.Known::new)
                .or(() -> isBackground(heading, guides)
                        ? Optional.of(new ColumnUse.Background(heading))
                        : Optional.empty());
    }

    private static boolean isBackground(String field, Collection<Guide> guides) {
        return guides.stream()
                .flatMap(guide -> guide.background().stream())
                .anyMatch(each -> each.id().equals(field));
    }

    /** The same with another use of one column; another column that had this use is ignored from then on. */
    public ColumnMatching with(int column, ColumnUse use) {
        List<ColumnUse> changed = new ArrayList<>(uses);
        if (!(use instanceof ColumnUse.Ignored)) {
            changed.replaceAll(each -> each.equals(use) ? IGNORED : each);
        }
        changed.set(column, use);
        return new ColumnMatching(headings, changed);
    }

    /**
     * The use that a person names: a fact, a background field, {@code -} to leave the column out, or the name of a column
     * of the office's own.
     */
    public static ColumnUse named(String field, Collection<Guide> guides) {
        return field.isEmpty() || field.equals("-")
                ? IGNORED
                : exact(field, guides).orElseGet(() -> new ColumnUse.Own(field));
    }

    /** The column with this heading. */
    public OptionalInt column(String heading) {
        int column = headings.indexOf(heading);
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Whether a column has this use. */
    public boolean has(ColumnUse use) {
        return uses.contains(use);
    }

    boolean has(ColumnUse.Fact fact) {
        return has(new ColumnUse.Known(fact));
    }

    /** The heading of the column that is used so, or the name under which the archive keeps it. */
    String heading(ColumnUse use) {
        int column = uses.indexOf(use);
        return column < 0 ? use.field() : headings.get(column);
    }

    /** What is wrong with the columns themselves: one is needed and missing, or two say the same. */
    List<Problem> problems(int headingRow, Collection<Guide> guides, boolean nameNeeded) {
        List<Problem> problems = new ArrayList<>();
        for (ColumnUse.Fact needed : List.of(ColumnUse.Fact.UNIT_ID, ColumnUse.Fact.NAME)) {
            if (!has(needed) && (nameNeeded || needed != ColumnUse.Fact.NAME)) {
                problems.add(Problem.error("/" + headingRow, "units-column-missing", needed.field()));
            }
        }
        Set<String> fields = new HashSet<>();
        for (int column = 0; column < uses.size(); column++) {
            ColumnUse use = uses.get(column);
            String heading = headings.get(column);
            if (use instanceof ColumnUse.Ignored) {
                continue;
            }
            if (!fields.add(use.field())) {
                problems.add(Problem.error("/" + headingRow + "/" + heading, "units-column-twice", use.field()));
            } else if (use instanceof ColumnUse.Own own
                    && exact(own.field(), guides).isPresent()) {
                problems.add(Problem.error("/" + headingRow + "/" + heading, "units-column-name", own.field()));
            }
        }
        return problems;
    }
}
