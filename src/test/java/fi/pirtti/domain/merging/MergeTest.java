package fi.pirtti.domain.merging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.StepKind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
    private static final Guide GUIDE = EveryKind.guide();
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-05-02T12:00:00+03:00");
    private static final UUID OURS = new UUID(1, 0x1111_2222_3333L);
    private static final UUID THEIRS = new UUID(2, 0x4444_5555_6666L);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void merging_once_more_adds_nothing(long seed) {
        Discussion ours = random(OURS, seed, 0);
        Discussion theirs = random(THEIRS, seed + 100, 7);
        Merge merge = merge(ours, theirs, Set.of());
        Discussion merged = ours.apply(merge.edit(Set.of()).orElseThrow());
        assertThat(merge(merged, theirs, ids(merge)).edit(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothing_pooled_is_lost_and_it_does_not_matter_who_merges(long seed) {
        Discussion ours = random(OURS, seed, 0);
        Discussion theirs = random(THEIRS, seed + 100, 7);
        Discussion here = merged(ours, theirs);
        Discussion there = merged(theirs, ours);
        assertThat(here.participants()).isEqualTo(ours.participants() + theirs.participants());
        assertThat(here.sittings())
                .hasSize(ours.sittings().size() + theirs.sittings().size());
        for (Function<Discussion, List<Object>> what : List.<Function<Discussion, List<Object>>>of(
                MergeTest::said, MergeTest::terms, MergeTest::actions, MergeTest::dissent)) {
            assertThat(what.apply(here)).containsExactlyInAnyOrderElementsOf(what.apply(there));
            assertThat(what.apply(here)).containsAll(what.apply(ours)).containsAll(what.apply(theirs));
        }
        assertThat(said(here)).hasSize(said(ours).size() + said(theirs).size());
        for (StepKind kind : List.of(StepKind.CHOICE, StepKind.AGREEMENT, StepKind.DOTS)) {
            assertThat(tallies(here, kind).sum())
                    .isEqualTo(tallies(ours, kind).sum() + tallies(theirs, kind).sum())
                    .isEqualTo(tallies(there, kind).sum());
        }
        assertThat(hands(here)).isEqualTo(hands(ours) + hands(theirs)).isEqualTo(hands(there));
    }

    @Test
    void what_comes_back_to_where_it_was_said_is_known_again() {
        Discussion ours = with(OURS, 0, new Edit.AddIdea("ideas", idea("i1", "Meiltä")));
        Discussion theirs = with(THEIRS, 7, new Edit.AddIdea("ideas", idea("i1", "Teiltä")));
        Discussion there = merged(theirs, ours);
        Discussion back = merged(ours, there);
        assertThat(said(back)).hasSize(2);
        assertThat(back.sittings()).hasSize(2);
        assertThat(merge(back, theirs, Set.of(2)).isNothing()).isTrue();
    }

    @Test
    void groups_of_one_name_become_one_and_dots_follow_them() {
        Discussion ours = grouped(with(OURS, 0, new Edit.AddIdea("ideas", idea("i1", "a"))), 5);
        Discussion theirs = grouped(with(THEIRS, 7, new Edit.AddIdea("ideas", idea("i1", "b"))), 3);
        Discussion merged = merged(ours, theirs);
        List<Cluster> clusters = ((Answer.Clusters) answer(merged, StepKind.CLUSTERS)).clusters();
        assertThat(clusters)
                .singleElement()
                .satisfies(one -> assertThat(one.ideas()).hasSize(2));
        assertThat(tallies(merged, StepKind.DOTS).total()).containsExactly(java.util.Map.entry("c1", 8));
        assertThat(tallies(merged, StepKind.DOTS).bySitting()).hasSize(2);
    }

    @Test
    void of_two_sentences_one_is_chosen_and_the_other_kept_as_a_draft() {
        Discussion ours = with(OURS, 0, new Edit.SetStatement("statement", "Ensin"));
        Discussion theirs = with(THEIRS, 7, new Edit.SetStatement("statement", "Toinen"));
        Merge merge = merge(ours, theirs, Set.of());
        assertThat(ours.apply(merge.edit(Set.of()).orElseThrow())
                        .recordOf("statement", StepKind.STATEMENT)
                        .answer())
                .isEqualTo(new Answer.Statement("Ensin", List.of("Toinen")));
        assertThat(ours.apply(merge.edit(Set.of("statement")).orElseThrow())
                        .recordOf("statement", StepKind.STATEMENT)
                        .answer())
                .isEqualTo(new Answer.Statement("Toinen", List.of("Ensin")));
    }

    @Test
    void reasons_and_notes_are_both_kept_and_an_order_is_chosen() {
        Discussion ours = with(
                OURS,
                0,
                new Edit.SetNote("scale", StepKind.SCALE, "Meillä kiire"),
                new Edit.SetOrder("ranking", List.of("x", "y")));
        Discussion theirs = with(
                THEIRS,
                7,
                new Edit.SetNote("scale", StepKind.SCALE, "Teillä aikaa"),
                new Edit.SetOrder("ranking", List.of("y", "x")));
        Merge merge = merge(ours, theirs, Set.of());
        Discussion kept = ours.apply(merge.edit(Set.of()).orElseThrow());
        assertThat(kept.recordOf("scale", StepKind.SCALE).note()).isEqualTo("Meillä kiire\nTeillä aikaa");
        assertThat(((Answer.Ranking) answer(kept, StepKind.RANKING)).order()).containsExactly("x", "y");
        Discussion taken = ours.apply(merge.edit(Set.of("ranking")).orElseThrow());
        assertThat(((Answer.Ranking) answer(taken, StepKind.RANKING)).order()).containsExactly("y", "x");
        assertThat(merge.parts())
                .filteredOn(MergePart::differs)
                .extracting(MergePart::step)
                .containsExactly("ranking");
    }

    @Test
    void what_the_other_machine_mends_later_in_its_own_sitting_is_taken() {
        Discussion ours = with(OURS, 0);
        Discussion theirs = with(THEIRS, 7, new Edit.SetCount("choice", StepKind.CHOICE, 1, "x", 4));
        Discussion merged = merged(ours, theirs);
        Discussion mended = theirs.apply(new Edit.SetCount("choice", StepKind.CHOICE, 1, "x", 6));
        Discussion again =
                merged.apply(merge(merged, mended, Set.of(2)).edit(Set.of()).orElseThrow());
        assertThat(tallies(again, StepKind.CHOICE).total()).containsEntry("x", 6);
        assertThat(again.sittings()).hasSize(2);
    }

    @Test
    void sittings_sealed_after_an_undone_merge_have_no_gap() {
        Discussion ours = with(OURS, 0)
                .apply(new Edit.StartSitting(4, NOON.plusDays(1), Participants.NONE))
                .apply(new Edit.SetCount("choice", StepKind.CHOICE, 4, "x", 2));
        Discussion sealed = ours.sealed();
        assertThat(sealed.sittings()).extracting(Sitting::id).containsExactly(1, 2);
        assertThat(tallies(sealed, StepKind.CHOICE).in(2)).containsEntry("x", 2);
    }

    private static Discussion random(UUID id, long seed, int minutesLater) {
        RandomEdits edits = new RandomEdits(seed);
        Discussion discussion = named(id);
        for (int i = 0; i < 120; i++) {
            Edit edit = edits.next(discussion);
            discussion = discussion.apply(
                    edit instanceof Edit.StartSitting start
                            ? new Edit.StartSitting(
                                    start.sitting(), start.started().plusMinutes(minutesLater), start.participants())
                            : edit);
        }
        return discussion;
    }

    private static Discussion named(UUID id) {
        Discussion blank = RandomEdits.blank();
        return Discussion.begin(id, blank.guide(), blank.unit(), blank.language());
    }

    private static Discussion with(UUID id, int minutesLater, Edit... edits) {
        Discussion discussion = named(id)
                .apply(new Edit.StartSitting(1, NOON.plusMinutes(minutesLater), new Participants(5, new TreeMap<>())));
        for (Edit edit : edits) {
            discussion = discussion.apply(edit);
        }
        return discussion;
    }

    private static Discussion grouped(Discussion discussion, int dots) {
        return discussion
                .apply(new Edit.AddCluster("clusters", "c1", "Jonot"))
                .apply(new Edit.PlaceIdea("clusters", "i1", "c1"))
                .apply(new Edit.SetCount("dots", StepKind.DOTS, 1, "c1", dots));
    }

    private static Idea idea(String id, String text) {
        return new Idea(id, text, null, Origin.SPOKEN, 1);
    }

    private static Merge merge(Discussion ours, Discussion theirs, Set<Integer> foreign) {
        int next = ours.sittings().getLast().id() + 1;
        return Merge.of(GUIDE, ours, theirs, next, foreign, Removed.NOTHING, Set.of());
    }

    private static Discussion merged(Discussion ours, Discussion theirs) {
        return ours.apply(merge(ours, theirs, Set.of()).edit(Set.of()).orElseThrow());
    }

    private static Set<Integer> ids(Merge merge) {
        return merge.sittings().stream().map(Sitting::id).collect(Collectors.toSet());
    }

    private static Answer answer(Discussion discussion, StepKind kind) {
        return discussion.recordOf(kind.wireName(), kind).answer();
    }

    private static List<Object> said(Discussion discussion) {
        return ((Answer.Ideas) answer(discussion, StepKind.IDEAS))
                .ideas().stream()
                        .<Object>map(idea -> List.of(idea.text(), String.valueOf(idea.category()), idea.origin()))
                        .toList();
    }

    private static List<Object> terms(Discussion discussion) {
        return new ArrayList<>(((Answer.Terms) answer(discussion, StepKind.TERMS)).terms());
    }

    private static List<Object> actions(Discussion discussion) {
        return new ArrayList<>(((Answer.Actions) answer(discussion, StepKind.ACTIONS)).actions());
    }

    private static List<Object> dissent(Discussion discussion) {
        return new ArrayList<>(((Answer.Agreement) answer(discussion, StepKind.AGREEMENT)).dissent());
    }

    private static Tallies tallies(Discussion discussion, StepKind kind) {
        return switch (answer(discussion, kind)) {
            case Answer.Choice(var tallies) -> tallies;
            case Answer.Dots(var tallies) -> tallies;
            case Answer.Agreement(var tallies, var _) -> tallies;
            default -> Tallies.NONE;
        };
    }

    private static int hands(Discussion discussion) {
        return ((Answer.Scale) answer(discussion, StepKind.SCALE))
                .statements().values().stream().mapToInt(Tallies::sum).sum();
    }
}
