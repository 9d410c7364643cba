package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Removals;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.storage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoMachinesTest {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2022-05-02T09:00:00+03:00");

    @TempDir
    Path home;

    private Workspace here;
    private Workspace there;
    private FacilitatorDesk desk;
    private DiscussionSession ours;
    private DiscussionSession theirs;

    @BeforeEach
    void open() {
        here = Workspace.open(home.resolve("here"), Round.CLOCK).orElseThrow();
        there = Workspace.open(home.resolve("there"), Round.CLOCK).orElseThrow();
        desk = new FacilitatorDesk(here, Round.CLOCK);
        ours = invited(desk, Round.file());
        theirs = invited(new FacilitatorDesk(there, Round.CLOCK), Round.file());
        held(ours, NINE, "Meidän", 5);
        held(theirs, NINE.plusMinutes(3), "Heidän", 4);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void what_the_other_machine_shared_is_merged_and_can_be_taken_back_after_a_restart() throws Exception {
        Path file = share();
        assertThat(file.getFileName()).hasToString("Yhdistettävä - Neuvola, Hankasalmi.pirtti");
        assertThat(desk.open(file))
                .isEqualTo(new OpenResult.Shared(ours.id(), "Yhdistettävä - Neuvola, Hankasalmi.pirtti"));
        Discussion before = ours.discussion();
        merge(ready(file));
        assertThat(ideas(ours)).containsExactly("Meidän", "Heidän");
        assertThat(ours.discussion().participants()).isEqualTo(9);
        assertThat(merging().read(file))
                .isInstanceOfSatisfying(
                        MergeReading.Ready.class,
                        again -> assertThat(again.merge().isNothing()).isTrue());

        Discussion merged = ours.discussion();
        here.close();
        here = Workspace.open(home.resolve("here"), Round.CLOCK).orElseThrow();
        ours = new FacilitatorDesk(here, Round.CLOCK).session(before.id());
        assertThat(ours.discussion()).isEqualTo(merged);
        ours.undo().orElseThrow().commit();
        assertThat(ours.discussion()).isEqualTo(before);
        int next = ours.log().nextSitting();
        ours.apply(new Edit.StartSitting(next, NINE.plusDays(1), Participants.NONE))
                .commit();
        ours.redo().orElseThrow().commit();
        assertThat(ours.discussion().sittings()).hasSize(3);
    }

    @Test
    void the_sitting_that_goes_on_here_stays_ours() throws Exception {
        merge(ready(share()));
        assertThat(ours.preparation().left(ours.discussion()).orElseThrow().started())
                .isEqualTo(NINE);
        assertThat(ours.preparation().isForeign(2)).isTrue();
    }

    @Test
    void what_another_unit_shared_is_refused() throws Exception {
        Unit other = new Unit("KS-0002", "Kotihoito, Keuruu", "Keuruun kaupunki", "Keuruu", new TreeMap<>());
        byte[] seed = new byte[Invitation.SEED_LENGTH];
        Arrays.fill(seed, (byte) 9);
        byte[] invitation =
                InvitationCodec.write(Round.invitation(new UUID(9, 9), Round.OFFICE, other, seed), Round.OFFICE);
        try (Workspace third =
                Workspace.open(home.resolve("third"), Round.CLOCK).orElseThrow()) {
            DiscussionSession stranger = invited(new FacilitatorDesk(third, Round.CLOCK), invitation);
            Path file = new TwoMachines(stranger, Round.CLOCK)
                    .share(home.resolve("out"))
                    .orElseThrow();
            assertThat(FileOpeningTest.code(desk.open(file))).isEqualTo("open-sharing-other");
            assertThat(code(merging().read(file))).isEqualTo("open-sharing-other");
        }
    }

    @Test
    void a_damaged_file_is_told_from_one_of_another_unit() throws Exception {
        byte[] file = Files.readAllBytes(share());
        int middle = new String(file, java.nio.charset.StandardCharsets.US_ASCII).indexOf("\"payload\"") + 400;
        file[middle] = (byte) (file[middle] == 'A' ? 'B' : 'A');
        assertThat(FileOpeningTest.code(desk.open("x", file))).isEqualTo("open-sharing-damaged");
    }

    @Test
    void nothing_is_merged_into_a_sealed_discussion() throws Exception {
        Path file = share();
        desk.seal(ours, home.resolve("out"));
        assertThat(ours.isSealed()).isTrue();
        assertThat(code(merging().read(file))).isEqualTo("merge-sealed");
    }

    @Test
    void a_discussion_that_does_not_keep_to_its_limits_is_not_taken_along() throws Exception {
        theirs.apply(new Edit.SetStatement("visio", "x".repeat(5000))).commit();
        assertThat(new TwoMachines(theirs, Round.CLOCK).share(home.resolve("out")))
                .isEmpty();
        assertThat(home.resolve("out")).doesNotExist();
    }

    @Test
    void what_was_deleted_here_after_merging_does_not_come_back_with_the_same_file() throws Exception {
        Term term = new Term("kotikuntoutus", "kuusi viikkoa", "toistaiseksi");
        String termit = "termit";
        theirs.apply(new Edit.PutTerm(termit, 0, term)).commit();
        theirs.apply(new Edit.SetNote("visio", StepKind.STATEMENT, "Heidän muistiinpanonsa"))
                .commit();
        theirs.apply(new Edit.AddCluster("teemat", "c1", "Heidän ryhmänsä")).commit();
        theirs.apply(new Edit.PlaceIdea("teemat", "i1", "c1")).commit();
        theirs.apply(new Edit.SetCount("tarkeimmat", StepKind.DOTS, 1, "c1", 3)).commit();
        Path file = share();
        merge(ready(file));
        String idea = ((Answer.Ideas)
                        ours.discussion().recordOf("nykytila", StepKind.IDEAS).answer())
                .ideas()
                .getLast()
                .id();
        String group = ((Answer.Clusters)
                        ours.discussion().recordOf("teemat", StepKind.CLUSTERS).answer())
                .clusters()
                .getFirst()
                .id();
        ours.apply(Removals.idea(ours.guide(), ours.discussion(), "nykytila", idea))
                .commit();
        ours.apply(new Edit.RemoveTerm(termit, 0)).commit();
        ours.apply(new Edit.SetNote("visio", StepKind.STATEMENT, "")).commit();
        ours.apply(new Edit.DropCounts("tarkeimmat", StepKind.DOTS, group)).commit();
        ours.apply(new Edit.RemoveCluster("teemat", group)).commit();
        assertThat(ready(file).merge().isNothing()).isTrue();

        theirs.apply(new Edit.AddIdea("nykytila", new Idea("i2", "Vasta nyt", "toimii", Origin.SPOKEN, 1)))
                .commit();
        merge(ready(share()));
        assertThat(ideas(ours)).containsExactly("Meidän", "Vasta nyt");
    }

    @Test
    void a_step_can_be_left_out_of_the_merging_and_nothing_points_into_the_void_then() throws Exception {
        theirs.apply(new Edit.AddCluster("teemat", "c1", "Heidän ryhmänsä")).commit();
        theirs.apply(new Edit.PlaceIdea("teemat", "i1", "c1")).commit();
        MergeReading.Ready ready = ready(share());
        merging().merge(ready.theirs(), Set.of(), Set.of("nykytila")).forEach(PendingWrite::commit);
        assertThat(ideas(ours)).containsExactly("Meidän");
        assertThat(((Answer.Clusters) ours.discussion()
                                .recordOf("teemat", StepKind.CLUSTERS)
                                .answer())
                        .clusters())
                .singleElement()
                .satisfies(group -> assertThat(group.ideas()).isEmpty());
        assertThat(new TwoMachines(ours, Round.CLOCK).share(home.resolve("fits")))
                .isPresent();
        // What was left out has not been taken out: it can still be merged.
        merge(ready);
        assertThat(ideas(ours)).containsExactly("Meidän", "Heidän");
    }

    private Path share() throws Exception {
        return new TwoMachines(theirs, Round.CLOCK).share(home.resolve("out")).orElseThrow();
    }

    private TwoMachines merging() {
        return new TwoMachines(ours, Round.CLOCK);
    }

    private MergeReading.Ready ready(Path file) {
        return (MergeReading.Ready) merging().read(file);
    }

    private void merge(MergeReading.Ready ready) {
        merging().merge(ready.theirs(), Set.of(), Set.of()).forEach(PendingWrite::commit);
    }

    private static DiscussionSession invited(FacilitatorDesk desk, byte[] invitation) {
        return desk.session(((OpenResult.Invited) desk.open("kutsu", invitation)).discussion());
    }

    private static void held(DiscussionSession session, OffsetDateTime started, String idea, int people) {
        session.apply(new Edit.StartSitting(1, started, new Participants(people, new TreeMap<>())))
                .commit();
        session.apply(new Edit.AddIdea("nykytila", new Idea("i1", idea, "toimii", Origin.SPOKEN, 1)))
                .commit();
        session.apply(new Edit.SetCount("digi", StepKind.CHOICE, 1, "chat", people))
                .commit();
    }

    private static java.util.List<String> ideas(DiscussionSession session) {
        return ((Answer.Ideas) session.discussion()
                        .recordOf("nykytila", StepKind.IDEAS)
                        .answer())
                .ideas().stream().map(Idea::text).toList();
    }

    private static String code(MergeReading reading) {
        return ((MergeReading.Refused) reading).reason().code();
    }
}
