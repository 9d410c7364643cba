package fi.pirtti.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenterViewModelTest {
    private final WallFixture desk = new WallFixture("fi", "sv");
    private final PresenterViewModel model = desk.model();

    @Test
    void no_picture_holds_a_word_of_the_script() {
        List<String> scripts = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        for (Step step : desk.guide().steps()) {
            scripts.addAll(step.script().byTag().values());
            desk.goTo(step.id());
            shown.append(model.shownProperty().get());
        }
        assertThat(scripts).hasSize(36);
        assertThat(shown.toString()).contains("Onko tämä meidän vastauksemme").doesNotContain(scripts);
    }

    @Test
    void an_idea_that_may_identify_someone_is_not_shown_before_it_is_handled_but_is_counted() {
        desk.goTo("nykytila");
        assertThat(ideas().count()).isEqualTo(16);
        assertThat(ideas().lines())
                .hasSize(15)
                .extracting(WallContent.IdeaLine::text)
                .doesNotContain(JoutsaHomeCare.PHONE_IDEA);

        desk.filter(WallFilter.ALL);
        assertThat(ideas().lines())
                .hasSize(16)
                .extracting(WallContent.IdeaLine::text)
                .contains(JoutsaHomeCare.PHONE_IDEA);
    }

    @Test
    void what_is_held_back_is_held_back_in_every_later_step_too() {
        for (String step : List.of("teemat", "tarkeimmat", "yhteisymmarrys")) {
            desk.goTo(step);
            assertThat(String.valueOf(model.shownProperty().get())).doesNotContain("050 000");
        }
    }

    @Test
    void the_newest_idea_stands_first() {
        desk.goTo("nykytila");
        desk.record(new Edit.AddIdea("nykytila", new Idea("i17", "Uusin", "ero", Origin.SPOKEN, 2)));
        assertThat(ideas().lines().getFirst().text()).isEqualTo("Uusin");
        assertThat(ideas().lines().getFirst().label())
                .isEqualTo(new Bilingual("Ero kuntien välillä", "Skillnad mellan kommuner"));
    }

    @Test
    void a_frozen_wall_keeps_its_picture_and_shows_the_newest_when_it_goes_on() {
        desk.goTo("nykytila");
        WallPicture before = model.shownProperty().get();
        desk.wall(WallState.FROZEN);
        desk.record(new Edit.AddIdea("nykytila", new Idea("i17", "Uusin", null, Origin.SPOKEN, 2)));
        desk.goTo("visio");
        assertThat(model.shownProperty().get()).isEqualTo(before);
        assertThat(model.timeProperty().get().planned().isZero()).isTrue();

        desk.wall(WallState.LIVE);
        assertThat(model.shownProperty().get().step()).isEqualTo("visio");
        assertThat(model.timeProperty().get().planned().isZero()).isFalse();
    }

    @Test
    void a_blank_wall_shows_nothing_and_what_was_frozen_stays_frozen_after_it() {
        desk.goTo("nykytila");
        WallPicture before = model.shownProperty().get();
        desk.wall(WallState.FROZEN);
        desk.goTo("visio");
        desk.wall(WallState.BLANK);
        assertThat(model.shownProperty().get()).isNull();
        desk.wall(WallState.FROZEN);
        assertThat(model.shownProperty().get()).isEqualTo(before);
    }

    @Test
    void weighted_means_count_only_what_is_scored() {
        desk.goTo("malli");
        assertThat(matrix().lines()).extracting(WallContent.MatrixLine::mean).containsExactly("3,4", "3,6", "4,1");
        desk.record(new Edit.SetScore("malli", "yhdistetty", "asiakas", null));
        assertThat(matrix().lines().getLast().mean()).isEqualTo("3,6");
        assertThat(matrix().lines().getLast().recommended()).isTrue();
    }

    @Test
    void hands_of_a_scale_come_one_by_one_with_their_mean() {
        desk.begin();
        desk.goTo("arvot");
        assertThat(scales().lines()).noneMatch(WallContent.ScaleLine::counted);
        desk.record(new Edit.SetScaleCount("arvot", 1, "tieto", "5", 2));
        desk.record(new Edit.SetScaleCount("arvot", 1, "tieto", "2", 1));
        assertThat(scales().lines().get(3).counts()).containsExactly(0, 1, 0, 0, 2);
        assertThat(scales().lines().get(3).mean()).isEqualTo("4,0");
    }

    @Test
    void a_picture_that_says_the_same_is_not_drawn_again() {
        desk.goTo("visio");
        List<Object> drawn = new ArrayList<>();
        model.shownProperty().subscribe(picture -> drawn.add(picture.step()));
        desk.record(new Edit.AddSeconds("visio", desk.step().get().kind(), 5));
        assertThat(drawn).hasSize(1);
    }

    @Test
    void a_disposed_wall_follows_nothing() {
        model.dispose();
        desk.goTo("visio");
        assertThat(model.shownProperty().get().step()).isNotEqualTo("visio");
    }

    private WallContent.IdeaList ideas() {
        return (WallContent.IdeaList) model.shownProperty().get().content();
    }

    private WallContent.Matrix matrix() {
        return (WallContent.Matrix) model.shownProperty().get().content();
    }

    private WallContent.Scales scales() {
        return (WallContent.Scales) model.shownProperty().get().content();
    }

    @Test
    void the_room_is_told_how_it_works_now() {
        WallFixture talk = new WallFixture("fi", "sv");
        talk.goTo("nykytila");
        PresenterViewModel wall = talk.model();
        assertThat(shown(wall).work().first()).isEmpty();
        talk.cue().set(new WallCue(WallCue.Work.PAIRS, 4, WallCue.NOT_READING));
        assertThat(shown(wall).work().first()).isEqualTo("Keskustele parin kanssa, 4 min");
        talk.goTo("visio");
        assertThat(shown(wall).work().first()).isEmpty();
    }

    @Test
    void the_whole_summary_is_read_back_section_by_section_without_what_the_room_may_not_see() {
        WallFixture talk = new WallFixture("fi");
        talk.goTo("yhteisymmarrys");
        PresenterViewModel wall = talk.model();
        talk.cue().set(new WallCue(WallCue.Work.ANY, 0, 0));
        WallContent.Verdict page = (WallContent.Verdict) shown(wall).content();
        assertThat(page.counted()).isFalse();
        assertThat(page.summary())
                .extracting(WallContent.ReadBack::title)
                .contains("Mikä toimii, mikä ei", "Ryhmitellään");
        assertThat(page.summary())
                .extracting(WallContent.ReadBack::text)
                .noneMatch(text -> text.contains(fi.pirtti.domain.discussion.JoutsaHomeCare.PHONE_IDEA));
        talk.cue().set(new WallCue(WallCue.Work.ANY, 0, 1));
        assertThat(((WallContent.Verdict) shown(wall).content()).summary()).isNotEqualTo(page.summary());
        assertThat(shown(wall).work().first()).startsWith("Luetaan yhdessä, 2/");
        talk.cue().set(WallCue.NONE);
        assertThat(((WallContent.Verdict) shown(wall).content()).counted()).isTrue();
    }

    @Test
    void a_group_without_a_name_is_read_back_too_for_it_may_bear_the_most_dots() {
        WallFixture talk = new WallFixture("fi");
        talk.goTo("yhteisymmarrys");
        talk.record(new Edit.RenameCluster("teemat", "c1", ""));
        talk.cue().set(new WallCue(WallCue.Work.ANY, 0, 0));
        WallContent.Verdict page = (WallContent.Verdict) shown(talk.model()).content();
        assertThat(page.summary())
                .extracting(WallContent.ReadBack::text)
                .filteredOn(text -> text.contains("Nimetön ryhmä ("))
                .as("among the groups and among the dots")
                .hasSize(2);
    }

    private static WallPicture shown(PresenterViewModel wall) {
        return java.util.Objects.requireNonNull(wall.shownProperty().get());
    }
}
