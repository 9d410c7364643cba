package fi.pirtti.exchange.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for scripts from maps, lists, strings, numbers, booleans and nulls; in the form of {@link CanonicalJson}. */
public final class PlainJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PlainJson() {}

    /** The text, ending in a line end; members in the order of their maps. */
    public static String write(Map<String, ? extends @Nullable Object> object) {
        return new String(CanonicalJson.write(MAPPER.valueToTree(object)), StandardCharsets.UTF_8);
    }

    /**
     * An object with members in the order given.
     *
     * @param namesAndValues name, value, name, value, …
     */
    public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
