package fi.pirtti.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Shortcut;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpBookTest {
    @ParameterizedTest
    @EnumSource
    void every_topic_has_a_page_of_several_paragraphs(UiLanguage language) {
        HelpBook book = new HelpBook(language);
        for (HelpTopic topic : HelpTopic.values()) {
            assertThat(book.page(topic).title()).as(topic + " " + language).isNotBlank();
            assertThat(book.page(topic).paragraphs()).as(topic + " " + language).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_to_another_topic(UiLanguage language) {
        HelpBook book = new HelpBook(language);
        for (HelpTopic topic : HelpTopic.values()) {
            assertThat(book.page(topic).links())
                    .as(topic + " " + language)
                    .allSatisfy(link -> assertThat(HelpTopic.ofSlug(link)).isPresent())
                    .doesNotContain(topic.slug());
        }
    }

    @Test
    void a_topic_has_the_same_sections_and_links_in_all_languages() {
        for (HelpTopic topic : HelpTopic.values()) {
            HelpPage finnish = new HelpBook(UiLanguage.FI).page(topic);
            for (UiLanguage language : List.of(UiLanguage.SV, UiLanguage.EN)) {
                HelpPage page = new HelpBook(language).page(topic);
                assertThat(page.links()).as(topic + " " + language).isEqualTo(finnish.links());
                assertThat(sections(page)).as(topic + " " + language).isEqualTo(sections(finnish));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_step_has_a_topic_of_its_own(StepKind kind) {
        HelpTopic topic = HelpTopic.of(kind);
        assertThat(Stream.of(StepKind.values()).filter(other -> HelpTopic.of(other) == topic))
                .containsExactly(kind);
    }

    @Test
    void every_topic_can_be_reached_by_links_from_a_screen() {
        HelpBook book = new HelpBook(UiLanguage.FI);
        Set<HelpTopic> reached = new HashSet<>(Set.of(
                HelpTopic.HOME,
                HelpTopic.PREPARE,
                HelpTopic.RUN,
                HelpTopic.OFFICE,
                HelpTopic.COVERAGE,
                HelpTopic.INVITATIONS));
        Stream.of(StepKind.values()).map(HelpTopic::of).forEach(reached::add);
        // From the header and from the settings themselves.
        reached.addAll(Set.of(HelpTopic.KEYS, HelpTopic.SETTINGS));
        int before;
        do {
            before = reached.size();
            Set.copyOf(reached)
                    .forEach(topic -> book.page(topic).links().stream()
                            .flatMap(link -> HelpTopic.ofSlug(link).stream())
                            .forEach(reached::add));
        } while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrder(HelpTopic.values());
    }

    @Test
    void searching_finds_the_page_named_so_first_and_then_those_that_tell_of_it() {
        HelpBook book = new HelpBook(UiLanguage.FI);
        List<HelpPage> found = book.search("TAULU");
        assertThat(found.getFirst().topic()).isEqualTo(HelpTopic.WALL);
        assertThat(found).extracting(HelpPage::topic).contains(HelpTopic.STEP_IDEAS);
        assertThat(book.search("  ")).isEmpty();
        assertThat(book.search("xyzzy")).isEmpty();
    }

    @Test
    void one_who_reads_of_where_they_are_gets_the_page_of_where_they_go() {
        HelpViewModel model = new HelpViewModel(UiLanguage.FI);
        model.moveTo(HelpTopic.STEP_IDEAS);
        assertThat(model.topicProperty().get()).isEqualTo(HelpTopic.STEP_IDEAS);
        model.open(HelpTopic.PRIVACY);
        model.moveTo(HelpTopic.STEP_SCALE);
        assertThat(model.topicProperty().get()).isEqualTo(HelpTopic.PRIVACY);
        model.back();
        assertThat(model.topicProperty().get()).isEqualTo(HelpTopic.STEP_IDEAS);
        assertThat(model.canGoBackProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_shortcut_has_words_and_key_caps(Shortcut shortcut) {
        assertThat(shortcut.ways())
                .isNotEmpty()
                .allSatisfy(caps -> assertThat(caps).isNotEmpty());
        assertThat(shortcut.deed(Messages.in(UiLanguage.FI))).isNotBlank();
    }

    private static int sections(HelpPage page) {
        int[] count = new int[1];
        page.body().accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                count[0]++;
            }
        });
        return count[0];
    }
}
