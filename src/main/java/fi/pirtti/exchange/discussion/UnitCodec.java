package fi.pirtti.exchange.discussion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Fields;
import java.util.TreeMap;

/** The unit as invitations and discussions write it. */
public final class UnitCodec {
    /** Longest id. */
    public static final int MAX_ID_LENGTH = 64;

    /** Longest name of a unit, organisation or municipality. */
    public static final int MAX_NAME_LENGTH = 300;

    private UnitCodec() {}

    public static Unit read(Fields fields) {
        String id = fields.text("id", MAX_ID_LENGTH);
        String name = fields.text("name", MAX_NAME_LENGTH);
        String organisation = fields.textOrEmpty("organisation", MAX_NAME_LENGTH);
        String municipality = fields.textOrEmpty("municipality", MAX_NAME_LENGTH);
        TreeMap<String, String> background = new TreeMap<>();
        if (fields.has("background")) {
            Fields values = fields.object("background");
            for (String field : values.names()) {
                background.put(field, values.id(field));
            }
        }
        fields.noOthers();
        return new Unit(id, name, organisation, municipality, background);
    }

    public static ObjectNode write(Unit unit) {
        ObjectNode json = CanonicalJson.object();
        json.put("id", unit.id());
        json.put("name", unit.name());
        json.put("organisation", unit.organisation());
        json.put("municipality", unit.municipality());
        ObjectNode background = json.putObject("background");
        unit.background().forEach(background::put);
        return json;
    }
}
