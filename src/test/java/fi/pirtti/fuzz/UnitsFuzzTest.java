package fi.pirtti.fuzz;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.unitlist.UnitsFile;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The office's list of units as CSV. */
class UnitsFuzzTest extends FuzzTest {
    private static final SequencedMap<String, Guide> GUIDES = guides();

    UnitsFuzzTest() {
        super("units");
    }

    private static SequencedMap<String, Guide> guides() {
        SequencedMap<String, Guide> guides = new LinkedHashMap<>();
        for (String name : List.of(Samples.STAFF, Samples.ASSOCIATIONS)) {
            guides.put(Sha256.hex(Samples.guideJson(name)), Samples.guide(name));
        }
        return guides;
    }

    @Override
    void read(byte[] csv) {
        UnitsFile units;
        try {
            units = UnitsFile.read(csv, GUIDES);
        } catch (OfficeException e) {
            Expect.that(Expect.hasErrors(e.problems()), "refused without an error");
            e.problems().forEach(Expect::declared);
            return;
        }
        units.problems().forEach(Expect::declared);
        if (!Expect.hasErrors(units.problems())) {
            UnitsFile again = UnitsFile.read(written(units.units()), GUIDES);
            Expect.same(units.units(), again.units(), "units");
        }
    }

    /** The units as a list that someone might have written. */
    private static byte[] written(List<RegisteredUnit> units) {
        TreeSet<String> fields = new TreeSet<>();
        TreeSet<String> extra = new TreeSet<>();
        for (RegisteredUnit each : units) {
            fields.addAll(each.unit().background().keySet());
            extra.addAll(each.extra().keySet());
        }
        List<String> heading = new ArrayList<>(
                List.of("unit_id", "name", "organisation", "municipality", "headcount", "email", "guide"));
        heading.addAll(fields);
        extra.removeAll(fields);
        heading.addAll(extra);
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(csv, CSVFormat.EXCEL)) {
            rows.printRecord(heading);
            for (RegisteredUnit each : units) {
                Unit unit = each.unit();
                List<Object> row = new ArrayList<>(List.of(
                        unit.id(),
                        unit.name(),
                        unit.organisation(),
                        unit.municipality(),
                        each.headcount(),
                        each.email(),
                        GUIDES.get(each.guideSha256()).id()));
                fields.forEach(field -> row.add(
                        unit.background().getOrDefault(field, each.extra().getOrDefault(field, ""))));
                extra.forEach(field -> row.add(each.extra().getOrDefault(field, "")));
                rows.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
