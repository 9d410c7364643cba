package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingViewModelTest {
    private final EditorFixture talk = EditorFixture.of(18);
    private final WeighingViewModel model = new WeighingViewModel(talk.step(Step.Weighing.class), talk);

    @Test
    void the_mean_is_weighted_by_the_criteria_that_are_scored() {
        model.score("kiintea", "asiakas", 4);
        model.score("kiintea", "kustannus", 1);
        // weights 3 and 1
        assertThat(row(0).mean().orElseThrow()).isCloseTo(13 / 4.0, within(1e-9));
        model.score("kiintea", "henkilosto", 2);
        model.score("kiintea", "saavutettavuus", 5);
        assertThat(row(0).mean().orElseThrow()).isCloseTo(27 / 8.0, within(1e-9));
    }

    @Test
    void a_row_without_scores_has_no_mean_and_is_not_the_best() {
        assertThat(row(0).mean()).isEmpty();
        assertThat(row(0).best()).isFalse();
    }

    @Test
    void the_highest_mean_is_the_best_and_equal_ones_share_it() {
        SampleTalk.weighing(talk);
        assertThat(model.matrix().getValue().rows())
                .extracting(WeighingViewModel.Row::best)
                .containsExactly(false, false, true);
        model.score("liikkuva", "asiakas", 5);
        model.score("liikkuva", "kustannus", 4);
        assertThat(model.matrix().getValue().rows())
                .extracting(WeighingViewModel.Row::best)
                .containsExactly(false, true, true);
    }

    @Test
    void a_cell_can_be_emptied() {
        model.score("kiintea", "asiakas", 4);
        model.score("kiintea", "asiakas", null);
        assertThat(model.matrix().getValue().scored()).isZero();
        assertThat(model.matrix().getValue().cells()).isEqualTo(12);
    }

    @Test
    void scores_beyond_the_scale_and_repeated_ones_are_no_edits() {
        model.score("kiintea", "asiakas", 6);
        model.score("kiintea", "asiakas", 0);
        model.score("kiintea", "asiakas", null);
        assertThat(talk.acts()).isZero();
    }

    @Test
    void an_alternative_is_recommended_or_none_is() {
        assertThat(model.matrix().getValue().recommended()).isNull();
        model.recommend("liikkuva");
        assertThat(model.matrix().getValue().recommended()).isEqualTo("liikkuva");
        model.recommend(Answer.Weighing.NONE);
        assertThat(model.matrix().getValue().recommended()).isEqualTo(Answer.Weighing.NONE);
        model.recommend(Answer.Weighing.NONE);
        assertThat(talk.acts()).isEqualTo(2);
    }

    @Test
    void a_reason_is_recorded_for_its_alternative() {
        model.setReason("liikkuva", "Tavoittaa syrjäkylät");
        assertThat(((Answer.Weighing) talk.answer("malli")).reasons())
                .containsEntry("liikkuva", "Tavoittaa syrjäkylät");
        assertThat(row(1).reason()).isEqualTo("Tavoittaa syrjäkylät");
    }

    @Test
    void digits_mean_scores_and_zero_means_ten_where_the_scale_has_it() {
        assertThat(model.scoreOfKey("5")).contains(5);
        assertThat(model.scoreOfKey("6")).isEmpty();
        assertThat(model.scoreOfKey("0")).isEmpty();
        assertThat(model.scoreOfKey("x")).isEmpty();
        Step.Weighing ten = new Step.Weighing(
                EditorFixture.frame("malli"),
                10,
                List.of(EditorFixture.labelled("a", "A")),
                List.of(new Criterion("k", LocalizedText.of("fi", "K"), 1)));
        assertThat(new WeighingViewModel(ten, talk).scoreOfKey("0")).contains(10);
    }

    private WeighingViewModel.Row row(int index) {
        return model.matrix().getValue().rows().get(index);
    }
}
