package fi.pirtti.fuzz;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes bytes for instructions how to change a sound document: what comes out is JSON still, so that the fuzzer gets past
 * the syntax and at the rules.
 */
final class JsonEdits {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_EDITS = 40;
    private static final int MAX_REPEATS = 260;
    private static final int MAX_VALUES = 20_000;

    /** Values at the edges of what the formats take. */
    private static final List<JsonNode> EDGES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.booleanNode(false),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(-1),
            NODES.numberNode(1.5),
            NODES.numberNode(-0.0),
            NODES.numberNode(1e308),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(1L << 31),
            NODES.numberNode(Long.MIN_VALUE),
            NODES.numberNode(BigInteger.TEN.pow(90)),
            NODES.numberNode(new BigDecimal("1e-400")),
            NODES.numberNode(new BigDecimal("1e+400")),
            NODES.textNode(""),
            NODES.textNode(" "),
            NODES.textNode("a"),
            NODES.textNode("\u0000"),
            NODES.textNode("\uD800"),
            NODES.textNode("\uFFFF"),
            NODES.textNode("\u202E\u200B\u2028"),
            NODES.textNode("𝄞 e\u0301 &<>\"'"),
            NODES.textNode("x".repeat(2001)),
            NODES.textNode("..".repeat(400) + "@" + "a.".repeat(400)),
            NODES.textNode("2024-02-29"),
            NODES.textNode("2023-02-29"),
            NODES.textNode("+1000000000-12-31T23:59:59.999999999Z"),
            NODES.textNode("-999999999-01-01T00:00:00+18:00"),
            NODES.textNode("2022-05-02T09:00+03:00:01"),
            NODES.textNode("0197f1c2-0000-7000-8000-000000000001"),
            NODES.textNode("0".repeat(64)));

    private final ByteBuffer program;

    private JsonEdits(byte[] program, int from) {
        this.program = ByteBuffer.wrap(program, from, program.length - from).slice();
    }

    /** {@code document} changed as {@code program} says from the byte {@code from} on. */
    static byte[] apply(JsonNode document, byte[] program, int from) {
        JsonNode root = document.deepCopy();
        new JsonEdits(program, from).run(root);
        try {
            return MAPPER.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(byte[] document) {
        try {
            return MAPPER.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a value stands: a member of an object, or an element of an array. */
    private record Slot(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            switch (parent) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode array -> array.set(index, value);
                default -> throw new IllegalStateException("only containers hold values");
            }
        }

        void remove() {
            switch (parent) {
                case ObjectNode object -> object.remove(name);
                case ArrayNode array -> array.remove(index);
                default -> throw new IllegalStateException("only containers hold values");
            }
        }
    }

    private void run(JsonNode root) {
        for (int i = 0; i < MAX_EDITS && program.remaining() >= 3; i++) {
            List<Slot> slots = new ArrayList<>();
            collect(root, slots);
            if (slots.isEmpty() || slots.size() > MAX_VALUES) {
                return;
            }
            int kind = next();
            edit(kind, slots.get(next(slots.size())), slots);
        }
    }

    private void edit(int kind, Slot slot, List<Slot> slots) {
        switch (kind % 9) {
            case 0 -> slot.remove();
            case 1, 2 -> slot.set(EDGES.get(next() % EDGES.size()).deepCopy());
            case 3 -> slot.set(NODES.textNode(text()));
            case 4 -> slot.set(NODES.numberNode((long) (byte) next()));
            case 5 -> slot.set(slots.get(next(slots.size())).value().deepCopy());
            case 6 -> {
                if (slot.parent() instanceof ObjectNode object) {
                    object.set(text(), slot.value().deepCopy());
                }
            }
            case 7 -> {
                if (slot.parent() instanceof ArrayNode array) {
                    List<Slot> below = new ArrayList<>();
                    collect(slot.value(), below);
                    int times = Math.min(MAX_REPEATS - array.size(), 1 + next());
                    times = Math.min(times, MAX_VALUES / (1 + below.size()));
                    for (int i = 0; i < times; i++) {
                        array.add(slot.value().deepCopy());
                    }
                }
            }
            default -> {
                JsonNode value = slot.value().deepCopy();
                for (int i = next() % 70; i > 0; i--) {
                    value = i % 2 == 0
                            ? NODES.arrayNode().add(value)
                            : NODES.objectNode().set("a", value);
                }
                slot.set(value);
            }
        }
    }

    private static void collect(JsonNode node, List<Slot> slots) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(member -> {
                    slots.add(new Slot(object, member.getKey(), -1));
                    collect(member.getValue(), slots);
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    slots.add(new Slot(array, "", i));
                    collect(array.get(i), slots);
                }
            }
            default -> {
                // nothing below a single value
            }
        }
    }

    private int next() {
        return program.hasRemaining() ? Byte.toUnsignedInt(program.get()) : 0;
    }

    private int next(int bound) {
        return (next() << 8 | next()) % bound;
    }

    private String text() {
        byte[] bytes = new byte[Math.min(next(), program.remaining())];
        program.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
