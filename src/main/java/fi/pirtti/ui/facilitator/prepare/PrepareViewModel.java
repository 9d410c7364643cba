package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.Preparation.WallText;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The arrangements for one discussion. Each change is on its way to the disk as soon as it is made. */
public final class PrepareViewModel {
    /** More sittings than anyone holds; the guide's number of steps may set a lower limit. */
    private static final int MOST_SITTINGS = 6;

    private final DiscussionSession session;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Preparation> preparation;
    private final ReadOnlyObjectWrapper<Discussion> discussion;
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(this, "saving", new Saving.Unchanged());
    private int underWay;

    public PrepareViewModel(DiscussionSession session, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        preparation = new ReadOnlyObjectWrapper<>(this, "preparation", session.preparation());
        discussion = new ReadOnlyObjectWrapper<>(this, "discussion", session.discussion());
    }

    ReadOnlyObjectProperty<Preparation> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Discussion> discussionProperty() {
        return discussion.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    DiscussionSession session() {
        return session;
    }

    Guide guide() {
        return session.guide();
    }

    InvitationFacts invitation() {
        return session.invitation();
    }

    // When

    /** Whether the discussion is to be held in several sittings. */
    boolean inParts() {
        return sittings().size() > 1;
    }

    /** Holds it at one time, or in parts. Sittings already held stay. */
    void inParts(boolean parts) {
        if (parts && !inParts()) {
            addSitting();
        } else if (!parts && inParts()) {
            change(now -> now.withSittings(List.copyOf(sittings().subList(0, Math.max(1, held())))));
        }
    }

    boolean canAddSitting() {
        return sittings().size() < Math.min(MOST_SITTINGS, guide().steps().size());
    }

    void addSitting() {
        if (canAddSitting()) {
            change(now -> now.withSittings(SittingPlan.withOneMore(guide(), now.sittings())));
        }
    }

    /** The last sitting is not needed after all; one that has been held stays. */
    void removeLastSitting() {
        int size = sittings().size();
        if (size > 1 && size > held()) {
            change(now -> now.withSittings(now.sittings().subList(0, size - 1)));
        }
    }

    void date(int index, @Nullable LocalDate date) {
        PlannedSitting before = sittings().get(index);
        sitting(index, new PlannedSitting(date, before.time(), before.fromStep()));
    }

    void time(int index, @Nullable LocalTime time) {
        PlannedSitting before = sittings().get(index);
        sitting(index, new PlannedSitting(before.date(), time, before.fromStep()));
    }

    void fromStep(int index, String step) {
        PlannedSitting before = sittings().get(index);
        sitting(index, new PlannedSitting(before.date(), before.time(), step));
    }

    SittingPlan plan(int index) {
        return SittingPlan.of(guide(), sittings(), index);
    }

    List<Step> startsFor(int index) {
        return SittingPlan.startsFor(guide(), sittings(), index);
    }

    /** How many sittings have begun. */
    int held() {
        return preparation.get().planned(discussion.get()).size();
    }

    /** Whether a planned day is past the last day for answers. */
    boolean tooLate(int index) {
        LocalDate date = sittings().get(index).date();
        return date != null && date.isAfter(invitation().closes());
    }

    /** The day that a person typed, such as 17.5.2022 or 17.5.; without a year, the next such day. */
    Optional<LocalDate> parseDay(String text) {
        return new Dates(messages).parseDay(text, LocalDate.now(clock));
    }

    /** When it begins, in a sentence; empty while no day is set. */
    String begins() {
        Optional<PlannedSitting> next = sittings().stream()
                .skip(held())
                .filter(sitting -> sitting.date() != null)
                .findFirst();
        LocalDate date = next.map(PlannedSitting::date).orElse(null);
        LocalTime time = next.map(PlannedSitting::time).orElse(null);
        if (date == null) {
            return "";
        }
        LocalDate today = LocalDate.now(clock);
        Dates dates = new Dates(messages);
        String day = date.equals(today)
                ? messages.text("prepare.begins.today")
                : date.equals(today.plusDays(1)) ? messages.text("prepare.begins.tomorrow") : dates.day(date);
        return time == null
                ? messages.text("prepare.begins.day", day)
                : messages.text("prepare.begins.dayTime", day, dates.time(time));
    }

    // The wall

    void wallLanguages(List<String> languages) {
        change(now -> now.withWall(languages, now.wallText(), now.groundRulesOnWall()));
    }

    void wallText(WallText size) {
        change(now -> now.withWall(now.wallLanguages(), size, now.groundRulesOnWall()));
    }

    void groundRulesOnWall(boolean shown) {
        change(now -> now.withWall(now.wallLanguages(), now.wallText(), shown));
    }

    // Who

    Participants attendance() {
        return openSitting()
                .map(Sitting::participants)
                .orElseGet(() -> preparation.get().expected());
    }

    void count(String group, int count) {
        Participants before = attendance();
        if (before.groups().getOrDefault(group, 0) != count) {
            attendance(before.withGroup(group, count));
        }
    }

    /** For a guide without groups. */
    void total(int count) {
        if (attendance().total() != count) {
            attendance(new Participants(count, new TreeMap<>()));
        }
    }

    void background(String field, String value) {
        if (!value.equals(discussion.get().unit().background().get(field))) {
            record(new Edit.SetBackground(field, value));
        }
    }

    /** For an open invitation, which names no unit. */
    void describeUnit(String name, String organisation, String municipality) {
        Unit before = discussion.get().unit();
        Unit described =
                new Unit(before.id(), name.strip(), organisation.strip(), municipality.strip(), before.background());
        if (!described.equals(before)) {
            record(new Edit.SetUnit(described));
        }
    }

    // What is still to be done

    void check(String item, boolean ticked) {
        if (preparation.get().checked().contains(item) != ticked) {
            change(now -> now.withChecked(item, ticked));
        }
    }

    private List<PlannedSitting> sittings() {
        return preparation.get().sittings();
    }

    private Optional<Sitting> openSitting() {
        return preparation.get().left(discussion.get()).filter(sitting -> sitting.ended() == null);
    }

    private void attendance(Participants participants) {
        change(now -> now.withExpected(participants));
        openSitting().ifPresent(sitting -> record(new Edit.SetAttendance(sitting.id(), participants)));
    }

    private void sitting(int index, PlannedSitting changed) {
        if (!changed.equals(sittings().get(index))) {
            List<PlannedSitting> all = new ArrayList<>(sittings());
            all.set(index, changed);
            change(now -> now.withSittings(all));
        }
    }

    private void change(UnaryOperator<Preparation> change) {
        Preparation changed = change.apply(preparation.get());
        PendingWrite pending = session.prepare(changed);
        preparation.set(changed);
        write(pending::commit);
    }

    private void record(Edit edit) {
        PendingWrite pending = session.apply(edit);
        discussion.set(session.discussion());
        write(pending::commit);
    }

    /** Tries again to write what could not be written. */
    void saveAgain() {
        write(session::retry);
    }

    private void write(Runnable commit) {
        underWay++;
        saving.set(new Saving.UnderWay());
        tasks.inOrder(
                () -> {
                    commit.run();
                    return Boolean.TRUE;
                },
                done -> {
                    underWay--;
                    if (underWay == 0) {
                        saving.set(new Saving.Saved(LocalTime.now(clock)));
                    }
                },
                error -> {
                    underWay--;
                    saving.set(new Saving.Failed(Trouble.of(error).sentence(messages)));
                });
    }
}
