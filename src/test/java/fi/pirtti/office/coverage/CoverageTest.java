package fi.pirtti.office.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.UnitMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final int UNITS = 10_000;

    @TempDir
    static Path directory;

    private static OfficeArchive office;
    private static Coverage coverage;

    @BeforeAll
    static void generate() throws IOException {
        office = OfficeArchive.open(CoveredArchive.generated(directory, UNITS));
        coverage = Coverage.of(office, CoveredArchive.NOW);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void every_unit_is_in_one_state_and_weighs_its_people() {
        Map<UnitState, Integer> counted = new EnumMap<>(UnitState.class);
        int people = 0;
        int answered = 0;
        for (CoveredUnit unit : coverage.units()) {
            counted.merge(unit.state(), 1, Integer::sum);
            people += unit.headcount();
            answered += unit.state().answered() ? unit.headcount() : 0;
        }
        Shares total = coverage.total();
        assertThat(coverage.units()).hasSize(UNITS);
        assertThat(counted.keySet())
                .containsExactlyInAnyOrder(
                        UnitState.UNINVITED,
                        UnitState.INVITED,
                        UnitState.AGREED,
                        UnitState.ARRIVED,
                        UnitState.REVISED,
                        UnitState.DECLINED);
        counted.forEach((state, units) -> assertThat(total.units(state)).isEqualTo(units));
        assertThat(total.units()).isEqualTo(UNITS);
        assertThat(total.headcount()).isEqualTo(people);
        assertThat(total.share()).isEqualTo((double) answered / people);
        assertThat(total.shareWithAgreed()).isEqualTo((double) (answered + total.headcount(UnitState.AGREED)) / people);
        assertThat(total.participants()).isPositive().isLessThan(answered);
    }

    @Test
    void groups_of_any_order_of_fields_add_up_to_the_same_whole() {
        for (List<String> by : List.of(
                List.<String>of(),
                List.of("municipality", "organisation", "palvelukokonaisuus"),
                List.of("palvelukokonaisuus", "subgroup", "municipality"),
                List.of("subgroup"))) {
            CoverageTree.Group tree = CoverageTree.of(coverage, by, CoverageFilter.ALL, CoverageOrder.NAME);
            Set<String> leaves = new HashSet<>();
            assertThat(check(tree, by.size(), leaves)).isEqualTo(UNITS);
            assertThat(leaves).hasSize(UNITS);
            assertThat(tree.shares().share()).isEqualTo(coverage.total().share());
            assertThat(tree.met()).isEqualTo(UNITS);
        }
    }

    private static int check(CoverageTree.Group group, int depth, Set<String> leaves) {
        if (depth == 0) {
            group.units().forEach(unit -> leaves.add(unit.id()));
            assertThat(group.shares().units()).isEqualTo(group.units().size());
            return group.units().size();
        }
        int sum = 0;
        for (CoverageTree.Group each : group.groups()) {
            sum += check(each, depth - 1, leaves);
        }
        assertThat(group.shares().units()).isEqualTo(sum);
        return sum;
    }

    @Test
    void a_filter_chooses_rows_and_leaves_the_figures_of_groups_as_they_are() {
        CoverageFilter filter = CoverageFilter.ALL
                .withStates(Set.of(UnitState.INVITED))
                .withText("  jyväs ")
                .withWhere(Map.of("palvelukokonaisuus", "koti"));
        CoverageTree.Group tree = CoverageTree.of(coverage, List.of("municipality"), filter, CoverageOrder.NAME);
        assertThat(tree.groups()).singleElement().satisfies(group -> {
            assertThat(group.value()).isEqualTo("Jyväskylä");
            assertThat(group.units())
                    .isNotEmpty()
                    .allMatch(unit -> unit.state() == UnitState.INVITED
                            && unit.field("palvelukokonaisuus").equals("koti"));
            assertThat(group.shares().units()).isGreaterThan(group.met());
        });
        assertThat(CoverageFilter.ALL.withText("ks-00042").of(coverage, CoverageOrder.NAME))
                .extracting(CoveredUnit::id)
                .containsExactly("KS-00042");
    }

    @Test
    void units_that_nobody_has_heard_of_come_first() {
        List<CoveredUnit> units = CoverageFilter.ALL.of(coverage, CoverageOrder.SILENT);
        int silent = coverage.total().silentUnits();
        assertThat(units.subList(0, silent)).allMatch(unit -> unit.state().silent());
        assertThat(units.subList(silent, UNITS)).noneMatch(unit -> unit.state().silent());
        assertThat(units.getFirst().state()).isEqualTo(UnitState.UNINVITED);
        List<CoverageTree.Group> groups = CoverageTree.of(
                        coverage, List.of("municipality"), CoverageFilter.ALL, CoverageOrder.SILENT)
                .groups();
        assertThat(groups)
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        other.shares().silentHeadcount(), one.shares().silentHeadcount()));
    }

    @Test
    void names_stand_in_the_order_of_the_finnish_alphabet() {
        List<String> names =
                CoverageTree.of(coverage, List.of("municipality"), CoverageFilter.ALL, CoverageOrder.NAME)
                        .groups()
                        .stream()
                        .map(CoverageTree.Group::value)
                        .toList();
        assertThat(names)
                .startsWith("Hankasalmi", "Joutsa", "Jyväskylä", "Jämsä")
                .endsWith("Viitasaari", "Äänekoski");
        assertThat(CoverageTree.of(coverage, List.of("palvelukokonaisuus"), CoverageFilter.ALL, CoverageOrder.NAME)
                        .groups())
                .extracting(CoverageTree.Group::value)
                .as("as in the guide")
                .containsExactly("perheet", "sotekeskus", "sairaala", "koti", "pelastus", "tuki");
    }

    @Test
    void a_table_of_two_fields_adds_up_along_both() {
        CoverageCross cross = CoverageCross.of(coverage, "municipality", "palvelukokonaisuus", CoverageOrder.SMALLEST);
        assertThat(cross.columns()).containsExactly("perheet", "sotekeskus", "sairaala", "koti", "pelastus", "tuki");
        assertThat(cross.rows())
                .hasSize(22)
                .isSortedAccordingTo((one, other) ->
                        Double.compare(one.total().share(), other.total().share()));
        for (CoverageCross.Line line : cross.rows()) {
            int people = cross.columns().stream()
                    .mapToInt(column -> line.cell(column).map(Shares::headcount).orElse(0))
                    .sum();
            assertThat(people).isEqualTo(line.total().headcount());
        }
        assertThat(cross.columnTotals().stream().mapToInt(Shares::units).sum()).isEqualTo(UNITS);
        assertThat(cross.total().units()).isEqualTo(UNITS);
    }

    @Test
    void the_trend_counts_each_unit_on_the_day_it_first_answered() {
        CoverageTrend trend = CoverageTrend.of(coverage);
        assertThat(trend.days().getFirst().day()).isEqualTo(LocalDate.of(2022, 4, 11));
        assertThat(trend.days().getLast().day()).isEqualTo(LocalDate.of(2022, 5, 19));
        assertThat(trend.days()).hasSize(39);
        assertThat(trend.days().getLast().unitsSoFar())
                .isEqualTo(coverage.total().answeredUnits());
        assertThat(trend.days().getLast().headcountSoFar())
                .isEqualTo(coverage.total().answeredHeadcount());
        assertThat(trend.days().stream().mapToInt(CoverageTrend.Day::units).sum())
                .isEqualTo(coverage.total().answeredUnits());
    }

    @Test
    void an_unknown_field_names_those_that_there_are() {
        assertThatThrownBy(() -> CoverageTree.of(coverage, List.of("kengät"), CoverageFilter.ALL, CoverageOrder.NAME))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("field-unknown");
    }

    @Test
    void marks_count_until_they_are_undone_and_all_of_them_stay() throws IOException {
        Path own = Files.createDirectory(directory.resolve("own"));
        InstantSource clock = InstantSource.fixed(CoveredArchive.NOW);
        try (OfficeArchive small = OfficeArchive.open(CoveredArchive.generated(own, 20))) {
            String unit = first(small, UnitState.INVITED);
            Marking marking = new Marking(small, clock);
            Marking.Marked agreed =
                    marking.mark(List.of(unit), UnitMark.Kind.AGREED, LocalDate.of(2022, 5, 24), " puhelimessa ");
            assertThat(unit(small, unit).state()).isEqualTo(UnitState.AGREED);
            assertThat(unit(small, unit).agreedDay()).isEqualTo(LocalDate.of(2022, 5, 24));
            marking.mark(List.of(unit), UnitMark.Kind.DECLINED, null, "Ei ehdi");
            assertThat(unit(small, unit).state()).isEqualTo(UnitState.DECLINED);
            marking.undo(agreed);
            assertThat(unit(small, unit).state()).isEqualTo(UnitState.INVITED);
            assertThat(unit(small, unit).standing().marks())
                    .extracting(UnitMark::kind)
                    .containsExactly(UnitMark.Kind.AGREED, UnitMark.Kind.DECLINED, UnitMark.Kind.NONE);
            assertThat(unit(small, unit).standing().marks().getFirst().note()).isEqualTo("puhelimessa");
            assertThatThrownBy(() -> marking.mark(List.of(unit), UnitMark.Kind.DECLINED, null, " "))
                    .hasMessageContaining("mark-reason-missing");
            assertThatThrownBy(() -> marking.mark(List.of(unit, "X"), UnitMark.Kind.AGREED, null, ""))
                    .hasMessageContaining("unit-unknown");
            assertThat(unit(small, unit).state()).as("all or none").isEqualTo(UnitState.INVITED);
        }
    }

    @Test
    void an_answer_counts_more_than_what_was_said_of_the_unit() throws IOException {
        Path own = Files.createDirectory(directory.resolve("answered"));
        try (OfficeArchive small = OfficeArchive.open(CoveredArchive.generated(own, 20))) {
            String unit = first(small, UnitState.ARRIVED);
            new Marking(small, InstantSource.fixed(CoveredArchive.NOW.minus(Duration.ofDays(9))))
                    .mark(List.of(unit), UnitMark.Kind.DECLINED, null, "Ei ehdi");
            assertThat(unit(small, unit).state()).isEqualTo(UnitState.ARRIVED);
        }
    }

    @Test
    void an_answer_of_merged_units_counts_for_the_unit_that_came_of_them() throws IOException {
        Path own = Files.createDirectory(directory.resolve("merged"));
        try (OfficeArchive small = OfficeArchive.open(CoveredArchive.generated(own, 20))) {
            String answered = first(small, UnitState.ARRIVED);
            String silent = first(small, UnitState.INVITED);
            RegisteredUnit made = unit(small, silent).registered();
            RegisteredUnit heir = new RegisteredUnit(
                    new Unit("UUSI", "Uusi yksikkö", "Kunta", "Joutsa", new TreeMap<>()),
                    40,
                    "",
                    new TreeMap<>(),
                    made.guideSha256());
            small.store().update(writer -> {
                writer.register(List.of(
                        heir,
                        made.withClosed(CoveredArchive.NOW),
                        unit(small, answered).registered().withClosed(CoveredArchive.NOW)));
                writer.record(List.of(new UnitChange(
                        CoveredArchive.NOW,
                        UnitChange.Kind.MERGED,
                        "",
                        List.of(answered, silent),
                        List.of("UUSI"),
                        List.of())));
            });
            assertThat(unit(small, "UUSI").state()).isEqualTo(UnitState.ARRIVED);
            assertThat(unit(small, answered).state()).isEqualTo(UnitState.CLOSED);
            assertThat(unit(small, silent).state()).isEqualTo(UnitState.CLOSED);
            Shares total = Coverage.of(small, CoveredArchive.NOW).total();
            assertThat(total.units()).isEqualTo(19);
            assertThat(total.units(UnitState.CLOSED)).isEqualTo(2);
        }
    }

    private static CoveredUnit unit(OfficeArchive office, String id) {
        return Coverage.of(office, CoveredArchive.NOW).unit(id).orElseThrow();
    }

    private static String first(OfficeArchive office, UnitState state) {
        return Coverage.of(office, CoveredArchive.NOW).units().stream()
                .filter(unit -> unit.state() == state)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
