package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.StorageException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive does, whatever database it lies in. */
abstract class ArchiveContract {
    static final Instant NOW = Instant.parse("2022-05-02T09:00:00Z");
    static final String GUIDE = "a".repeat(64);
    static final UUID INVITATION = new UUID(1, 1);
    static final RegisteredUnit UNIT = new RegisteredUnit(
            new Unit(
                    "KS-1",
                    "Kotihoito, Keuruu",
                    "Seututerveyskeskus",
                    "Keuruu",
                    new TreeMap<>(Map.of("palvelu", "koti"))),
            21,
            "esihenkilo@example.fi",
            new TreeMap<>(Map.of("subgroup", "Kotihoito")),
            GUIDE);

    ArchiveStore archive;

    /** A new one, in a place of its own. */
    abstract ArchiveStore create();

    /** The one that was made last. */
    abstract ArchiveStore reopen();

    @BeforeEach
    void found() {
        archive = create();
        archive.update(writer -> {
            writer.found(
                    new Consultation("c", "key", NOW),
                    List.of(new StoredGuide(GUIDE, "g", 1, new byte[] {1, 2})),
                    List.of(UNIT));
            writer.issue(List.of(
                    new IssuedInvitation(INVITATION, "KS-1", "unit key", GUIDE, NOW, NOW.plusSeconds(60), null)));
        });
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void what_was_founded_is_there_after_reopening() {
        archive.close();
        archive = reopen();
        assertThat(archive.consultation()).contains(new Consultation("c", "key", NOW));
        assertThat(archive.units()).containsExactly(UNIT);
        assertThat(archive.guides())
                .hasSize(1)
                .first()
                .satisfies(guide -> assertThat(guide.json()).containsExactly(1, 2));
        assertThat(archive.invitation(INVITATION))
                .hasValueSatisfying(sent -> assertThat(sent.unit()).isEqualTo("KS-1"));
    }

    @Test
    void discussions_come_back_from_their_facts_exactly_as_they_were() {
        for (int seed = 0; seed < 12; seed++) {
            Discussion discussion = SampleDiscussions.discussion(
                    EveryKind.guide(), GUIDE, UNIT.unit(), 5 + 3 * seed, seed, seed % 3 == 0 ? "sv" : "fi");
            archive.update(writer -> writer.keep(arrival(discussion, ResponseState.NEWEST)));
            assertThat(archive.newest(Set.of())).contains(new StoredDiscussion(INVITATION, "KS-1", discussion));
        }
    }

    @Test
    void odd_characters_empty_texts_and_recorded_zeros_survive() {
        for (int seed = 0; seed < 30; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Discussion blank = RandomEdits.blank();
            Discussion discussion =
                    Discussion.begin(new UUID(2, seed), new GuideRef("g", 1, GUIDE), blank.unit(), "fi");
            for (int i = 0; i < 150; i++) {
                discussion = discussion.apply(edits.next(discussion));
            }
            Discussion sealed = discussion.sealed();
            archive.update(writer -> writer.keep(arrival(sealed, ResponseState.NEWEST)));
            assertThat(archive.newest(Set.of())).contains(new StoredDiscussion(INVITATION, "KS-1", sealed));
        }
    }

    @Test
    void only_the_steps_asked_for_are_read() {
        Discussion discussion = SampleDiscussions.discussion(EveryKind.guide(), GUIDE, UNIT.unit(), 20, 3, "fi");
        archive.update(writer -> writer.keep(arrival(discussion, ResponseState.NEWEST)));
        Map<String, StepRecord> answers = archive.newest(Set.of("dots", "clusters"))
                .getFirst()
                .discussion()
                .answers();
        assertThat(answers).containsOnlyKeys("clusters", "dots");
        assertThat(answers.get("dots")).isEqualTo(discussion.answers().get("dots"));
        assertThat(archive.attendance().getFirst().discussion().participants()).isEqualTo(discussion.participants());
    }

    @Test
    void history_and_conflicts_are_kept_and_do_not_count() {
        Discussion first = SampleDiscussions.discussion(EveryKind.guide(), GUIDE, UNIT.unit(), 9, 1, "fi");
        archive.update(writer -> {
            writer.keep(arrival(first, ResponseState.HISTORY));
            writer.keep(arrival(first.withRevision(2), ResponseState.NEWEST));
        });
        assertThat(archive.newest(Set.of()))
                .extracting(each -> each.discussion().revision())
                .containsExactly(2);
        assertThat(archive.<List<StoredRevision>>write(writer -> writer.revisions(INVITATION, first.id())))
                .extracting(StoredRevision::revision, StoredRevision::state)
                .containsExactly(tuple(1, ResponseState.HISTORY), tuple(2, ResponseState.NEWEST));
    }

    @Test
    void the_totals_count_what_the_lists_hold() {
        Discussion first = SampleDiscussions.discussion(EveryKind.guide(), GUIDE, UNIT.unit(), 9, 1, "fi");
        archive.update(writer -> {
            writer.keep(arrival(first, ResponseState.HISTORY));
            writer.keep(arrival(first.withRevision(2), ResponseState.NEWEST));
            writer.keep(arrival(first.withRevision(3), ResponseState.CONFLICT));
            writer.quarantine("x.pirtti", "aa", "malformed", Instant.EPOCH, new byte[] {1});
        });
        int invited = (int) archive.invitations().stream()
                .filter(each -> each.revoked() == null && each.unit() != null)
                .map(IssuedInvitation::unit)
                .distinct()
                .count();
        assertThat(archive.totals()).isEqualTo(new ArchiveTotals(archive.units().size(), invited, 1, 1, 1, 1));
        assertThat(archive.answeredUnits()).containsExactly("KS-1");
    }

    @Test
    void words_are_found_by_their_beginnings_in_the_newest_revisions_only_and_umlauts_matter() {
        Discussion first = RandomEdits.blank()
                .apply(new Edit.AddIdea("ideas", new Idea("i1", "Työn Jono on pitkä", null, Origin.SPOKEN, 1)));
        Discussion known = new Discussion(
                first.id(), 1, new GuideRef("g", 1, GUIDE), first.unit(), "fi", List.of(), first.answers());
        archive.update(writer -> {
            writer.keep(arrival(known, ResponseState.HISTORY));
            writer.keep(arrival(known.withRevision(2), ResponseState.NEWEST));
        });
        SearchHit hit = new SearchHit("KS-1", "Neuvola", "ideas", "idea", "Työn Jono on pitkä");
        assertThat(archive.search("jono TYÖ", 10)).containsExactly(hit);
        assertThat(archive.search("tyo", 10)).isEmpty();
        assertThat(archive.search("jono NOT \" OR pitkä*", 10)).isEmpty();
        assertThat(archive.search("  ", 10)).isEmpty();
    }

    @Test
    void marks_of_units_are_kept_one_after_the_other_beside_what_came_in() {
        UnitMark agreed = new UnitMark("KS-1", UnitMark.Kind.AGREED, LocalDate.of(2022, 5, 12), "soitto", NOW);
        UnitMark none = new UnitMark("KS-1", UnitMark.Kind.NONE, null, "", NOW.plusSeconds(5));
        archive.update(writer -> {
            writer.mark(agreed);
            writer.mark(none);
        });
        Discussion discussion = SampleDiscussions.discussion(EveryKind.guide(), GUIDE, UNIT.unit(), 9, 1, "sv");
        archive.update(writer -> {
            writer.keep(arrival(discussion, ResponseState.HISTORY));
            writer.keep(arrival(discussion.withRevision(2), ResponseState.NEWEST));
        });
        assertThat(archive.standings()).singleElement().satisfies(standing -> {
            assertThat(standing.marks()).containsExactly(agreed, none);
            assertThat(standing.invited()).isEqualTo(NOW);
            assertThat(standing.validUntil()).isEqualTo(NOW.plusSeconds(60));
            assertThat(standing.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.revision()).isEqualTo(2);
                assertThat(answer.participants()).isEqualTo(discussion.participants());
                assertThat(answer.language()).isEqualTo("sv");
            });
        });
        assertThat(archive.revisionsOf("KS-1")).hasSize(2);
        assertThat(archive.invitationsOf("KS-1")).hasSize(1);
        assertThat(archive.declaredAnswers()).isEmpty();
    }

    @Test
    void work_that_fails_leaves_nothing_behind() {
        Discussion discussion = SampleDiscussions.discussion(EveryKind.guide(), GUIDE, UNIT.unit(), 9, 1, "fi");
        assertThatThrownBy(() -> archive.update(writer -> {
                    writer.keep(arrival(discussion, ResponseState.NEWEST));
                    writer.keep(arrival(discussion, ResponseState.NEWEST));
                }))
                .isInstanceOf(StorageException.class);
        assertThat(archive.newest(Set.of())).isEmpty();
    }

    @Test
    void the_same_untrusted_content_is_kept_once_and_can_be_resolved() {
        long id = archive.write(writer -> writer.quarantine("a.pirtti", "hash", "malformed", NOW, new byte[] {7}));
        assertThat(archive.<Long>write(writer -> writer.quarantine("b.pirtti", "hash", "expired", NOW, new byte[] {7})))
                .isEqualTo(id);
        assertThat(archive.quarantined(id)).hasValueSatisfying(each -> {
            assertThat(each.reason()).isEqualTo("expired");
            assertThat(each.content()).containsExactly(7);
        });
        archive.update(writer -> writer.resolve("hash", NOW, "soitettu"));
        assertThat(archive.quarantined(false)).isEmpty();
        assertThat(archive.quarantined(true)).extracting(QuarantinedFile::note).containsExactly("soitettu");
    }

    @Test
    void a_unit_takes_the_place_of_the_one_with_its_id_with_all_its_fields() {
        RegisteredUnit changed = new RegisteredUnit(
                new Unit("KS-1", "Kotihoito", "", "Multia", new TreeMap<>()),
                0,
                "",
                new TreeMap<>(Map.of("alue", "pohjoinen")),
                GUIDE,
                NOW);
        archive.update(writer -> {
            writer.register(List.of(changed, unit("KS-2")));
            assertThat(writer.units()).containsExactly(changed, unit("KS-2"));
        });
        assertThat(archive.units()).containsExactly(changed, unit("KS-2"));
    }

    @Test
    void changes_of_units_come_back_as_they_were_written_and_oldest_first() {
        UnitChange moved = new UnitChange(
                NOW,
                UnitChange.Kind.MOVED,
                "",
                List.of(),
                List.of(),
                List.of(new UnitChange.FieldChange("KS-1", "municipality", "Keuruu", "Multia")));
        UnitChange merged = new UnitChange(
                NOW.plusSeconds(1),
                UnitChange.Kind.MERGED,
                "yhteen",
                List.of("KS-2", "KS-1"),
                List.of("KS-2"),
                List.of());
        archive.update(writer -> {
            writer.register(List.of(unit("KS-2")));
            writer.record(List.of(moved, merged));
        });
        assertThat(archive.unitChanges()).containsExactly(moved, merged);
    }

    @Test
    void a_moved_deadline_is_that_of_every_invitation_that_was_not_taken_back() {
        UUID revoked = new UUID(1, 2);
        Deadline deadline = new Deadline(1, NOW, LocalDate.of(2022, 6, 10), NOW.plusSeconds(600));
        archive.update(writer -> {
            writer.issue(List.of(new IssuedInvitation(revoked, "KS-1", "key", GUIDE, NOW, NOW.plusSeconds(60), null)));
            writer.revoke(revoked, NOW);
            writer.move(deadline);
            assertThat(writer.deadlines()).containsExactly(deadline);
        });
        assertThat(archive.invitation(INVITATION).orElseThrow().expires()).isEqualTo(NOW.plusSeconds(600));
        assertThat(archive.invitation(revoked).orElseThrow().expires()).isEqualTo(NOW.plusSeconds(60));
        assertThat(archive.deadlines()).containsExactly(deadline);
    }

    private static RegisteredUnit unit(String id) {
        return new RegisteredUnit(
                new Unit(id, "Nimi", "Org", "Keuruu", new TreeMap<>()), 5, "", new TreeMap<>(), GUIDE);
    }

    @Test
    void who_decides_second_is_told_what_was_decided_and_when() {
        Discussion discussion = SampleDiscussions.discussion(EveryKind.guide(), GUIDE, UNIT.unit(), 9, 1, "fi");
        archive.update(writer -> {
            writer.keep(arrival(discussion, ResponseState.NEWEST));
            writer.keep(arrival(discussion.withRevision(2), ResponseState.CONFLICT));
        });
        KeptRevision seen = archive.conflicts().getFirst();
        archive.update(writer -> writer.decide(seen, ResponseState.HISTORY, "väärä ryhmä", NOW.plusSeconds(5)));
        assertThat(archive.revision(seen.id())).hasValueSatisfying(now -> {
            assertThat(now.state()).isEqualTo(ResponseState.HISTORY);
            assertThat(now.decided()).isEqualTo(NOW.plusSeconds(5));
        });
        refused(
                writer -> writer.decide(seen, ResponseState.NEWEST, "oikea", NOW.plusSeconds(9)),
                NOW.plusSeconds(5).toString(),
                "history",
                "väärä ryhmä");
        assertThat(archive.revision(seen.id()).orElseThrow().note()).isEqualTo("väärä ryhmä");

        archive.update(writer -> writer.revoke(INVITATION, NOW.plusSeconds(6)));
        refused(
                writer -> writer.revoke(INVITATION, NOW.plusSeconds(7)),
                NOW.plusSeconds(6).toString(),
                "revoked",
                "");

        long waiting = archive.write(writer -> writer.quarantine("a", "hash", "expired", NOW, new byte[] {7}));
        archive.update(writer -> {
            writer.requireWaiting(waiting);
            writer.resolve("hash", NOW.plusSeconds(8), "soitettu");
        });
        refused(writer -> writer.requireWaiting(waiting), NOW.plusSeconds(8).toString(), "released", "soitettu");

        List<RegisteredUnit> units = archive.units();
        archive.update(writer -> writer.requireUnits(units));
        refused(writer -> writer.requireUnits(List.of()), "", "other", "");
    }

    private void refused(Consumer<ArchiveWriter> work, Object... what) {
        StorageException refusal = catchThrowableOfType(StorageException.class, () -> archive.update(work));
        assertThat(refusal.code()).isEqualTo("storage-decided");
        assertThat(refusal.problem().arguments()).containsExactly(what);
    }

    @Test
    void an_archive_is_not_made_where_there_is_one() {
        assertThatThrownBy(this::create).isInstanceOf(StorageException.class);
        assertThat(archive.units()).containsExactly(UNIT);
    }

    static Arrival arrival(Discussion discussion, ResponseState state) {
        String hash = Integer.toHexString(discussion.hashCode());
        return new Arrival(
                INVITATION,
                discussion,
                "content" + hash,
                "manifest",
                new ReceivedFile("v.pirtti", "file" + hash, NOW, new byte[] {1}),
                state,
                "");
    }
}
