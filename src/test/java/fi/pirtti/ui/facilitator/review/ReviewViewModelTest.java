package fi.pirtti.ui.facilitator.review;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Removals;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.domain.rules.RevisionChanges;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.answers.SummaryLine;
import fi.pirtti.ui.answers.SummaryLines;
import fi.pirtti.ui.common.DirectTasks;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    @TempDir
    Path home;

    private ReviewRound round;
    private ReviewViewModel model;

    @BeforeEach
    void open() {
        round = new ReviewRound(home);
        model = new ReviewViewModel(round.session, new DirectTasks(), ReviewRound.CLOCK, Messages.in(UiLanguage.FI));
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void the_gate_is_shut_while_findings_are_open_and_says_how_many() {
        assertThat(model.findings()).hasSize(2);
        assertThat(model.canSeal()).isFalse();
        assertThat(model.gateReason()).isEqualTo("Käsittele ensin 2 havaintoa");

        model.findings().forEach(model::dismiss);
        assertThat(model.canSeal()).isTrue();
        assertThat(model.gateReason()).isEmpty();

        model.unjudge(model.judged().getFirst().judgement());
        assertThat(model.canSeal()).isFalse();
    }

    @Test
    void removing_takes_out_the_identifier_alone_and_undo_brings_it_back() {
        Finding phone = model.findings().getFirst();
        assertThat(model.words().place(phone)).isEqualTo("Vaihe 2, ajatus 12");
        model.remove(phone);
        assertThat(idea(11)).isEqualTo("Kuntoutusarvion saa nopeimmin, kun soittaa suoraan .");
        assertThat(model.mendedProperty().get()).isEqualTo("Puhelinnumero poistettu vaiheesta 2");
        assertThat(model.findings()).hasSize(1);

        model.undo();
        assertThat(idea(11)).isEqualTo(JoutsaHomeCare.PHONE_IDEA);
        assertThat(model.mendedProperty().get()).isEmpty();
    }

    @Test
    void a_text_edited_to_nothing_goes_with_its_place_in_the_clusters() {
        model.reword(model.findings().getFirst(), "  ");
        assertThat(ideas()).hasSize(15);
        assertThat(model.discussion().answers().get("teemat").answer().toString())
                .doesNotContain("i12");
    }

    @Test
    void an_identity_code_in_a_reason_is_told_by_its_place() {
        Finding code = model.findings().getLast();
        assertThat(code.identifier().text()).isEqualTo(JoutsaHomeCare.IDENTITY_CODE);
        assertThat(model.words().place(code)).isEqualTo("Vaihe 10, perustelu");
        model.reword(code, "Asiakas odotti kotiutusta kolme viikkoa.");
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void what_is_mended_is_on_disk_when_the_screen_says_so() {
        model.remove(model.findings().getFirst());
        assertThat(model.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(round.session.unsaved()).isZero();
        round.workspace.close();
        model.remove(model.findings().getFirst());
        assertThat(model.saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
    }

    @Test
    void a_dissent_is_added_word_for_word() {
        Step.Agreement step = model.agreementStep().orElseThrow();
        model.addDissent(step, " Resurssit puuttuvat koko paperista. ");
        assertThat(model.agreement(step).dissent().getLast().text()).isEqualTo("Resurssit puuttuvat koko paperista.");
        model.addDissent(step, "  ");
        assertThat(model.agreement(step).dissent()).hasSize(3);
    }

    @Test
    void the_summary_holds_everything_that_was_said_and_nothing_of_the_scripts() {
        StringBuilder all = new StringBuilder();
        for (Step step : model.guide().steps()) {
            all.append(SummaryLines.of(model.guide(), model.discussion(), Messages.in(UiLanguage.FI), step));
        }
        assertThat(all.toString())
                .contains(
                        "Tablettien akku ei kestä koko iltavuoroa.",
                        "Samat säännöt joka kunnassa",
                        "Apu tulee ennen kuin sitä ehtii pyytää.",
                        "Miksi matala: Ikäihmisen päivä menee taksia odottaessa",
                        "Yksi ajanvaraus kaikkiin palveluihin",
                        "1. Palvelujen saatavuus",
                        "Kulkevat jo nyt samoja teitä.",
                        "Perehdytysparit kesäsijaisille",
                        "Kirjaamiseen menee jo nyt liikaa aikaa.",
                        "Ohitettu: Aika loppui");
        assertThat(model.guide().steps())
                .noneMatch(step -> all.toString().contains(step.script().in("fi")));
    }

    @Test
    void what_changed_since_the_sealing_is_told_by_step_also_after_a_restart_and_without_what_was_removed() {
        assertThat(model.sinceSealed()).isEmpty();
        round.settleFindings();
        round.desk.seal(round.session, home.resolve("out"));
        assertThat(model.sinceSealed()).isEmpty();
        model.reopen();
        assertThat(model.sinceSealed().orElseThrow().isNothing()).isTrue();

        String first = idea(0);
        String ideas = "nykytila";
        round.session.apply(new Edit.AddIdea(ideas, new Idea("i900", "Aivan uusi", null, Origin.LATER, 1)));
        round.session.apply(Removals.idea(round.guide(), round.session.discussion(), ideas, ideaId(0)));
        round.session.apply(new Edit.SetStatement("visio", "Toisin sanottu."));
        round.session.apply(new Edit.SetCount("digi", StepKind.CHOICE, 1, "chat", 1));
        round.session.apply(new Edit.RemoveDissent("yhteisymmarrys", 0));
        round.session.apply(new Edit.AddSeconds("arvot", StepKind.SCALE, 60));
        RevisionChanges told = model.sinceSealed().orElseThrow();
        assertThat(told.sittings()).isZero();
        assertThat(told.attendance()).isFalse();
        assertThat(told.steps())
                .filteredOn(step -> !step.step().equals("teemat"))
                .containsExactly(
                        new RevisionChanges.InStep(ideas, List.of("Aivan uusi"), List.of(), 1, false),
                        new RevisionChanges.InStep("visio", List.of(), List.of("Toisin sanottu."), 0, false),
                        new RevisionChanges.InStep("digi", List.of(), List.of(), 0, true),
                        new RevisionChanges.InStep("yhteisymmarrys", List.of(), List.of(), 1, false));
        assertThat(told.toString()).doesNotContain(first);

        round.session.retry();
        round.workspace.close();
        try (Workspace again = Workspace.open(home, ReviewRound.CLOCK).orElseThrow()) {
            assertThat(new FacilitatorDesk(again, ReviewRound.CLOCK)
                            .session(round.session.id())
                            .sinceSealed())
                    .contains(told);
        }
    }

    @Test
    void what_was_added_afterwards_is_marked_in_the_summary() {
        OffsetDateTime then = OffsetDateTime.now(ReviewRound.CLOCK);
        int later = round.session.log().nextSitting();
        round.session.apply(new Edit.StartSitting(later, then, Participants.NONE));
        round.session.apply(new Edit.EndSitting(later, then));
        round.session.apply(new Edit.AddIdea("nykytila", new Idea("i901", "Poissa olleen", null, Origin.LATER, later)));
        round.session.apply(new Edit.SetCount("digi", StepKind.CHOICE, later, "chat", 2));
        assertThat(round.session.discussion().sitting(later).orElseThrow().addedAfterwards())
                .isTrue();
        Messages messages = Messages.in(UiLanguage.FI);
        assertThat(SummaryLines.of(
                        round.guide(),
                        model.discussion(),
                        messages,
                        round.guide().step("nykytila").orElseThrow()))
                .contains(new SummaryLine.Said("Poissa olleen (lisätty jälkikäteen)"));
        assertThat(SummaryLines.of(
                        round.guide(),
                        model.discussion(),
                        messages,
                        round.guide().step("digi").orElseThrow()))
                .contains(new SummaryLine.Remark("Näistä jälkikäteen: 2"));
    }

    private String ideaId(int place) {
        return ((Answer.Ideas) model.discussion().answers().get("nykytila").answer())
                .ideas()
                .get(place)
                .id();
    }

    private String idea(int place) {
        return ideas().get(place);
    }

    private List<String> ideas() {
        return ((Answer.Ideas) model.discussion().answers().get("nykytila").answer())
                .ideas().stream().map(idea -> idea.text()).toList();
    }
}
