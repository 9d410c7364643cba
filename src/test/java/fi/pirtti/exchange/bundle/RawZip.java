package fi.pirtti.exchange.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip in which every field can be written as no honest program writes it. */
final class RawZip {
    final List<Entry> entries = new ArrayList<>();
    byte[] before = {};
    byte[] beforeDirectory = {};
    byte[] beforeEnd = {};
    byte[] behind = {};
    byte[] comment = {};
    int disk;
    int moreEntriesThanThereAre;
    int directoryFurtherOn;

    static RawZip of(Map<String, byte[]> contents) {
        RawZip zip = new RawZip();
        contents.forEach(zip::add);
        return zip;
    }

    Entry add(String name, byte[] content) {
        Entry entry = new Entry(name.getBytes(UTF_8), content);
        entries.add(entry);
        return entry;
    }

    Entry entry(String name) {
        return entries.stream()
                .filter(entry -> Arrays.equals(entry.name, name.getBytes(UTF_8)))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Entry entry : entries) {
            if (entry.at < 0) {
                entry.offset = out.size();
                out.writeBytes(entry.local());
            } else {
                entry.offset = entries.get(entry.at).offset + entry.further;
            }
        }
        out.writeBytes(beforeDirectory);
        int directory = out.size();
        int listed = 0;
        for (Entry entry : entries) {
            if (entry.listed) {
                out.writeBytes(entry.central());
                listed++;
            }
        }
        int length = out.size() - directory;
        out.writeBytes(beforeEnd);
        ByteBuffer end = buffer(ZipLayout.END_LENGTH);
        end.putInt(ZipLayout.END_SIGNATURE).putShort((short) disk).putShort((short) 0);
        end.putShort((short) (listed + moreEntriesThanThereAre)).putShort((short) (listed + moreEntriesThanThereAre));
        end.putInt(length).putInt(directory + directoryFurtherOn).putShort((short) comment.length);
        out.writeBytes(end.array());
        out.writeBytes(comment);
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[64 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** One entry; {@code local} and {@code central} are what its two headers say of it. */
    static final class Entry {
        byte[] name;
        byte[] data;
        final Header local;
        final Header central;
        int externalAttributes;
        int madeBy = ZipLayout.VERSION;
        byte[] comment = {};
        /** Whether the directory has it. */
        boolean listed = true;
        /** Index of the entry in whose bytes this one lies; -1 if it has bytes of its own. */
        int at = -1;

        int further;
        int offset;

        Entry(byte[] name, byte[] content) {
            this.name = name;
            this.data = content;
            this.local = new Header(name, content);
            this.central = new Header(name, content);
        }

        /** Compressed honestly. */
        Entry deflate() {
            data = deflated(data);
            both(header -> {
                header.method = ZipLayout.DEFLATED;
                header.packed = data.length;
            });
            return this;
        }

        Entry both(java.util.function.Consumer<Header> change) {
            change.accept(local);
            change.accept(central);
            return this;
        }

        byte[] local() {
            ByteBuffer out = buffer(ZipLayout.LOCAL_LENGTH + local.name.length + local.extra.length + data.length);
            out.putInt(ZipLayout.LOCAL_SIGNATURE);
            local.putInto(out);
            return out.put(local.name).put(local.extra).put(data).array();
        }

        byte[] central() {
            ByteBuffer out =
                    buffer(ZipLayout.CENTRAL_LENGTH + central.name.length + central.extra.length + comment.length);
            out.putInt(ZipLayout.CENTRAL_SIGNATURE).putShort((short) madeBy);
            central.putInto(out);
            out.putShort((short) comment.length).putShort((short) 0).putShort((short) 0);
            out.putInt(externalAttributes).putInt(offset);
            return out.put(central.name).put(central.extra).put(comment).array();
        }
    }

    /** What both kinds of header say. */
    static final class Header {
        byte[] name;
        int version = ZipLayout.VERSION;
        int flags;
        int method = ZipLayout.STORED;
        int date = ZipLayout.DOS_DATE << 16;
        int crc;
        int packed;
        int size;
        byte[] extra = {};

        Header(byte[] name, byte[] content) {
            this.name = name;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = (int) sum.getValue();
            this.packed = content.length;
            this.size = content.length;
        }

        void putInto(ByteBuffer out) {
            out.putShort((short) version).putShort((short) flags).putShort((short) method);
            out.putInt(date).putInt(crc).putInt(packed).putInt(size);
            out.putShort((short) name.length).putShort((short) extra.length);
        }
    }
}
