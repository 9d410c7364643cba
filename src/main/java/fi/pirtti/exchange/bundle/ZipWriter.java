package fi.pirtti.exchange.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;

/**
 * Writes a zip that is the same bytes on every machine: entries in the given order, stored (what deflating gives depends
 * on the zlib at hand), dated 1 January 1980, no extra fields.
 */
final class ZipWriter {
    private ZipWriter() {}

    static byte[] write(SequencedMap<String, byte[]> entries) {
        int size = ZipLayout.END_LENGTH;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            size += ZipLayout.LOCAL_LENGTH
                    + ZipLayout.CENTRAL_LENGTH
                    + 2 * entry.getKey().length();
            size += entry.getValue().length;
        }
        ByteBuffer zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] offsets = new int[entries.size()];
        int index = 0;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            offsets[index++] = zip.position();
            zip.putInt(ZipLayout.LOCAL_SIGNATURE);
            putCommon(zip, entry.getKey(), entry.getValue());
            zip.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            zip.put(entry.getValue());
        }
        int directory = zip.position();
        index = 0;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            zip.putInt(ZipLayout.CENTRAL_SIGNATURE);
            zip.putShort((short) ZipLayout.VERSION);
            putCommon(zip, entry.getKey(), entry.getValue());
            zip.putShort((short) 0); // comment
            zip.putShort((short) 0); // disk
            zip.putShort((short) 0); // internal attributes
            zip.putInt(0); // external attributes
            zip.putInt(offsets[index++]);
            zip.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
        }
        int directoryLength = zip.position() - directory;
        zip.putInt(ZipLayout.END_SIGNATURE);
        zip.putShort((short) 0); // this disk
        zip.putShort((short) 0); // disk of the directory
        zip.putShort((short) entries.size());
        zip.putShort((short) entries.size());
        zip.putInt(directoryLength);
        zip.putInt(directory);
        zip.putShort((short) 0); // comment
        return zip.array();
    }

    /** What local header and central directory say alike, from the version needed to the length of the extra field. */
    private static void putCommon(ByteBuffer zip, String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        zip.putShort((short) ZipLayout.VERSION);
        zip.putShort((short) 0); // flags
        zip.putShort((short) ZipLayout.STORED);
        zip.putShort((short) 0); // time
        zip.putShort((short) ZipLayout.DOS_DATE);
        zip.putInt((int) crc.getValue());
        zip.putInt(content.length);
        zip.putInt(content.length);
        zip.putShort((short) name.length());
        zip.putShort((short) 0); // extra field
    }
}
