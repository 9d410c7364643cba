package fi.pirtti.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One JSON object while it is read. Each getter reports what is wrong at its place and then gives a harmless value, so
 * that reading goes on and finds the rest; what was built is used only if no error was reported.
 */
public final class Fields {
    /** The form of ids in guides. */
    public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int MAX_TIME_LENGTH = 40;
    private static final String NO_ID = "-";

    private final JsonNode node;
    private final String pointer;
    private final ProblemList problems;
    private final Set<String> known = new HashSet<>();

    private Fields(JsonNode node, String pointer, ProblemList problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The object at {@code pointer}; an empty one, reported, if {@code node} is something else. */
    public static Fields of(JsonNode node, String pointer, ProblemList problems) {
        if (!node.isObject()) {
            problems.error(pointer, "wrong-type", "object");
            return new Fields(JsonNodeFactory.instance.objectNode(), pointer, new ProblemList(Severity.ERROR));
        }
        return new Fields(node, pointer, problems);
    }

    public String pointer() {
        return pointer;
    }

    /** JSON pointer of a member. */
    public String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Reports at a member; for rules between members. */
    public void error(String name, String code, Object... arguments) {
        problems.error(at(name), code, arguments);
    }

    /** Reports at this object itself. */
    public void errorHere(String code, Object... arguments) {
        problems.error(pointer, code, arguments);
    }

    /** True if nothing has been reported at the member or below it; for rules that make sense of sound values only. */
    public boolean problemFree(String name) {
        return problems.noneBelow(at(name));
    }

    public ProblemList problems() {
        return problems;
    }

    /** True if the member is there; {@code null} counts as absent where a member may be absent. */
    public boolean has(String name) {
        known.add(name);
        return node.hasNonNull(name);
    }

    /** The value of a member that must be there, of whatever type; reported and missing-node otherwise. */
    public JsonNode any(String name) {
        known.add(name);
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            problems.error(at(name), "missing");
        }
        return value;
    }

    /** A text that must be there and not blank. */
    public String text(String name, int maxLength) {
        String text = anyText(name, maxLength);
        JsonNode value = node.path(name);
        if (value.isTextual() && value.textValue().isBlank()) {
            problems.error(at(name), "text-blank");
        }
        return text;
    }

    /** A text that must be there and may be empty. */
    public String anyText(String name, int maxLength) {
        JsonNode value = any(name);
        return value.isMissingNode() ? "" : TextRules.check(value, at(name), maxLength, problems);
    }

    /** A text that may be empty or absent; then it is empty. */
    public String textOrEmpty(String name, int maxLength) {
        return has(name) ? anyText(name, maxLength) : "";
    }

