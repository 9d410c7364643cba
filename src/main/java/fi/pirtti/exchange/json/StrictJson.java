package fi.pirtti.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.pirtti.support.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads JSON (RFC 8259) and nothing else: UTF-8 without faults and without a byte order mark, one value, no duplicate
 * names, bounded depth and size.
 */
public final class StrictJson {
    /** Deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** Largest document that is read, in bytes. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final int MAX_TOKENS = 2_000_000;
    private static final int MAX_NAME_LENGTH = 1000;
    private static final int MAX_NUMBER_LENGTH = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_BYTES)
                            .maxStringLength(MAX_BYTES)
                            .maxTokenCount(MAX_TOKENS)
                            .maxNameLength(MAX_NAME_LENGTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The value in {@code bytes}, or why there is none: {@code json-encoding}, {@code json-limit}, {@code json-syntax}, {@code json-duplicate}. */
    public static Decoded<JsonNode> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Decoded.broken(Problem.error("", "json-limit"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Decoded.broken(Problem.error("", "json-encoding"));
        }
        if (text.startsWith("\uFEFF")) {
            return Decoded.broken(Problem.error("", "json-encoding"));
        }
        return parse(text);
    }

    private static Decoded<JsonNode> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                return Decoded.broken(Problem.error("", "json-syntax", 1, 1));
            }
            return hasInfinite(node)
                    ? Decoded.broken(Problem.error("", "json-limit"))
                    : new Decoded.Value<>(node, List.of());
        } catch (StreamConstraintsException e) {
            return Decoded.broken(Problem.error("", "json-limit"));
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            // Jackson has no exception of its own for this, and its message must not travel: it quotes the input.
            boolean duplicate = e.getOriginalMessage().startsWith("Duplicate field");
            return Decoded.broken(Problem.error(
                    "", duplicate ? "json-duplicate" : "json-syntax", place.getLineNr(), place.getColumnNr()));
        }
    }

    /** A number beyond all doubles is read as infinite, which JSON cannot write: it would come out as a text. */
    private static boolean hasInfinite(JsonNode node) {
        if (node.isDouble()) {
            return Double.isInfinite(node.doubleValue());
        }
        for (JsonNode child : node) {
            if (hasInfinite(child)) {
                return true;
            }
        }
        return false;
    }
}
