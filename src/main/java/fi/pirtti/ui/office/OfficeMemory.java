package fi.pirtti.ui.office;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.ui.shell.ShellSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the office's desk remembers for the next time: archives that were opened, and what was chosen for each. */
public final class OfficeMemory {
    private static final int MOST = 8;
    private static final String ARCHIVES = "office.archives";
    private static final String FIELD = "\t";

    private final ShellSettings settings;

    public OfficeMemory(ShellSettings settings) {
        this.settings = settings;
    }

    /** An archive that was opened before. */
    public record Known(String location, LocalizedText title) {}

    /** Those that were opened, the newest first. */
    public List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (String line : settings.noted(ARCHIVES).orElse("").split("\n")) {
            String[] fields = line.split(FIELD);
            SortedMap<String, String> title = new TreeMap<>();
            for (int i = 1; i + 1 < fields.length; i += 2) {
                title.put(fields[i], fields[i + 1]);
            }
            if (!title.isEmpty()) {
                known.add(new Known(fields[0], new LocalizedText(title)));
            }
        }
        return known;
    }

    /** The one to go on with. */
    public Optional<String> last() {
        return known().stream().map(Known::location).findFirst();
    }

    void opened(String location, LocalizedText title) {
        List<Known> now = new ArrayList<>(known());
        now.removeIf(each -> each.location().equals(location));
        now.addFirst(new Known(location, title));
        keep(now.subList(0, Math.min(MOST, now.size())));
    }

    /** Does not offer an archive any more; the archive itself stays. */
    public void forget(String location) {
        List<Known> now = new ArrayList<>(known());
        now.removeIf(each -> each.location().equals(location));
        keep(now);
    }

    private void keep(List<Known> all) {
        StringBuilder text = new StringBuilder();
        for (Known each : all) {
            text.append(each.location());
            for (Map.Entry<String, String> name : each.title().byTag().entrySet()) {
                text.append(FIELD)
                        .append(name.getKey())
                        .append(FIELD)
                        .append(name.getValue().replaceAll("\\s+", " "));
            }
            text.append('\n');
        }
        settings.note(ARCHIVES, text.toString());
    }

    /** What was chosen for one archive, such as a folder. */
    public Optional<String> of(String location, String what) {
        return settings.noted(key(location, what));
    }

    public void remember(String location, String what, String value) {
        settings.note(key(location, what), value);
    }

    private static String key(String location, String what) {
        return "office." + what + "." + Integer.toHexString(location.hashCode());
    }
}
