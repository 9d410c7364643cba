package fi.pirtti.ui.office.units;

import fi.pirtti.office.Deadlines;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.office.Revoking;
import fi.pirtti.office.units.InvitationOverview;
import fi.pirtti.office.units.InvitationOverview.Line;
import fi.pirtti.office.units.InvitationOverview.State;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.office.OfficeDesk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which units are invited, and what is done about it. */
final class InvitationsViewModel {
    private final OfficeDesk desk;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable InvitationOverview> overview = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Line> shown = FXCollections.observableArrayList();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper chosenCount = new ReadOnlyIntegerWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<State>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Double> underWay = new ReadOnlyObjectWrapper<>();
    private Tasks.@Nullable Cancellation cancellation;

    /** Something to tell in the page. */
    record Notice(Tone tone, String text) {}

    InvitationsViewModel(OfficeDesk desk, Clock clock, Messages messages) {
        this.desk = desk;
        this.clock = clock;
        this.messages = messages;
        query.subscribe((before, now) -> show());
        filter.subscribe((before, now) -> show());
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<@Nullable InvitationOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** Units that fit the search and the filter. */
    ObservableList<Line> shown() {
        return shown;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** The only state that is shown; empty for all. */
    ObjectProperty<Optional<State>> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** How far publishing is, a share; negative while unknown, null while nothing is being published. */
    ReadOnlyObjectProperty<@Nullable Double> underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty chosenCountProperty() {
        return chosenCount.getReadOnlyProperty();
    }

    void load() {
        desk.ask(
                archive -> InvitationOverview.of(archive, clock),
                read -> {
                    overview.set(read);
                    read.units().stream()
                            .filter(line -> !line.unit().isOpen())
                            .forEach(line -> chosen.remove(line.unit().unit().id()));
                    chosenCount.set(chosen.size());
                    show();
                },
                this::failed);
    }

    private void show() {
        InvitationOverview all = overview.get();
        if (all == null) {
            return;
        }
        String[] words = query.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
        shown.setAll(all.units().stream()
                .filter(line -> filter.get().isEmpty() || filter.get().get() == line.state())
                .filter(line -> fits(line, words))
                .toList());
    }

    private static boolean fits(Line line, String[] words) {
        var unit = line.unit().unit();
        String text = (unit.id() + " " + unit.name() + " " + unit.organisation() + " " + unit.municipality() + " "
                        + line.unit().email())
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** How many units are in each state. */
    Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        InvitationOverview all = overview.get();
        if (all != null) {
            all.units().forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        }
        return counts;
    }

    boolean isChosen(Line line) {
        return chosen.contains(line.unit().unit().id());
    }

    /** Chooses a unit or leaves it; a closed one cannot be chosen. */
    void choose(Line line, boolean on) {
        if (on && line.unit().isOpen()) {
            chosen.add(line.unit().unit().id());
        } else {
            chosen.remove(line.unit().unit().id());
        }
        chosenCount.set(chosen.size());
    }

    /** Chooses all units that are shown, or leaves all. */
    void chooseShown(boolean on) {
        shown.forEach(line -> choose(line, on));
    }

    boolean allShownChosen() {
        return !shown.isEmpty()
                && shown.stream().filter(line -> line.unit().isOpen()).allMatch(this::isChosen);
    }

    /** Whom publishing is about: those chosen, or all open units if nobody is. */
    List<Line> meant() {
        InvitationOverview all = overview.get();
        return all == null
                ? List.of()
                : all.units().stream()
                        .filter(line -> line.unit().isOpen() && (chosen.isEmpty() || isChosen(line)))
                        .toList();
    }

    /** How many of them would get a new invitation. */
    int toInvite() {
        return (int) meant().stream()
                .filter(line -> !line.isInvited(clock.instant()))
                .count();
    }

    void publish(Path folder) {
        Publishing.Whom whom = new Publishing.Whom(chosen.isEmpty() ? null : Set.copyOf(chosen), Set.of());
        publishing((archive, progress) -> publishing(archive).publish(folder, null, whom, progress));
    }

    /** Takes back the invitations of those chosen and writes new ones. */
    void reissue(Path folder) {
        Set<String> units = Set.copyOf(chosen);
        publishing((archive, progress) -> publishing(archive).reissue(folder, null, units, progress));
    }

    private Publishing publishing(OfficeArchive archive) {
        return new Publishing(archive, clock, messages);
    }

    private void publishing(BiFunction<OfficeArchive, Progress, Publishing.Published> work) {
        if (underWay.get() != null) {
            return;
        }
        notice.set(null);
        underWay.set(-1.0);
        cancellation = desk.run(
                (archive, progress) -> {
                    try {
                        return Optional.of(work.apply(archive, progress));
                    } catch (CancellationException e) {
                        return Optional.<Publishing.Published>empty();
                    }
                },
                underWay::set,
                published -> {
                    underWay.set(null);
                    notice.set(published
                            .map(each -> new Notice(
                                    Tone.OK,
                                    messages.text(
                                            "units.published",
                                            each.invited(),
                                            each.mailingList().toString())))
                            .orElseGet(() -> new Notice(Tone.INFO, messages.text("units.publish.cancelled"))));
                    changed();
                },
                error -> {
                    underWay.set(null);
                    failed(error);
                });
    }

    /** Ends publishing; nothing of it is published then. */
    void cancel() {
        Tasks.Cancellation begun = cancellation;
        if (begun != null) {
            begun.cancel();
        }
    }

    /** Takes back the invitations of those chosen. */
    void revoke() {
        Set<String> units = Set.copyOf(chosen);
        ask(
                archive -> new Revoking(archive, clock).revoke(units, List.of()).size(),
                count -> messages.text("units.revoked", count));
    }

    /** @param guide hash of the guide's bytes */
    void publishOpen(Path folder, String guide, String label) {
        ask(
                archive -> publishing(archive).publishOpen(folder, null, guide, label),
                file -> messages.text("units.open.written", file.toString()));
    }

    void moveDeadline(LocalDate closes, Path folder) {
        ask(
                archive -> new Deadlines(archive, clock).move(closes, null, folder),
                moved -> messages.text("units.deadline.moved", moved.file().toString()));
    }

    private <T> void ask(Function<OfficeArchive, T> work, Function<T, String> words) {
        notice.set(null);
        desk.ask(
                work,
                result -> {
                    notice.set(new Notice(Tone.OK, words.apply(result)));
                    changed();
                },
                this::failed);
    }

    /** Reads anew what has changed, here and in the rail. */
    void changed() {
        load();
        desk.refresh();
    }

    /** Tells that a list of units has been taken in. */
    void imported(String words) {
        notice.set(new Notice(Tone.OK, words));
        changed();
    }

    private void failed(Throwable error) {
        Trouble trouble = Trouble.of(error);
        notice.set(new Notice(
                Tone.BAD,
                trouble.coded(trouble.problem().message(messages) + " " + trouble.whatToDo(messages), messages)));
    }
}
