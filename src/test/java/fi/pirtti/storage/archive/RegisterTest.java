package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.domain.units.UnitChange.FieldChange;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final Instant NOW = Instant.parse("2022-04-11T06:00:00Z");
    private static final Instant LATER = Instant.parse("2022-06-01T06:00:00Z");

    @TempDir
    Path directory;

    private ArchiveStore store;

    @BeforeEach
    void found() {
        store = SqliteArchive.create(directory.resolve("a.db"));
        store.update(writer -> writer.found(
                new Consultation("kierros", "avain", NOW),
                List.of(new StoredGuide("sha", "runko", 1, new byte[] {1})),
                List.of(unit("A", "Alku", Map.of("ala", "koti"), Map.of("ryhma", "1")))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_unit_takes_the_place_of_the_one_with_its_id_with_all_its_fields() {
        RegisteredUnit changed = unit("A", "Uusi", Map.of(), Map.of("toinen", "2"));
        store.update(writer -> {
            writer.register(
                    List.of(changed, unit("B", "Bee", Map.of(), Map.of()).withClosed(NOW)));
            assertThat(writer.units()).hasSize(2);
        });
        assertThat(store.units())
                .containsExactly(changed, unit("B", "Bee", Map.of(), Map.of()).withClosed(NOW));
    }

    @Test
    void changes_come_back_as_they_were_written_and_oldest_first() {
        store.update(writer -> writer.register(List.of(unit("B", "Bee", Map.of(), Map.of()))));
        UnitChange renamed = new UnitChange(
                NOW,
                UnitChange.Kind.RENAMED,
                "",
                List.of(),
                List.of(),
                List.of(new FieldChange("A", "name", "Alku", "Uusi")));
        UnitChange merged =
                new UnitChange(LATER, UnitChange.Kind.MERGED, "Yhteen", List.of("B", "A"), List.of("B"), List.of());
        store.update(writer -> writer.record(List.of(renamed)));
        store.update(writer -> writer.record(List.of(merged)));
        assertThat(store.unitChanges()).containsExactly(renamed, merged);
    }

    @Test
    void a_moved_deadline_is_that_of_every_invitation_that_was_not_taken_back() {
        UUID valid = UUID.randomUUID();
        UUID revoked = UUID.randomUUID();
        store.update(writer -> {
            writer.issue(List.of(
                    new IssuedInvitation(valid, "A", "k", "sha", NOW, NOW.plusSeconds(60), null),
                    new IssuedInvitation(revoked, "A", "k", "sha", NOW, NOW.plusSeconds(60), null)));
            writer.revoke(revoked, NOW);
            writer.move(new Deadline(1, NOW, LocalDate.of(2022, 5, 31), LATER));
        });
        assertThat(store.invitation(valid).orElseThrow().expires()).isEqualTo(LATER);
        assertThat(store.invitation(revoked).orElseThrow().expires()).isEqualTo(NOW.plusSeconds(60));
        assertThat(store.deadlines()).containsExactly(new Deadline(1, NOW, LocalDate.of(2022, 5, 31), LATER));
    }

    private static RegisteredUnit unit(
            String id, String name, Map<String, String> background, Map<String, String> extra) {
        return new RegisteredUnit(
                new Unit(id, name, "Org", "Keuruu", new TreeMap<>(background)),
                5,
                "a@example.fi",
                new TreeMap<>(extra),
                "sha");
    }
}
