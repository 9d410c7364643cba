package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepFrame;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A discussion on the sample guide, kept in memory, for one editor. */
final class EditorFixture implements StepContext {
    private final Guide guide;
    private final UiLanguage language;
    private final ObjectProperty<Discussion> discussion = new SimpleObjectProperty<>();
    private EditLog log;
    private int sitting = 1;
    private int page = -1;

    private EditorFixture(Guide guide, UiLanguage language, int participants) {
        this.guide = guide;
        this.language = language;
        Unit unit = new Unit("KS-0001", "Kotihoito", "Joutsan kunta", "Joutsa", new TreeMap<>());
        log = EditLog.on(Discussion.begin(
                new UUID(1, 2), new GuideRef(guide.id(), guide.version(), "0".repeat(64)), unit, "fi"));
        discussion.set(log.current());
        startSitting(1, participants);
    }

    static EditorFixture of(int participants) {
        return in(UiLanguage.FI, participants);
    }

    static EditorFixture in(UiLanguage language, int participants) {
        return new EditorFixture(SampleGuide.staff(), language, participants);
    }

    static StepFrame frame(String id) {
        LocalizedText text = LocalizedText.of("fi", id);
        return new StepFrame(id, text, text, null, 5, false);
    }

    static Labelled labelled(String id, String label) {
        return new Labelled(id, LocalizedText.of("fi", label));
    }

    EditorFixture startSitting(int id, int participants) {
        sitting = id;
        OffsetDateTime started = OffsetDateTime.parse("2022-05-0" + id + "T09:00:00+03:00");
        record(new Edit.StartSitting(id, started, new Participants(participants, new TreeMap<>())));
        return this;
    }

    EditorFixture ideas(String... texts) {
        List<String> categories = List.of("toimii", "haaste", "yhdyspinta", "ero");
        int before = ((Answer.Ideas) answer("nykytila")).ideas().size();
        IntStream.range(0, texts.length)
                .forEach(i -> record(new Edit.AddIdea(
                        "nykytila",
                        new Idea("i" + (before + i + 1), texts[i], categories.get(i % 4), Origin.SPOKEN, sitting))));
        return this;
    }

    EditorFixture with(Edit... edits) {
        for (Edit edit : edits) {
            record(edit);
        }
        return this;
    }

    <S extends Step> S step(Class<S> kind) {
        return kind.cast(
                guide.steps().stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    Answer answer(String step) {
        return discussion
                .get()
                .recordOf(step, guide.step(step).orElseThrow().kind())
                .answer();
    }

    void undo() {
        log = log.undo().orElseThrow().log();
        discussion.set(log.current());
    }

    @Override
    public void readBack(int part) {
        page = part;
    }

    /** The part of the summary that the wall shows, or -1. */
    int page() {
        return page;
    }

    /** How many edits stand that a person made. */
    long acts() {
        return log.entries().stream()
                .filter(entry -> !entry.undone() && entry.edit().undoable())
                .count();
    }

    @Override
    public Guide guide() {
        return guide;
    }

    @Override
    public ObservableValue<Discussion> discussion() {
        return discussion;
    }

    @Override
    public void record(Edit edit) {
        log = log.record(edit, Instant.EPOCH).log();
        discussion.set(log.current());
    }

    @Override
    public int sitting() {
        return sitting;
    }

    @Override
    public int participants() {
        return discussion.get().sitting(sitting).orElseThrow().participants().total();
    }

    @Override
    public String guideLanguage() {
        return language.tag();
    }

    @Override
    public Messages messages() {
        return Messages.in(language);
    }

    @Override
    public Optional<LocalTime> timeOf(String step, String idea) {
        return log.timeOf(step, idea).map(at -> LocalTime.ofInstant(at, ZoneOffset.UTC));
    }
}
