package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class TextViewModelsTest {
    private final EditorFixture fixture = EditorFixture.of(18);

    @Test
    void ideas_come_newest_first_with_numbers_that_stay() {
        IdeasViewModel model = ideas();
        add(model, "yksi");
        add(model, "kaksi");
        add(model, "kolme");
        model.deeds().remove(List.of("i2"));
        add(model, "neljä");
        assertThat(model.rows()).extracting(IdeaRow::number).containsExactly(4, 3, 1);
        assertThat(model.countProperty().get()).isEqualTo(3);
    }

    @Test
    void blank_text_is_no_idea_and_edges_are_trimmed() {
        IdeasViewModel model = ideas();
        add(model, "   ");
        add(model, "  akku ei kestä ");
        assertThat(model.rows()).extracting(row -> row.idea().text()).containsExactly("akku ei kestä");
        assertThat(model.draftProperty().get()).isEmpty();
    }

    @Test
    void a_new_idea_is_never_hidden_by_the_filter_or_the_search() {
        IdeasViewModel model = ideas();
        add(model, "yksi");
        model.filterProperty().set(1);
        model.queryProperty().set("muu");
        assertThat(model.rows()).isEmpty();
        add(model, "kaksi");
        assertThat(model.rows()).extracting(row -> row.idea().text()).containsExactly("kaksi", "yksi");
    }

    @Test
    void a_search_ignores_case() {
        IdeasViewModel model = ideas();
        add(model, "Äidin huoli");
        model.queryProperty().set("ÄIDIN");
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void what_is_added_after_the_sitting_says_so() {
        IdeasViewModel model = ideas();
        add(model, "kerralla");
        fixture.record(new Edit.EndSitting(1, OffsetDateTime.parse("2022-05-01T10:30:00+03:00")));
        add(model, "jälkeenpäin");
        assertThat(answer().ideas()).extracting(Idea::origin).containsExactly(Origin.SPOKEN, Origin.LATER);
    }

    @Test
    void one_idea_more_among_five_hundred_disturbs_no_row() {
        IdeasViewModel model = ideas();
        fixture.ideas(IntStream.range(0, 500).mapToObj(i -> "ajatus " + i).toArray(String[]::new));
        List<String> changes = new ArrayList<>();
        model.rows().addListener((ListChangeListener<IdeaRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "+" + change.getAddedSize() + "-" + change.getRemovedSize());
            }
        });
        add(model, "vielä yksi");
        assertThat(changes).containsExactly("0+1-0");
        assertThat(model.rows()).hasSize(501);
    }

    @Test
    void a_model_that_was_let_go_follows_nothing() {
        IdeasViewModel model = ideas();
        model.dispose();
        fixture.ideas("myöhemmin");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void a_list_is_brought_up_to_date_whatever_changed() {
        ObservableList<String> shown = FXCollections.observableArrayList("a", "b", "c", "d");
        for (List<String> wanted : List.of(
                List.of("a", "x", "d"),
                List.of("x"),
                List.<String>of(),
                List.of("p", "q", "r"),
                List.of("q", "r"),
                List.of("q", "q", "r", "r"))) {
            RowUpdates.show(shown, wanted);
            assertThat(shown).isEqualTo(wanted);
        }
    }

    @Test
    void a_term_needs_its_word_to_be_added_but_loses_nothing_when_the_step_is_left() {
        TermsViewModel model = new TermsViewModel(fixture, fixture.step(Step.Terms.class));
        model.hereProperty().set("kuusi viikkoa");
        assertThat(model.add()).isFalse();
        model.flush();
        assertThat(model.rows())
                .extracting(TermsViewModel.Row::term)
                .containsExactly(new Term("", "kuusi viikkoa", ""));
        model.put(0, new Term("kotikuntoutus", "kuusi viikkoa", "toistaiseksi"));
        model.remove(0);
        assertThat(model.rows()).isEmpty();
        fixture.undo();
        assertThat(model.rows())
                .extracting(TermsViewModel.Row::term)
                .containsExactly(new Term("kotikuntoutus", "kuusi viikkoa", "toistaiseksi"));
    }

    @Test
    void a_statement_keeps_drafts_and_swaps_with_them() {
        StatementViewModel model = new StatementViewModel(fixture, fixture.step(Step.Statement.class));
        model.textProperty().set("Apu tulee");
        assertThat(model.isDirty()).isTrue();
        model.keepDraft();
        model.keepDraft();
        assertThat(model.isDirty()).isFalse();
        assertThat(model.drafts()).containsExactly("Apu tulee");
        model.textProperty().set("Apu tulee ajoissa");
        model.takeBack("Apu tulee");
        assertThat(model.textProperty().get()).isEqualTo("Apu tulee");
        assertThat(model.drafts()).containsExactly("Apu tulee ajoissa", "Apu tulee");
        fixture.undo();
        assertThat(model.textProperty().get()).isEqualTo("Apu tulee ajoissa");
        assertThat(model.drafts()).containsExactly("Apu tulee");
    }

    @Test
    void an_action_may_wait_for_its_role_and_day() {
        ActionsViewModel model = new ActionsViewModel(fixture, fixture.step(Step.Actions.class));
        model.textProperty().set("Tiimipalaveri");
        assertThat(model.add()).isTrue();
        model.put(0, new Action("Tiimipalaveri", "vastaava hoitaja", LocalDate.of(2022, 10, 1)));
        model.put(0, new Action("  ", "", null));
        assertThat(model.rows())
                .extracting(ActionsViewModel.Row::action)
                .containsExactly(new Action("Tiimipalaveri", "vastaava hoitaja", LocalDate.of(2022, 10, 1)));
    }

    @Test
    void a_day_is_read_as_people_write_it() {
        LocalDate today = LocalDate.of(2022, 5, 17);
        assertThat(TypedDay.read("1.10.2022", today)).isEqualTo("2022-10-01");
        assertThat(TypedDay.read(" 1.10. ", today)).isEqualTo("2022-10-01");
        assertThat(TypedDay.read("1.3", today)).isEqualTo("2023-03-01");
        assertThat(TypedDay.read("17.5.", today)).isEqualTo(today);
        assertThat(TypedDay.read("31/12/22", today)).isEqualTo("2022-12-31");
        assertThat(TypedDay.read("2022-10-01", today)).isEqualTo("2022-10-01");
        for (String nonsense : List.of("", "ensi viikolla", "31.2.2022", "1.13.", "10", "2022-13-01")) {
            assertThat(TypedDay.read(nonsense, today)).isNull();
        }
    }

    private IdeasViewModel ideas() {
        return new IdeasViewModel(fixture, fixture.step(Step.Ideas.class));
    }

    private static void add(IdeasViewModel model, String text) {
        model.draftProperty().set(text);
        model.add();
    }

    private Answer.Ideas answer() {
        return (Answer.Ideas) fixture.answer("nykytila");
    }
}
