package fi.pirtti.domain.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A versioned script of a discussion for one audience, as {@code pirtti-guide/1} writes it. A guide that exists obeys
 * the rules of the format (see {@code exchange.GuideCodec}).
 *
 * @param languages BCP 47 tags in which every text exists
 * @param minutes planned for the whole
 * @param minimumGroupSize smallest group of participants shown in results, 3–50
 */
public record Guide(
        String id,
        int version,
        String consultation,
        LocalizedText title,
        LocalizedText summary,
        Organiser organiser,
        String audience,
        List<String> languages,
        LocalDate opens,
        LocalDate closes,
        int minutes,
        int minimumGroupSize,
        List<LocalizedText> groundRules,
        List<BackgroundField> background,
        List<Labelled> participantGroups,
        List<Section> sections) {
    public Guide {
        languages = List.copyOf(languages);
        groundRules = List.copyOf(groundRules);
        background = List.copyOf(background);
        participantGroups = List.copyOf(participantGroups);
        sections = List.copyOf(sections);
    }

    /** The same guide for answers between other days. */
    public Guide between(LocalDate newOpens, LocalDate newCloses) {
        return new Guide(
                id,
                version,
                consultation,
                title,
                summary,
                organiser,
                audience,
                languages,
                newOpens,
                newCloses,
                minutes,
                minimumGroupSize,
                groundRules,
                background,
                participantGroups,
                sections);
    }

    /** What can be spoken at once: each language alone, then each two, of which the first is the larger. */
    public List<List<String>> languageChoices() {
        List<List<String>> choices = new ArrayList<>();
        languages.forEach(tag -> choices.add(List.of(tag)));
        for (String first : languages) {
            languages.stream()
                    .filter(second -> !second.equals(first))
                    .forEach(second -> choices.add(List.of(first, second)));
        }
        return List.copyOf(choices);
    }

    /** All steps in order. */
    public List<Step> steps() {
        return stepStream().toList();
    }

    public Optional<Step> step(String id) {
        return stepStream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The section that holds the step. */
    public Optional<Section> sectionOf(String stepId) {
        return sections.stream()
                .filter(section ->
                        section.steps().stream().anyMatch(step -> step.id().equals(stepId)))
                .findFirst();
    }

    private Stream<Step> stepStream() {
        return sections.stream().flatMap(section -> section.steps().stream());
    }
}
