package fi.pirtti.ui.office;

import java.util.regex.Pattern;

/** What an archive's place is called where there is little room: the name of its file, or server and database. */
public final class ArchiveName {
    private static final Pattern KEPT = Pattern.compile("(?i)(?<=[?&])password=[^&]*&?|[?&]password=[^&]*$");
    private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&]*");

    private ArchiveName() {}

    public static String of(String location) {
        if (isServer(location)) {
            int start = location.indexOf("//") + 2;
            int end = location.indexOf('?');
            return location.substring(Math.max(0, start), end < 0 ? location.length() : end);
        }
        int slash = Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\'));
        return location.substring(slash + 1);
    }

    /** The whole of it without a password. */
    public static String whole(String location) {
        return SECRET.matcher(location).replaceAll("$1…");
    }

    /** As it may be kept: without a password. */
    static String withoutPassword(String location) {
        return KEPT.matcher(location).replaceAll("");
    }

    /** Whether it is a server's address and no file. */
    public static boolean isServer(String location) {
        return location.startsWith("jdbc:") || location.startsWith("postgresql:") || location.startsWith("postgres:");
    }
}
