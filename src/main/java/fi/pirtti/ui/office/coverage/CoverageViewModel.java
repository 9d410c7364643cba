package fi.pirtti.ui.office.coverage;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageCross;
import fi.pirtti.office.coverage.CoverageFiles;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.MarkList;
import fi.pirtti.office.coverage.Marking;
import fi.pirtti.office.coverage.Reminding;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.WholeFile;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.office.OfficeDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the coverage window shows and does. It reads the archive once when it is opened and after every change, and counts
 * the rest from that.
 */
final class CoverageViewModel {
    /** What the window shows together: one moment, one choice of groups, one filter. */
    record Shown(Coverage coverage, CoverageTree.Group tree, CoverageFilter filter, List<String> by) {}

    /**
     * What was done last, or why it could not be done.
     *
     * @param undo null if there is nothing to undo
     */
    record Told(String words, boolean wrong, @Nullable Runnable undo) {}

    /** What is known of one unit beside its state. */
    record Detail(CoveredUnit unit, List<KeptRevision> revisions, List<UnitChange> changes) {}

    private final OfficeDesk desk;
    private final Messages messages;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CoverageCross> cross = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Double> writing = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<CoverageOrder> order = new SimpleObjectProperty<>(CoverageOrder.NAME);
    private List<String> by = List.of();
    private CoverageFilter filter = CoverageFilter.ALL;
    private String row = "municipality";
    private String column = "organisation";
    private @Nullable String chosen;
    private Tasks.Cancellation reminding = () -> {};

    CoverageViewModel(OfficeDesk desk, Messages messages, InstantSource clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        order.subscribe((before, now) -> count());
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CoverageCross> crossProperty() {
        return cross.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** How far reminders are that are being written; null while none are. */
    ReadOnlyObjectProperty<@Nullable Double> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    ObjectProperty<CoverageOrder> orderProperty() {
        return order;
    }

    /** Reads the archive. */
    void load() {
        List<String> wantedBy = by;
        CoverageFilter wantedFilter = filter;
        CoverageOrder wantedOrder = order.get();
        desk.ask(
                office -> {
                    Coverage coverage = Coverage.of(office, clock.instant());
                    List<String> groups = wantedBy.isEmpty() ? usualGroups(coverage) : wantedBy;
                    return new Shown(
                            coverage,
                            CoverageTree.of(coverage, groups, wantedFilter, wantedOrder),
                            wantedFilter,
                            groups);
                },
                this::loaded,
                this::failed);
    }

    private void loaded(Shown read) {
        if (by.isEmpty()) {
            by = read.by();
            column = by.size() > 2 ? by.get(2) : column;
        }
        boolean asAsked = read.filter().equals(filter) && read.by().equals(by);
        shown.set(read);
        crossFields(row, column);
        if (!asAsked) {
            count();
        }
        if (chosen != null) {
            choose(chosen);
        }
    }

    /** Municipality, organisation and the first field of the guide. */
    private static List<String> usualGroups(Coverage coverage) {
        List<String> groups = new ArrayList<>(List.of("municipality", "organisation"));
        coverage.fields().stream()
                .filter(field -> !field.values().isEmpty())
                .findFirst()
                .ifPresent(field -> groups.add(field.id()));
        return groups;
    }

    /** Groups units by these fields, the outermost first. */
    void groupBy(List<String> fields) {
        by = List.copyOf(fields);
        count();
    }

    CoverageFilter filter() {
        return filter;
    }

    void filter(CoverageFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            count();
        }
    }

    /** Shows units in this state, too, or no more. */
    void toggle(UnitState state) {
        Set<UnitState> states = EnumSet.noneOf(UnitState.class);
        states.addAll(filter.states());
        if (!states.remove(state)) {
            states.add(state);
        }
        filter(filter.withStates(states));
    }

    /** Shows only units with this value; with an empty one all again. */
    void only(String field, @Nullable String value) {
        Map<String, String> where = new LinkedHashMap<>(filter.where());
        if (value == null) {
            where.remove(field);
        } else {
            where.put(field, value);
        }
        filter(filter.withWhere(where));
    }

    /** Shows only units of a cell of the table; the same cell again shows all. */
    void onlyCell(String rowValue, @Nullable String columnValue) {
        Map<String, String> where = new LinkedHashMap<>(filter.where());
        Map<String, String> cell = new LinkedHashMap<>(Map.of(row, rowValue));
        if (columnValue != null) {
            cell.put(column, columnValue);
        }
        boolean same = cell.entrySet().stream().allMatch(each -> each.getValue().equals(where.get(each.getKey())))
                && (columnValue != null || !where.containsKey(column));
        where.remove(row);
        where.remove(column);
        if (!same) {
            where.putAll(cell);
        }
        filter(filter.withWhere(where));
    }

    void crossFields(String newRow, String newColumn) {
        row = newRow;
        column = newColumn;
        Shown now = shown.get();
        if (now != null) {
            cross.set(CoverageCross.of(now.coverage(), row, column, CoverageOrder.SMALLEST));
        }
    }

    private void count() {
        Shown now = shown.get();
        if (now != null) {
            shown.set(new Shown(now.coverage(), CoverageTree.of(now.coverage(), by, filter, order.get()), filter, by));
        }
    }

    CoverageTrend trend(Coverage coverage) {
        return CoverageTrend.of(coverage);
    }

    /** The units that would be reminded now, those that nobody has heard of first. */
    List<CoveredUnit> toRemind() {
        Shown now = shown.get();
        if (now == null) {
            return List.of();
        }
        Set<UnitState> states = EnumSet.copyOf(CoverageFilter.REMINDABLE);
        if (!filter.states().isEmpty()) {
            states.retainAll(filter.states());
        } else {
            states.remove(UnitState.AGREED);
        }
        return states.isEmpty() ? List.of() : filter.withStates(states).of(now.coverage(), CoverageOrder.SILENT);
    }

    /** Shows what is known of a unit; null for none. */
    void choose(@Nullable String id) {
        chosen = id;
        Shown now = shown.get();
        if (id == null || now == null) {
            detail.set(null);
            return;
        }
        now.coverage()
                .unit(id)
                .ifPresent(unit -> desk.ask(
                        office -> new Detail(
                                unit,
                                office.store().revisionsOf(id),
                                office.store().unitChanges().stream()
                                        .filter(change -> change.concerns(id))
                                        .toList()),
                        read -> {
                            if (id.equals(chosen)) {
                                detail.set(read);
                            }
                        },
                        this::failed));
    }

    void mark(CoveredUnit unit, UnitMark.Kind kind, @Nullable LocalDate day, String note) {
        desk.ask(
                office -> new Marking(office, clock).mark(List.of(unit.id()), kind, day, note),
                marked -> marked(
                        marked,
                        messages.text(
                                switch (kind) {
                                    case AGREED -> "coverage.marked.agreed";
                                    case DECLINED -> "coverage.marked.declined";
                                    case NONE -> "coverage.marked.none";
                                },
                                unit.name())),
                this::failed);
    }

    /** Takes in a list of what units have told. */
    void markList(Path file) {
        desk.ask(
                office -> new Marking(office, clock).mark(MarkList.read(file, office)),
                marked -> marked(
                        marked,
                        messages.text("coverage.marked.list", marked.made().size())),
                this::failed);
    }

    private void marked(Marking.Marked marked, String words) {
        told.set(new Told(
                words,
                false,
                () -> desk.ask(
                        office -> new Marking(office, clock).undo(marked),
                        undone -> {
                            told.set(new Told(messages.text("coverage.undone"), false, null));
                            load();
                        },
                        this::failed)));
        load();
    }

    /** Takes back what was marked last. */
    void undo() {
        Told last = told.get();
        if (last != null && last.undo() != null) {
            last.undo().run();
        }
    }

    void remind(Path directory, Reminding.Wanted wanted) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        List<CoveredUnit> units = toRemind();
        writing.set(-1.0);
        reminding = desk.run(
                (office, progress) -> new Reminding(office, clock, messages)
                        .write(directory, now.coverage(), units, wanted, progress),
                writing::set,
                this::reminded,
                error -> {
                    writing.set(null);
                    failed(error);
                });
    }

