package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.results.GroupResult;
import fi.pirtti.domain.units.Succession;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.office.unitlist.ColumnMatching;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.office.units.RegisterChange;
import fi.pirtti.office.units.UnitRegister;
import fi.pirtti.office.units.UnitsPlan;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitRegisterTest {
    @TempDir
    Path directory;

    private Round round;
    private UnitRegister register;

    @BeforeEach
    void found() throws Exception {
        round = new Round(directory);
        round.now = round.now.plusSeconds(60);
        register = new UnitRegister(round.office, round.clock());
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void a_list_tells_what_it_would_change_and_then_changes_just_that() {
        String list = "unit_id;name;municipality;headcount;palvelukokonaisuus\n"
                + "KS-1;Kotihoito, Keuruu;Keuruu;21;koti\n"
                + "KS-2;Neuvola, Keuruu;Multia;9;perheet\n"
                + "KS-9;Hammashoitola;Keuruu;12;sotekeskus\n";
        UnitsPlan plan = plan(list, true);
        assertThat(plan.differences())
                .extracting(each -> each.unit().unit().id(), UnitsPlan.Difference::kind)
                .containsExactly(
                        tuple("KS-1", UnitsPlan.Kind.UNCHANGED),
                        tuple("KS-2", UnitsPlan.Kind.CHANGED),
                        tuple("KS-9", UnitsPlan.Kind.ADDED),
                        tuple("KS-3", UnitsPlan.Kind.CLOSED),
                        tuple("KS-4", UnitsPlan.Kind.CLOSED));
        assertThat(plan.differences().get(1).fields())
                .extracting(
                        UnitChange.FieldChange::field, UnitChange.FieldChange::before, UnitChange.FieldChange::after)
                .containsExactly(tuple("municipality", "Keuruu", "Multia"), tuple("headcount", "8", "9"));
        register.make(register.of(plan, "lista.csv"));
        Map<String, RegisteredUnit> units = round.office.unitsById();
        assertThat(units.get("KS-2").email()).isEqualTo("kaksi@example.fi");
        assertThat(units.get("KS-3").closed()).isEqualTo(round.now);
        assertThat(units).containsKey("KS-9");
        assertThat(register.history("KS-2")).extracting(UnitChange::kind).containsExactly(UnitChange.Kind.MOVED);
        assertThat(plan(list, true).changesAnything()).isFalse();
    }

    @Test
    void nothing_of_a_list_with_a_mistake_is_taken_in() {
        UnitsPlan plan = plan("unit_id;name;palvelukokonaisuus\nKS-1;Uusi nimi;koti\nKS-8;;koti\n", false);
        assertThatThrownBy(() -> register.of(plan, "lista.csv")).isInstanceOf(OfficeException.class);
        assertThat(plan.differences()).isNotEmpty();
        assertThat(round.store().unitChanges()).isEmpty();
    }

    @Test
    void a_change_made_up_before_somebody_elses_is_refused_and_names_the_unit() {
        RegisterChange mine = register.change("KS-1", Map.of("name", "Minun"), "");
        register.make(register.change("KS-1", Map.of("name", "Toisen"), ""));
        assertThatThrownBy(() -> register.make(mine)).isInstanceOfSatisfying(OfficeException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo("unit-stale");
            assertThat(refused.problem().arguments()).containsExactly("KS-1");
        });
        assertThat(round.office.unitsById().get("KS-1").unit().name()).isEqualTo("Toisen");
        assertThat(round.store().unitChanges()).hasSize(1);
    }

    @Test
    void merged_units_are_closed_and_their_answers_stay_theirs_and_count_for_the_successor() throws Exception {
        round.imported(Round.sealed(
                round.invitation("Kotihoito, Keuruu"), Round.discussion(round.invitation("Kotihoito, Keuruu"), 1)));
        register.make(register.merge(
                List.of("KS-1", "KS-4"), "KS-10", Map.of("name", "Kotihoito, pohjoinen"), "Organisaatiouudistus"));
        Map<String, RegisteredUnit> units = round.office.unitsById();
        assertThat(units.get("KS-10").headcount()).isEqualTo(51);
        assertThat(units.get("KS-10").unit().background()).containsEntry("palvelukokonaisuus", "koti");
        assertThat(units.get("KS-1").isOpen()).isFalse();
        assertThat(units.get("KS-4").isOpen()).isFalse();
        assertThat(round.store().newest(Set.of()).getFirst().discussion().unit().name())
                .isEqualTo("Kotihoito, Keuruu");
        assertThat(new Succession(round.store().unitChanges()).heirs("KS-1", Round.PUBLISHED))
                .containsExactly("KS-10");
        Publishing.Published published = new Publishing(round.office, round.clock(), Round.MESSAGES)
                .publish(directory.resolve("uudet"), null, Set.of(), Progress.NONE);
        assertThat(published.invited()).isEqualTo(1);
    }

    @Test
    void an_answer_stays_with_the_municipality_that_its_unit_then_was_in() throws Exception {
        round.imported(Round.sealed(
                round.invitation("Kotihoito, Keuruu"), Round.discussion(round.invitation("Kotihoito, Keuruu"), 1)));
        register.make(register.change(
                "KS-1", Map.of("municipality", "Multia", "name", "Kotihoito, Multian piiri", "alue", "länsi"), ""));
        Analysis analysis = new Analysis(round.office);
        assertThat(analysis.of("arvot", "municipality", null, false).groups())
                .extracting(GroupResult::group)
                .containsExactly("Keuruu");
        assertThat(analysis.of("arvot", "alue", null, false).groups())
                .extracting(GroupResult::group)
                .containsExactly("länsi");
    }

    @Test
    void a_split_makes_new_units_that_keep_what_they_are_not_given() {
        SequencedMap<String, Map<String, String>> into = new LinkedHashMap<>();
        into.put("KS-4", Map.of("headcount", "18"));
        into.put("KS-4B", Map.of("name", "Yöpartio, Multia", "headcount", "12"));
        register.make(register.split("KS-4", into, ""));
        Map<String, RegisteredUnit> units = round.office.unitsById();
        assertThat(units.get("KS-4").isOpen()).isTrue();
        assertThat(units.get("KS-4").headcount()).isEqualTo(18);
        assertThat(units.get("KS-4B").unit().municipality()).isEqualTo("Multia");
        assertThat(units.get("KS-4B").headcount()).isEqualTo(12);
        assertThat(register.history("KS-4B"))
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(new UnitChange.FieldChange("KS-4", "headcount", "30", "18")));
    }

    @Test
    void a_closed_unit_can_be_opened_again_and_history_tells_both() {
        register.make(register.close(List.of("KS-3"), "Lakkautettu"));
        round.now = round.now.plusSeconds(1);
        assertThatThrownBy(() -> register.change("KS-3", Map.of("name", "X"), ""))
                .hasMessageContaining("unit-closed");
        register.make(register.reopen(List.of("KS-3"), ""));
        assertThat(round.office.unitsById().get("KS-3").isOpen()).isTrue();
        assertThat(register.history("KS-3"))
                .extracting(UnitChange::kind, UnitChange::note)
                .containsExactly(tuple(UnitChange.Kind.CLOSED, "Lakkautettu"), tuple(UnitChange.Kind.REOPENED, ""));
    }

    @Test
    void a_single_change_is_held_to_the_rules_of_a_list_and_keeps_addresses_out_of_history() {
        assertThatThrownBy(() -> register.change("KS-1", Map.of("palvelukokonaisuus", "avaruus"), ""))
                .isInstanceOfSatisfying(OfficeException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo("value-unknown");
                    assertThat(refused.problem().pointer()).isEqualTo("/palvelukokonaisuus");
                });
        register.make(register.change("KS-1", Map.of("email", "uusi@example.fi"), ""));
        assertThat(round.office.unitsById().get("KS-1").email()).isEqualTo("uusi@example.fi");
        assertThat(register.history("KS-1").getFirst().fields())
                .containsExactly(new UnitChange.FieldChange("KS-1", "email", "", ""));
    }

    @Test
    void merging_and_splitting_ask_for_enough_and_for_names_of_new_units() {
        assertThatThrownBy(() -> register.merge(List.of("KS-1"), "KS-1", Map.of(), ""))
                .hasMessageContaining("unit-merge-few");
        assertThatThrownBy(() -> register.merge(List.of("KS-1", "KS-2"), "KS-10", Map.of(), ""))
                .hasMessageContaining("unit-name-needed");
        assertThatThrownBy(() -> register.split("KS-1", new LinkedHashMap<>(Map.of("X", Map.of("name", "X"))), ""))
                .hasMessageContaining("unit-split-few");
        assertThatThrownBy(() -> register.close(List.of("KS-77"), "")).hasMessageContaining("unit-unknown");
    }

    private UnitsPlan plan(String csv, boolean closeMissing) {
        TableFile table = TableFile.read(csv.getBytes(StandardCharsets.UTF_8));
        return register.plan(
                table,
                ColumnMatching.propose(table.headings(), round.office.guides().values()),
                closeMissing);
    }
}
