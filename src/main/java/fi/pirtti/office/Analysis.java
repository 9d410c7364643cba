package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.results.Question;
import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.StoredDiscussion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Results of the consultation as far as it has come in. */
public final class Analysis {
    private final OfficeArchive office;

    public Analysis(OfficeArchive office) {
        this.office = office;
    }

    /**
     * One condition on units.
     *
     * @param field {@code municipality}, {@code organisation}, a background field or a column of the office's own
     */
    public record Condition(String field, String value) {}

    /**
     * The result of one step.
     *
     * @param by field by which units are grouped, null for all together
     * @param where the units counted, null for all
     * @param suppress whether small groups are hidden, as in all that leaves the office
     * @throws OfficeException {@code step-unknown} or {@code field-unknown}
     */
    public ResultTable of(String stepId, @Nullable String by, @Nullable Condition where, boolean suppress) {
        Step step = step(stepId);
        if (by != null) {
            office.requireField(by);
        }
        if (where != null) {
            office.requireField(where.field());
        }
        int minimum = office.guides().values().stream()
                .filter(guide -> guide.step(stepId).isPresent())
                .mapToInt(Guide::minimumGroupSize)
                .max()
                .orElseThrow();
        Map<String, RegisteredUnit> units = office.unitsById();
        UnitsThen then = new UnitsThen(office.store().unitChanges());
        List<Discussion> discussions = office.store().newest(needed(step)).stream()
                .filter(stored -> {
                    Guide guide =
                            office.guides().get(stored.discussion().guide().sha256());
                    return guide != null && guide.step(stepId).isPresent();
                })
                .map(stored -> asRegistered(stored, units, then))
                .toList();
        return ResultTable.of(
                step,
                minimum,
                discussions,
                new Question(
                        by == null ? null : UnitFields.field(by, units),
                        where == null
                                ? null
                                : new Question.Where(UnitFields.field(where.field(), units), where.value()),
                        suppress));
    }

    /** The step as the first guide that has it asks it. */
    public Step step(String id) {
        return office.guides().values().stream()
                .flatMap(guide -> guide.step(id).stream())
                .findFirst()
                .orElseThrow(() -> OfficeException.of(
                        "step-not-asked",
                        id,
                        String.join(
                                ", ",
                                office.guides().values().stream()
                                        .flatMap(guide -> guide.steps().stream())
                                        .map(Step::id)
                                        .distinct()
                                        .toList())));
    }

    /** A step is read together with those that it points to, whose words it needs. */
    private Set<String> needed(Step step) {
        Set<String> needed = new HashSet<>(Set.of(step.id()));
        office.guides().values().forEach(guide -> {
            String id = step.id();
            while (id != null) {
                String of = guide.step(id).map(Analysis::of).orElse("");
                id = of.isEmpty() ? null : of;
                if (id != null) {
                    needed.add(id);
                }
            }
        });
        return needed;
    }

    private static String of(Step step) {
        return switch (step) {
            case Step.Clusters clusters -> clusters.of();
            case Step.Dots dots -> dots.of();
            case Step.Info _,
                    Step.Ideas _,
                    Step.Terms _,
                    Step.Statement _,
                    Step.Scale _,
                    Step.Choice _,
                    Step.Ranking _,
                    Step.Weighing _,
                    Step.Actions _,
                    Step.Agreement _ -> "";
        };
    }

    /** The unit as the office knew it when it answered; of a self-declared one, an id that is only its own. */
    private static Discussion asRegistered(StoredDiscussion stored, Map<String, RegisteredUnit> units, UnitsThen then) {
        Discussion discussion = stored.discussion();
        RegisteredUnit registered = stored.unit() == null ? null : units.get(stored.unit());
        Unit declared = discussion.unit();
        Unit unit = registered != null
                ? then.unit(registered, declared)
                : new Unit(
                        "open-" + discussion.id(),
                        declared.name(),
                        declared.organisation(),
                        declared.municipality(),
                        new TreeMap<>(declared.background()));
        return new Discussion(
                discussion.id(),
                discussion.revision(),
                discussion.guide(),
                unit,
                discussion.language(),
                discussion.sittings(),
                discussion.answers());
    }
}
