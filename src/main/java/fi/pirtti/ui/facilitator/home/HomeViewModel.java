package fi.pirtti.ui.facilitator.home;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.shell.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What Home shows and does. */
public final class HomeViewModel {
    /** The discussion to hold next comes first, and the file that was just opened before it. */
    private static final Comparator<HomeEntry> URGENCY = Comparator.comparing((HomeEntry entry) -> !entry.unfinished())
            .thenComparing(entry -> entry.state() instanceof HomeEntry.State.InProgress)
            .thenComparing(HomeEntry::closes)
            .thenComparing(HomeEntry::opened);

    private static final Comparator<HomeEntry> NEWEST = Comparator.comparing(HomeEntry::unfinished)
            .reversed()
            .thenComparing(
                    HomeEntry::day,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder().reversed()))
            .thenComparing(HomeEntry::unit);

    private final HomeDesk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Content> content =
            new ReadOnlyObjectWrapper<>(this, "content", new Content(null, List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyObjectWrapper<@Nullable UUID> returned = new ReadOnlyObjectWrapper<>(this, "returned", null);
    private final ReadOnlyObjectWrapper<Place.@Nullable Merge> toMerge =
            new ReadOnlyObjectWrapper<>(this, "toMerge", null);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);

    /**
     * The discussions.
     *
     * @param first the one to do something about next; null where there is none
     * @param others the rest, those with something left to do first, then the newest
     */
    public record Content(@Nullable HomeEntry first, List<HomeEntry> others) {}

    /** Something to tell in the page. */
    public record Notice(Tone tone, String text) {}

    public HomeViewModel(HomeDesk desk, Tasks tasks, Clock clock, Messages messages) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The discussion whose return sheet was opened last, to be shown; null before any. */
    public ReadOnlyObjectProperty<@Nullable UUID> returnedProperty() {
        return returned.getReadOnlyProperty();
    }

    /** Where a file from another machine is to be merged; null while there is none. */
    public ReadOnlyObjectProperty<Place.@Nullable Merge> toMergeProperty() {
        return toMerge.getReadOnlyProperty();
    }

    /** True once the discussions have been read, or could not be. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Reads the discussions. */
    public void load() {
        load(null);
    }

    /** Takes in a file and shows what became of it. */
    public void open(Path file) {
        notice.set(null);
        tasks.inOrder(() -> desk.open(file, messages), this::opened, error -> failed(file, error));
    }

    /** Takes in several files, one after the other, and tells of all together. */
    public void open(List<Path> files) {
        if (files.size() == 1) {
            open(files.getFirst());
            return;
        }
        notice.set(null);
        tasks.inOrder(
                () -> {
                    List<HomeDesk.Opened> all = new ArrayList<>();
                    for (Path file : files) {
                        all.add(desk.open(file, messages));
                    }
                    return all;
                },
                this::openedAll,
                error -> failed(files.getFirst(), error));
    }

    private void openedAll(List<HomeDesk.Opened> all) {
        List<String> refusals = all.stream()
                .filter(HomeDesk.Opened.Refused.class::isInstance)
                .map(opened -> ((HomeDesk.Opened.Refused) opened).reason())
                .toList();
        int opened = all.size() - refusals.size();
        notice.set(
                refusals.isEmpty()
                        ? new Notice(Tone.OK, messages.text("home.opened.several", opened))
                        : new Notice(
                                opened == 0 ? Tone.BAD : Tone.WARN,
                                messages.text("home.opened.some", opened, refusals.size()) + " "
                                        + String.join(" ", refusals)));
        load(null);
    }

    /** The guide of a discussion, to be looked at. */
    public void guide(UUID discussion, Consumer<Guide> onGuide) {
        tasks.inOrder(
                () -> desk.guide(discussion), onGuide, error -> bad(messages.text("home.guideUnreadable"), error));
    }

    /** Begins a rehearsal, whose discussion is then to be opened. */
    public void rehearse(Consumer<UUID> onBegun) {
        tasks.inOrder(
                () -> desk.rehearse(messages.language().tag()),
                onBegun,
                error -> bad(messages.text("rehearsal.failed"), error));
    }

    /** The line at the top, which says what there is to do. */
    public String heading() {
        HomeEntry first = content.get().first();
        long waiting = all().stream()
                .filter(entry -> entry.state() instanceof HomeEntry.State.Waiting)
                .count();
        if (first == null) {
            return messages.text("home.heading.empty");
        }
        if (waiting > 0) {
            return waiting == 1
                    ? messages.text("home.heading.waitingOne")
                    : messages.text("home.heading.waitingMany", waiting);
        }
        return messages.text(first.unfinished() ? "home.heading.inProgress" : "home.heading.done");
    }

    /** Today, with its weekday. */
    public String today() {
        return new Dates(messages).longDay(LocalDate.now(clock));
    }

    /** Days until the last day for answers; negative once it is past. */
    public long daysLeft(HomeEntry entry) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), entry.closes());
    }

    /** Whether the invitation was opened on this very day. */
    public boolean openedToday(HomeEntry entry) {
        return entry.opened().toLocalDate().equals(LocalDate.now(clock));
    }

    private List<HomeEntry> all() {
        Content now = content.get();
        return Optional.ofNullable(now.first())
                .map(first ->
                        Stream.concat(Stream.of(first), now.others().stream()).toList())
                .orElse(now.others());
    }

    private void load(@Nullable UUID preferred) {
        tasks.inOrder(
                desk::entries,
                entries -> {
                    show(entries, preferred);
                    loaded.set(true);
                },
                error -> {
                    bad(messages.text("home.unreadable"), error);
                    loaded.set(true);
                });
    }

    private void show(List<HomeEntry> entries, @Nullable UUID preferred) {
        HomeEntry first = entries.stream()
                .filter(entry -> entry.discussion().equals(preferred))
                .findFirst()
                .or(() -> entries.stream().filter(HomeEntry::unfinished).min(URGENCY))
                .orElse(null);
        content.set(new Content(
                first,
                entries.stream()
                        .filter(entry -> !Objects.equals(entry, first))
                        .sorted(NEWEST)
                        .toList()));
    }

    private void opened(HomeDesk.Opened opened) {
        switch (opened) {
            case HomeDesk.Opened.NewInvitation(UUID discussion, List<String> warnings) -> {
                notice.set(
                        warnings.isEmpty()
                                ? new Notice(Tone.OK, messages.text("home.opened.invitation"))
                                : new Notice(Tone.WARN, String.join(" ", warnings)));
                load(discussion);
            }
            case HomeDesk.Opened.KnownInvitation(UUID discussion) -> {
                notice.set(new Notice(Tone.INFO, messages.text("home.opened.known")));
                load(discussion);
            }
            case HomeDesk.Opened.Receipt _ -> {
                notice.set(new Notice(Tone.OK, messages.text("home.opened.receipt")));
                load(null);
            }
            case HomeDesk.Opened.Return(UUID discussion) -> {
                returned.set(discussion);
                notice.set(new Notice(Tone.OK, messages.text("home.opened.return")));
                load(null);
            }
            case HomeDesk.Opened.MovedDeadline(LocalDate closes) -> {
                notice.set(new Notice(Tone.OK, messages.text("home.opened.deadline", new Dates(messages).day(closes))));
                load(null);
            }
            case HomeDesk.Opened.FromOtherMachine(UUID discussion, Path file) ->
                toMerge.set(new Place.Merge(discussion, file));
            case HomeDesk.Opened.Refused(String reason) -> notice.set(new Notice(Tone.BAD, reason));
        }
    }

    private void failed(Path file, Throwable error) {
        bad(messages.text("home.failed", name(file)), error);
    }

    private void bad(String sentence, Throwable error) {
        notice.set(new Notice(Tone.BAD, Trouble.of(error).coded(sentence, messages)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