    /** An id in the form of guides. */
    public String id(String name) {
        String id = text(name, Integer.MAX_VALUE);
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            problems.error(at(name), "id-form");
        }
        return id.isBlank() ? NO_ID : id;
    }

    /** A text of a given form. */
    public String matching(String name, Pattern form, String code) {
        String text = text(name, Integer.MAX_VALUE);
        if (!text.isBlank() && !form.matcher(text).matches()) {
            problems.error(at(name), code);
        }
        return text;
    }

    /** A whole number that must be there, {@code min}–{@code max}. */
    public int integer(String name, int min, int max) {
        JsonNode value = any(name);
        return value.isMissingNode() ? min : integer(value, at(name), min, max, problems);
    }

    public int integerOr(String name, int fallback, int min, int max) {
        return has(name) ? integer(name, min, max) : fallback;
    }

    /** {@code value} as a whole number, {@code min}–{@code max}; {@code min} if it is not one. */
    public static int integer(JsonNode value, String at, int min, int max, ProblemList problems) {
        if (!value.isIntegralNumber()) {
            problems.error(at, "wrong-type", "integer");
            return min;
        }
        if (!value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
            problems.error(at, "number-range", min, max);
            return min;
        }
        return value.intValue();
    }

    public boolean flagOr(String name, boolean fallback) {
        if (!has(name)) {
            return fallback;
        }
        JsonNode value = any(name);
        if (!value.isBoolean()) {
            problems.error(at(name), "wrong-type", "boolean");
        }
        return value.asBoolean();
    }

    /** A real day, {@code yyyy-mm-dd}. */
    public LocalDate date(String name) {
        String text = text(name, Integer.MAX_VALUE);
        if (text.isBlank()) {
            return LocalDate.EPOCH;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // reported below, like a day in another form
        }
        problems.error(at(name), "date-form");
        return LocalDate.EPOCH;
    }

    /** A UUID in its usual lower-case form; empty, and reported, if it is none. */
    public Optional<UUID> uuid(String name) {
        String text = matching(name, UUID_FORM, "uuid-form");
        return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** A moment in UTC, {@code 2022-05-20T21:00:00Z}. */
    public Instant instant(String name) {
        String text = text(name, MAX_TIME_LENGTH);
        try {
            if (!text.isBlank()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException e) {
            problems.error(at(name), "time-form");
        }
        return Instant.EPOCH;
    }

    /** A moment with its offset from UTC, {@code 2022-05-02T09:00:00+03:00}. */
    public OffsetDateTime time(String name) {
        String text = text(name, MAX_TIME_LENGTH);
        try {
            if (!text.isBlank()) {
                return OffsetDateTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            problems.error(at(name), "time-form");
        }
        return OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
    }

    /** The format name that must stand in {@code format}. */
    public void format(String expected) {
        String format = text("format", Integer.MAX_VALUE);
        if (!format.isBlank() && !format.equals(expected)) {
            problems.error(at("format"), "format-unknown", expected);
        }
    }

    public Fields object(String name) {
        JsonNode value = any(name);
        return value.isMissingNode()
                ? new Fields(JsonNodeFactory.instance.objectNode(), at(name), new ProblemList(Severity.ERROR))
                : of(value, at(name), problems);
    }

    /** The elements of an array that must be there, each with its pointer. */
    public List<Element> elements(String name, int min, int max) {
        JsonNode value = any(name);
        if (value.isMissingNode()) {
            return List.of();
        }
        if (!value.isArray()) {
            problems.error(at(name), "wrong-type", "array");
            return List.of();
        }
        if (value.size() < min) {
            problems.error(at(name), value.isEmpty() ? "list-empty" : "list-short", min);
        }
        if (value.size() > max) {
            problems.error(at(name), "list-long", max);
            return List.of();
        }
        List<Element> elements = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            elements.add(new Element(value.get(i), at(name) + "/" + i));
        }
        return elements;
    }

    /** Like {@link #elements}, absent meaning empty. */
    public List<Element> elementsOrNone(String name, int max) {
        return has(name) ? elements(name, 0, max) : List.of();
    }

    public List<Fields> objects(String name, int min, int max) {
        return elements(name, min, max).stream()
                .map(each -> of(each.node(), each.pointer(), problems))
                .toList();
    }

    public List<Fields> objectsOrNone(String name, int max) {
        return has(name) ? objects(name, 0, max) : List.of();
    }

    /** All member names, as a map has them; each counts as known. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        known.addAll(names);
        return names;
    }

    /** Reports members that no getter asked for; to be called last. */
    public void noOthers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.unknownField(at(name));
            }
        });
    }

    /** Reports every value of {@code name} in {@code siblings} that an earlier sibling has already. */
    public static void unique(Collection<Fields> siblings, String name, Set<String> seen) {
        for (Fields sibling : siblings) {
            String id = sibling.node.path(name).asText("");
            if (!id.isEmpty() && !seen.add(id)) {
                sibling.error(name, "id-duplicate", id);
            }
        }
    }

    /** One element of an array with its place. */
    public record Element(JsonNode node, String pointer) {}
}
