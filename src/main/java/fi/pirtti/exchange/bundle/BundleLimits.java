package fi.pirtti.exchange.bundle;

/** How large a bundle may be. Documented in the description of the formats; a change is a change of the format. */
public final class BundleLimits {
    /** Bytes of a sealed bundle. */
    public static final int MAX_SEALED = 32 * 1024 * 1024;

    /** Bytes of all that is in a bundle, unpacked. */
    public static final int MAX_UNPACKED = 64 * 1024 * 1024;

    /** Entries of the zip. */
    public static final int MAX_ENTRIES = 16;

    private BundleLimits() {}
}
