package fi.pirtti.support;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names for files that travel: readable, and possible in every file system. */
public final class FileNames {
    /** Common limit of a name is 255 bytes; the rest is for a number and the ending. */
    private static final int MAX_BYTES = 200;

    private FileNames() {}

    /**
     * {@code name} without what some file system refuses: control characters, {@code < > : " / \ | ? *}, a dot or space
     * at either end, device names, too many bytes. Never empty.
     */
    public static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+", "");
        String fitting = shortened(plain).replaceAll("[ .]+$", "");
        if (fitting.isEmpty()) {
            return "_";
        }
        return fitting.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") ? "_" + fitting : fitting;
    }

    private static String shortened(String text) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
