package fi.pirtti.ui.office.home;

import fi.pirtti.office.Founding;
import fi.pirtti.office.KeyPlace;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.OfficeKeys;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.office.OfficeDesk;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Ways to an archive: founding one, and the sample. Lives on when the screen is left, as the work does. */
public final class OfficeHomeViewModel {
    /** Which of the ways is open. */
    public enum Way {
        CHOOSING,
        SERVER,
        FOUNDING
    }

    /** What is being made. */
    public enum Making {
        NOTHING,
        SAMPLE,
        CONSULTATION
    }

    /**
     * One thing that is in the way of founding.
     *
     * @param source name of the file that it is in, empty if it is in none
     */
    public record Fault(String source, Problem problem) {}

    /**
     * What is left to do after founding.
     *
     * @param sheet the recovery key to be printed
     * @param text the recovery key in a file
     */
    public record Founded(Path sheet, Path text) {}

    private final OfficeDesk desk;
    private final Tasks tasks;
    private final InstantSource clock;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.CHOOSING);
    private final ObjectProperty<Making> making = new SimpleObjectProperty<>(Making.NOTHING);
    private final DoubleProperty share = new SimpleDoubleProperty();
    private final ObjectProperty<List<Fault>> faults = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Throwable> failure = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Founded> founded = new SimpleObjectProperty<>();
    private FoundingDraft draft = new FoundingDraft();
    private Tasks.Cancellation work = () -> {};

    public OfficeHomeViewModel(OfficeDesk desk, Tasks tasks, InstantSource clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    public ObjectProperty<Way> wayProperty() {
        return way;
    }

    public ObjectProperty<Making> makingProperty() {
        return making;
    }

    FoundingDraft draft() {
        return draft;
    }

    /** How far the making is, from 0 to 1. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** What is in the way of founding; empty while nothing is known to be. */
    public ObjectProperty<List<Fault>> faultsProperty() {
        return faults;
    }

    /** Why the sample could not be made; null if it could, or was not wanted. */
    public ObjectProperty<@Nullable Throwable> failureProperty() {
        return failure;
    }

    /** Set from when a consultation was founded until the person has seen what is left to do. */
    public ObjectProperty<@Nullable Founded> foundedProperty() {
        return founded;
    }

    /** Makes the sample unless there is one, and opens it. */
    public void openSample(Messages messages) {
        if (making.get() != Making.NOTHING) {
            return;
        }
        share.set(0);
        failure.set(null);
        making.set(Making.SAMPLE);
        work = tasks.beside(
                progress -> desk.samples().make(messages, progress),
                share::set,
                location -> {
                    making.set(Making.NOTHING);
                    location.ifPresent(desk::open);
                },
                error -> {
                    making.set(Making.NOTHING);
                    failure.set(error);
                });
    }

    /** Ends what is being made; nothing of it is left. */
    public void cancel() {
        work.cancel();
    }

    /** Founds a consultation and opens its archive, or tells all that is wrong. */
    public void found(FoundingPlan plan, Messages messages) {
        if (making.get() != Making.NOTHING) {
            return;
        }
        faults.set(List.of());
        making.set(Making.CONSULTATION);
        Path archive = plan.archive();
        work = tasks.beside(
                progress -> {
                    new Founding(clock, messages).found(archive, plan.guides(), plan.units(), plan.keys());
                    return OfficeKeys.writeSheet(
                            new ArchivePlace.InFile(archive), KeyPlace.beside(archive), clock, messages);
                },
                done -> {},
                sheet -> {
                    making.set(Making.NOTHING);
                    way.set(Way.CHOOSING);
                    draft = new FoundingDraft();
                    founded.set(new Founded(sheet, KeyPlace.beside(archive).recoveryText()));
                    desk.open(archive.toString());
                },
                error -> {
                    making.set(Making.NOTHING);
                    faults.set(faults(error));
                });
    }

    private static List<Fault> faults(Throwable error) {
        if (error instanceof OfficeException told) {
            String source = told.source().isEmpty()
                    ? ""
                    : String.valueOf(Path.of(told.source()).getFileName());
            return told.problems().stream()
                    .map(problem -> new Fault(source, problem))
                    .toList();
        }
        return List.of(new Fault("", Trouble.of(error).problem()));
    }
}