    void stopReminding() {
        reminding.cancel();
    }

    private void reminded(Reminding.Reminded reminded) {
        writing.set(null);
        StringBuilder words = new StringBuilder(messages.text(
                "coverage.reminded", reminded.units(), reminded.drafts().size()));
        if (!reminded.withoutAddress().isEmpty()) {
            words.append(' ')
                    .append(messages.text(
                            "coverage.reminded.no-address",
                            reminded.withoutAddress().size()));
        }
        if (!reminded.withoutInvitation().isEmpty()) {
            words.append(' ')
                    .append(messages.text(
                            "coverage.reminded.no-invitation",
                            reminded.withoutInvitation().size()));
        }
        if (reminded.cancelled()) {
            words.append(' ').append(messages.text("coverage.reminded.cancelled"));
        }
        told.set(new Told(words.toString(), false, null));
    }

    /** Writes the table: as CSV where the name ends so, otherwise as a workbook. */
    void export(Path file) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        String crossed = column;
        String crossing = row;
        desk.ask(
                office -> {
                    CoverageFiles files = new CoverageFiles(now.coverage(), messages);
                    boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
                    try {
                        WholeFile.write(file, csv ? files.csv() : files.workbook(now.by(), crossing, crossed));
                    } catch (IOException e) {
                        throw OfficeException.of("storage-unwritable", file.toString());
                    }
                    return file;
                },
                written -> told.set(new Told(messages.text("coverage.exported", written), false, null)),
                this::failed);
    }

    private void failed(Throwable error) {
        Trouble trouble = Trouble.of(error);
        told.set(new Told(trouble.problem().message(messages) + " " + trouble.whatToDo(messages), true, null));
    }
}
