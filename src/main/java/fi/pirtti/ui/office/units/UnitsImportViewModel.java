package fi.pirtti.ui.office.units;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.unitlist.ColumnMatching;
import fi.pirtti.office.unitlist.ColumnUse;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.office.units.UnitRegister;
import fi.pirtti.office.units.UnitsPlan;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.office.OfficeDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A list of units on its way in: what its columns mean, what is wrong, what it would change. */
final class UnitsImportViewModel {
    private final OfficeDesk desk;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable UnitsPlan> imported = new ReadOnlyObjectWrapper<>();

    /** What is shown of a file. */
    record Preview(
            Path file,
            TableFile table,
            ColumnMatching matching,
            boolean closeMissing,
            UnitsPlan plan,
            List<Guide> guides) {
        List<Problem> errors() {
            return plan.problems().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .toList();
        }

        /** What a column can mean. */
        List<ColumnUse> choices(int column) {
            List<ColumnUse> choices = new ArrayList<>();
            for (ColumnUse.Fact fact : ColumnUse.Fact.values()) {
                choices.add(new ColumnUse.Known(fact));
            }
            guides.stream()
                    .flatMap(guide -> guide.background().stream())
                    .map(field -> new ColumnUse.Background(field.id()))
                    .distinct()
                    .forEach(choices::add);
            String heading = matching.headings().get(column);
            if (!heading.isEmpty()) {
                choices.add(new ColumnUse.Own(heading));
            }
            choices.add(new ColumnUse.Ignored());
            return choices;
        }
    }

    UnitsImportViewModel(OfficeDesk desk, Clock clock, Messages messages) {
        this.desk = desk;
        this.clock = clock;
        this.messages = messages;
    }

    /** Null until a file has been read. */
    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What has been taken in; null until then. */
    ReadOnlyObjectProperty<@Nullable UnitsPlan> importedProperty() {
        return imported.getReadOnlyProperty();
    }

    void read(Path file) {
        read(file, null);
    }

    /** Another sheet of the same workbook. */
    void sheet(String name) {
        Preview now = preview.get();
        if (now != null && !now.table().sheet().equals(name)) {
            read(now.file(), name);
        }
    }

    private void read(Path file, @Nullable String sheet) {
        fault.set("");
        desk.ask(
                archive -> {
                    TableFile table = TableFile.read(bytes(file), sheet);
                    ColumnMatching matching = ColumnMatching.propose(
                            table.headings(), archive.guides().values());
                    return new Preview(
                            file,
                            table,
                            matching,
                            false,
                            new UnitRegister(archive, clock).plan(table, matching, false),
                            List.copyOf(archive.guides().values()));
                },
                preview::set,
                this::failed);
    }

    /** Lets a column mean something else. */
    void use(int column, ColumnUse use) {
        Preview now = preview.get();
        if (now != null && !now.matching().uses().get(column).equals(use)) {
            again(now, now.matching().with(column, use), now.closeMissing());
        }
    }

    /** Whether units that the list does not have are closed. */
    void closeMissing(boolean close) {
        Preview now = preview.get();
        if (now != null && now.closeMissing() != close) {
            again(now, now.matching(), close);
        }
    }

    private void again(Preview now, ColumnMatching matching, boolean close) {
        desk.ask(
                archive -> new Preview(
                        now.file(),
                        now.table(),
                        matching,
                        close,
                        new UnitRegister(archive, clock).plan(now.table(), matching, close),
                        now.guides()),
                preview::set,
                this::failed);
    }

    /** Why the list cannot be taken in as it is; empty if it can. */
    Optional<String> obstacle() {
        Preview now = preview.get();
        if (now == null) {
            return Optional.of(messages.text("units.import.choose-first"));
        }
        if (!now.plan().isSound()) {
            return Optional.of(messages.text("units.import.errors", now.errors().size()));
        }
        return now.plan().changesAnything() ? Optional.empty() : Optional.of(messages.text("units.import.nothing"));
    }

    void take() {
        Preview now = preview.get();
        if (now == null || obstacle().isPresent()) {
            return;
        }
        fault.set("");
        desk.ask(
                archive -> {
                    UnitRegister register = new UnitRegister(archive, clock);
                    register.make(register.of(now.plan(), now.file().toString()));
                    return now.plan();
                },
                imported::set,
                this::failed);
    }

    /** Where a problem is, and what it is. */
    String sentence(Problem problem) {
        return problem.message(messages);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > TableFile.MAX_BYTES) {
                throw new OfficeException(
                        file.toString(),
                        List.of(Problem.error("", "units-large", TableFile.MAX_BYTES / (1024 * 1024))));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OfficeException(file.toString(), List.of(Problem.error("", "unreadable", file.toString())));
        }
    }

    private void failed(Throwable error) {
        Trouble trouble = Trouble.of(error);
        fault.set(trouble.coded(trouble.problem().message(messages) + " " + trouble.whatToDo(messages), messages));
    }
}
