package fi.pirtti.exchange.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipReaderTest {
    private static final Set<String> NAMES = Set.of("a.txt", "data/b.txt");
    private static final int LIMIT = 1000;

    @Test
    void stored_entries_come_out_in_order() throws Refusal {
        assertThat(read(zip("a.txt", "ensimmäinen", "data/b.txt", "")))
                .containsOnlyKeys("a.txt", "data/b.txt")
                .hasEntrySatisfying(
                        "a.txt", bytes -> assertThat(bytes).asString(UTF_8).isEqualTo("ensimmäinen"));
    }

    @Test
    void deflated_entries_are_read_too() throws Refusal {
        byte[] content = "a".repeat(LIMIT).getBytes(UTF_8);

        assertThat(read(deflated(content, content.length)).get("a.txt")).isEqualTo(content);
    }

    @Test
    void a_deflated_entry_that_lies_about_its_size_is_refused() {
        byte[] content = "a".repeat(500).getBytes(UTF_8);

        assertThat(refusal(deflated(content, 499)).detail()).contains("longer than it says");
        assertThat(refusal(deflated(content, 501)).detail()).contains("shorter than it says");
    }

    @Test
    void a_bomb_is_over_the_limit() {
        byte[] content = new byte[LIMIT + 1];

        assertThat(refusal(deflated(content, content.length)).reason()).isEqualTo(RejectReason.OVER_LIMIT);
        assertThat(refusal(deflated(content, 10)).reason()).isEqualTo(RejectReason.MALFORMED);
        assertThat(refusal(deflated(content, -1)).reason()).isEqualTo(RejectReason.OVER_LIMIT);
    }

    @Test
    void the_sum_of_the_entries_counts() {
        assertThat(refusal(zip("a.txt", "a".repeat(600), "data/b.txt", "b".repeat(600)))
                        .reason())
                .isEqualTo(RejectReason.OVER_LIMIT);
    }

    @Test
    void too_many_entries_are_over_the_limit() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> ZipReader.read(zip("a.txt", "", "data/b.txt", ""), NAMES, 1, LIMIT));

        assertThat(refusal.reason()).isEqualTo(RejectReason.OVER_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.txt", "../a.txt", "/a.txt", "data/../a.txt", "A.TXT", "a.txt/", "data\\b.txt", ""})
    void names_outside_the_list_are_refused(String name) {
        assertThat(refusal(zip(name, "x")).reason()).isEqualTo(RejectReason.MALFORMED);
    }

    @Test
    void a_name_twice_is_refused() {
        byte[] twice = renamed(zip("a.txt", "1", "data/b.txt", "2"));
        byte[] doubled = new String(zip("data/b.txt", "1", "dat_/b.txt", "2"), ISO_8859_1)
                .replace("dat_/b.txt", "data/b.txt")
                .getBytes(ISO_8859_1);

        assertThat(refusal(doubled).detail()).contains("twice");
        assertThat(refusal(twice).reason()).isEqualTo(RejectReason.MALFORMED);
    }

    @Test
    void bytes_before_between_and_behind_are_refused() {
        byte[] zip = zip("a.txt", "1", "data/b.txt", "2");
        byte[] behind = Arrays.copyOf(zip, zip.length + 1);
        byte[] before = new byte[zip.length + 1];
        System.arraycopy(zip, 0, before, 1, zip.length);

        assertThat(refusal(behind).reason()).isEqualTo(RejectReason.MALFORMED);
        assertThat(refusal(before).reason()).isEqualTo(RejectReason.MALFORMED);
    }

    @Test
    void entries_that_share_their_bytes_are_refused() {
        byte[] zip = zip("a.txt", "1", "data/b.txt", "2");
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(zip.length - 6);
        int second = directory + ZipLayout.CENTRAL_LENGTH + "a.txt".length();
        buffer.putInt(second + 42, 0);

        assertThat(refusal(zip).detail()).contains("one after the other");
    }

    @Test
    void local_header_and_directory_must_say_the_same() {
        byte[] zip = zip("a.txt", "1");
        for (int i = 6; i < ZipLayout.LOCAL_LENGTH + "a.txt".length(); i++) {
            byte[] changed = zip.clone();
            changed[i] ^= 1;
            assertThat(refusal(changed).reason()).as("byte %d", i).isEqualTo(RejectReason.MALFORMED);
        }
    }

    @Test
    void encryption_descriptors_extra_fields_and_comments_are_refused() throws IOException {
        for (int flag : List.of(1, 1 << 3, 1 << 6, 1 << 13)) {
            byte[] zip = zip("a.txt", "1");
            ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
            buffer.putShort(6, (short) flag);
            buffer.putShort(buffer.getInt(zip.length - 6) + 8, (short) flag);
            assertThat(refusal(zip).detail()).contains("flag");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("a comment");
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.closeEntry();
        }
        assertThat(refusal(out.toByteArray()).reason()).isEqualTo(RejectReason.MALFORMED);
    }

    private static java.util.Map<String, byte[]> read(byte[] zip) throws Refusal {
        return ZipReader.read(zip, NAMES, 16, LIMIT);
    }

    private static Refusal refusal(byte[] zip) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(zip));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    private static byte[] zip(String... namesAndTexts) {
        SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return ZipWriter.write(entries);
    }

    /** The second entry renamed in the directory only. */
    private static byte[] renamed(byte[] zip) {
        String text = new String(zip, ISO_8859_1);
        int last = text.lastIndexOf("data/b.txt");
        return (text.substring(0, last) + "data/c.txt" + text.substring(last + 10)).getBytes(ISO_8859_1);
    }

    /** One deflated entry that says it has {@code size} bytes. */
    private static byte[] deflated(byte[] content, int size) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        int length = deflater.deflate(buffer);
        byte[] packed = Arrays.copyOf(buffer, length);
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", packed);
        byte[] zip = ZipWriter.write(entries);
        ByteBuffer fields = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = fields.getInt(zip.length - 6);
        for (int start : new int[] {8, directory + 10}) {
            fields.putShort(start, (short) ZipLayout.DEFLATED);
            fields.putInt(start + 6, (int) crc.getValue());
            fields.putInt(start + 14, size);
        }
        return zip;
    }
}
