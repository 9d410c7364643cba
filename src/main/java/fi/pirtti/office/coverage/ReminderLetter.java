package fi.pirtti.office.coverage;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a reminder to one or several units at one address: in their language, or in all three one after another
 * where it is not known or they differ. Nothing of what units have answered is in it.
 *
 * @param units at least one
 * @param attached whether the invitations of all of them come with it
 */
record ReminderLetter(Guide guide, LocalDate closes, List<CoveredUnit> units, boolean attached) {
    private static final String RULE = "\r\n\r\n" + "–".repeat(20) + "\r\n\r\n";

    String subject() {
        return languages().stream().map(this::subject).collect(Collectors.joining(" / "));
    }

    String text() {
        return languages().stream().map(this::text).collect(Collectors.joining(RULE)) + "\r\n";
    }

    private List<UiLanguage> languages() {
        List<String> known = units.stream()
                .map(unit -> unit.language().orElse(""))
                .distinct()
                .toList();
        return known.size() == 1 && !known.getFirst().isEmpty()
                ? List.of(UiLanguage.ofTag(known.getFirst()))
                : List.of(UiLanguage.values());
    }

    private String subject(UiLanguage language) {
        Messages messages = Messages.in(language);
        return units.size() == 1
                ? messages.text("remind.subject.one", units.getFirst().name())
                : messages.text("remind.subject.several", units.size());
    }

    private String text(UiLanguage language) {
        Messages messages = Messages.in(language);
        String title = guide.title().in(language.tag());
        String last = day(closes, language);
        Stream<String> paragraphs = Stream.of(
                messages.text("remind.greeting"),
                units.size() == 1
                        ? messages.text("remind.ask.one", units.getFirst().name(), title, last)
                        : messages.text("remind.ask.several", title, last) + "\r\n"
                                + units.stream().map(unit -> "– " + unit.name()).collect(Collectors.joining("\r\n")),
                agreed(language),
                attached ? messages.text("remind.attached") : messages.text("remind.sent", day(invited(), language)),
                messages.text("remind.answered"),
                messages.text("remind.thanks") + "\r\n"
                        + guide.organiser().name().in(language.tag()));
        return paragraphs.filter(paragraph -> !paragraph.isEmpty()).collect(Collectors.joining("\r\n\r\n"));
    }

    /** What the office has been told, so that nobody thinks it was forgotten. */
    private String agreed(UiLanguage language) {
        Messages messages = Messages.in(language);
        return units.stream()
                .filter(unit -> unit.mark()
                                .filter(mark -> mark.kind() == UnitMark.Kind.AGREED)
                                .isPresent()
                        && unit.agreedDay() != null)
                .map(unit -> messages.text(
                        "remind.agreed", unit.name(), day(Objects.requireNonNull(unit.agreedDay()), language)))
                .collect(Collectors.joining("\r\n"));
    }

    private LocalDate invited() {
        return units.stream()
                .map(unit -> unit.standing().invited())
                .filter(Objects::nonNull)
                .max(Comparator.<Instant>naturalOrder())
                .map(Coverage::day)
                .orElse(closes);
    }

    static String day(LocalDate day, UiLanguage language) {
        DateTimeFormatter written = language == UiLanguage.EN
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
        return written.format(day);
    }
}
