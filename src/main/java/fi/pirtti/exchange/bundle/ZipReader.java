package fi.pirtti.exchange.bundle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip from someone who may mean harm, in memory only. Entries lie one after the other from the first byte to
 * the central directory, which lies directly before the end record, which ends the file; local headers and directory
 * say the same; names are from an allow-list, each once, and of files; what comes out is counted, not believed.
 */
final class ZipReader {
    private final ByteBuffer zip;
    private final Set<String> allowedNames;
    private final int maxUnpacked;

    private ZipReader(byte[] bytes, Set<String> allowedNames, int maxUnpacked) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.allowedNames = allowedNames;
        this.maxUnpacked = maxUnpacked;
    }

    /** The entries by name, in the order of the file. */
    static Map<String, byte[]> read(byte[] bytes, Set<String> allowedNames, int maxEntries, int maxUnpacked)
            throws Refusal {
        try {
            return new ZipReader(bytes, allowedNames, maxUnpacked).readAll(maxEntries);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw Refusal.malformed("zip: a record does not fit in the file");
        }
    }

    /** What local header and central directory say alike. */
    private record Common(int flags, int method, int time, int crc, int packed, int size, int nameLength, int extra) {
        static Common read(ByteBuffer zip) {
            zip.getShort(); // version needed: of no consequence
            return new Common(
                    Short.toUnsignedInt(zip.getShort()),
                    Short.toUnsignedInt(zip.getShort()),
                    zip.getInt(),
                    zip.getInt(),
                    zip.getInt(),
                    zip.getInt(),
                    Short.toUnsignedInt(zip.getShort()),
                    Short.toUnsignedInt(zip.getShort()));
        }
    }

    private Map<String, byte[]> readAll(int maxEntries) throws Refusal {
        int end = zip.limit() - ZipLayout.END_LENGTH;
        require(end >= 0 && zip.getInt(end) == ZipLayout.END_SIGNATURE, "no end record at the end");
        zip.position(end + 4);
        require(zip.getInt() == 0, "more than one disk");
        int count = Short.toUnsignedInt(zip.getShort());
        require(count == Short.toUnsignedInt(zip.getShort()), "counts of entries differ");
        int directoryLength = zip.getInt();
        int directory = zip.getInt();
        require(zip.getShort() == 0, "a comment");
        require(
                directory >= 0 && directoryLength >= 0 && (long) directory + directoryLength == end,
                "the directory does not lie before the end record");
        if (count > maxEntries) {
            throw new Refusal(RejectReason.OVER_LIMIT, "zip: too many entries");
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int nextRecord = directory;
        int nextLocal = 0;
        long unpacked = 0;
        for (int i = 0; i < count; i++) {
            zip.position(nextRecord);
            require(zip.getInt() == ZipLayout.CENTRAL_SIGNATURE, "no directory entry where one should be");
            zip.getShort(); // version made by
            Common common = Common.read(zip);
            require(zip.getShort() == 0, "an entry with a comment");
            require(zip.getShort() == 0, "an entry on another disk");
            zip.getShort(); // internal attributes
            require(isFile(zip.getInt()), "an entry that is no file");
            require(zip.getInt() == nextLocal, "entries do not lie one after the other");
            String name = name(common);
            nextRecord = zip.position();
            unpacked += Integer.toUnsignedLong(common.size);
            if (unpacked > maxUnpacked) {
                throw new Refusal(RejectReason.OVER_LIMIT, "zip: too large when unpacked");
            }
            byte[] content = content(nextLocal, common, name, directory);
            nextLocal = zip.position();
            require(entries.put(name, content) == null, "a name twice");
        }
        require(nextRecord == end && nextLocal == directory, "bytes that belong to no entry");
        return entries;
    }

    /** Unix keeps the kind in the upper four bits, DOS in the lower ones; other tools would follow a link. */
    private static boolean isFile(int externalAttributes) {
        int kind = externalAttributes >>> ZipLayout.UNIX_KIND_SHIFT;
        return (kind == 0 || kind == ZipLayout.UNIX_FILE)
                && (externalAttributes & (ZipLayout.DOS_FOLDER | ZipLayout.DOS_VOLUME)) == 0;
    }

    /** The name at the buffer's position, which only a checked name leaves. */
    private String name(Common common) throws Refusal {
        require((common.flags & ~ZipLayout.UTF8_NAMES) == 0, "an encrypted entry or another unknown flag");
        require(common.extra == 0, "an extra field");
        byte[] bytes = new byte[common.nameLength];
        zip.get(bytes);
        String name = new String(bytes, StandardCharsets.ISO_8859_1);
        require(allowedNames.contains(name), "an entry that bundles do not have");
        return name;
    }

    /** The entry whose local header lies at {@code local}; leaves the buffer behind its data. */
    private byte[] content(int local, Common common, String name, int directory) throws Refusal {
        zip.position(local);
        require(zip.getInt() == ZipLayout.LOCAL_SIGNATURE, "no entry where one should be");
        require(Common.read(zip).equals(common), "local header and directory differ");
        require(name(common).equals(name), "local header and directory differ");
        require(
                common.packed >= 0 && common.size >= 0 && (long) zip.position() + common.packed <= directory,
                "an entry reaches into the directory");
        byte[] packed = new byte[common.packed];
        zip.get(packed);
        byte[] content = switch (common.method) {
            case ZipLayout.STORED -> {
                require(common.packed == common.size, "sizes of a stored entry differ");
                yield packed;
            }
            case ZipLayout.DEFLATED -> inflate(packed, common.size);
            default -> throw Refusal.malformed("zip: an unknown compression");
        };
        CRC32 crc = new CRC32();
        crc.update(content);
        require((int) crc.getValue() == common.crc, "an entry is damaged");
        return content;
    }

    private static byte[] inflate(byte[] packed, int size) throws Refusal {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[size];
            int done = 0;
            while (done < size) {
                int more = inflater.inflate(content, done, size - done);
                require(more > 0, "an entry is shorter than it says");
                done += more;
            }
            int tooMany = inflater.inflate(new byte[1]);
            require(tooMany == 0 && inflater.finished(), "an entry is longer than it says");
            require(inflater.getRemaining() == 0, "bytes behind an entry's data");
            return content;
        } catch (DataFormatException e) {
            throw Refusal.malformed("zip: an entry cannot be inflated");
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean condition, String detail) throws Refusal {
        if (!condition) {
            throw Refusal.malformed("zip: " + detail);
        }
    }
}
