package fi.pirtti.storage.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's own JSON, as columns hold it. Streaming only: the whole of databind would cost start-up time for a
 * few dozen fields.
 */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes the members of one object. */
    @FunctionalInterface
    interface Members {
        void write(Out out) throws IOException;
    }

    static String object(Members members) {
        StringWriter text = new StringWriter(128);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new Out(json).members(members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutLoneSurrogates(text.toString());
    }

    /** SQLite keeps text as UTF-8, which has no half characters; inside a JSON string they can be spelled out. */
    private static String withoutLoneSurrogates(String json) {
        StringBuilder spelled = null;
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            if (!Character.isSurrogate(unit)) {
                if (spelled != null) {
                    spelled.append(unit);
                }
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1))) {
                if (spelled != null) {
                    spelled.append(unit).append(json.charAt(i + 1));
                }
                i++;
            } else {
                if (spelled == null) {
                    spelled = new StringBuilder(json.length() + 16).append(json, 0, i);
                }
                spelled.append("\\u").append(Integer.toHexString(unit));
            }
        }
        return spelled == null ? json : spelled.toString();
    }

    /** @throws IllegalArgumentException if the text is no JSON object: the database is damaged */
    static In read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> map) {
                return new In(map);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not the JSON that was written");
        }
        throw new IllegalArgumentException("not the JSON that was written");
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        throw new IllegalArgumentException("a kind of value that is never written");
    }

    /** Where the members of an object are written; what is null is left out. */
    record Out(JsonGenerator json) {
        private void members(Members members) throws IOException {
            json.writeStartObject();
            members.write(this);
            json.writeEndObject();
        }

        Out text(String name, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeStringField(name, value);
            }
            return this;
        }

        Out text(String name, @Nullable Object value) throws IOException {
            return text(name, value == null ? null : value.toString());
        }

        Out number(String name, @Nullable Integer value) throws IOException {
            if (value != null) {
                json.writeNumberField(name, value);
            }
            return this;
        }

        Out flag(String name, boolean value) throws IOException {
            json.writeBooleanField(name, value);
            return this;
        }

        Out object(String name, Members value) throws IOException {
            json.writeFieldName(name);
            members(value);
            return this;
        }

        Out texts(String name, Iterable<String> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
            return this;
        }

        Out objects(String name, List<? extends Members> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (Members value : values) {
                members(value);
            }
            json.writeEndArray();
            return this;
        }

        Out numbers(String name, Map<String, Integer> values) throws IOException {
            return object(name, out -> {
                for (Map.Entry<String, Integer> entry : values.entrySet()) {
                    out.number(entry.getKey(), entry.getValue());
                }
            });
        }

        Out textsByName(String name, Map<String, String> values) throws IOException {
            return object(name, out -> {
                for (Map.Entry<String, String> entry : values.entrySet()) {
                    out.text(entry.getKey(), entry.getValue());
                }
            });
        }
    }

    /** An object as read. Every getter throws IllegalArgumentException if the member is not as it was written. */
    record In(Map<?, ?> members) {
        String text(String name) {
            return as(String.class, members.get(name), name);
        }

        @Nullable
        String textOrNull(String name) {
            return members.containsKey(name) ? text(name) : null;
        }

        int number(String name) {
            return as(Integer.class, members.get(name), name);
        }

        @Nullable
        Integer numberOrNull(String name) {
            return members.containsKey(name) ? Integer.valueOf(number(name)) : null;
        }

        boolean flag(String name) {
            return as(Boolean.class, members.get(name), name);
        }

        In object(String name) {
            return new In(as(Map.class, members.get(name), name));
        }

        List<In> objects(String name) {
            List<In> objects = new ArrayList<>();
            for (Object each : as(List.class, members.get(name), name)) {
                objects.add(new In(as(Map.class, each, name)));
            }
            return objects;
        }

        List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            for (Object each : as(List.class, members.get(name), name)) {
                texts.add(as(String.class, each, name));
            }
            return texts;
        }

        TreeMap<String, Integer> numbers(String name) {
            TreeMap<String, Integer> numbers = new TreeMap<>();
            object(name).members.forEach((key, value) -> numbers.put((String) key, as(Integer.class, value, name)));
            return numbers;
        }

        TreeMap<String, String> textsByName(String name) {
            TreeMap<String, String> texts = new TreeMap<>();
            object(name).members.forEach((key, value) -> texts.put((String) key, as(String.class, value, name)));
            return texts;
        }

        private static <T> T as(Class<T> type, @Nullable Object value, String name) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("member " + name + " is not as it was written");
            }
            return type.cast(value);
        }
    }
}
