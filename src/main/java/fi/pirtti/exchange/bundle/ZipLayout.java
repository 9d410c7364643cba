package fi.pirtti.exchange.bundle;

/** Numbers of the zip format (PKWARE APPNOTE 6.3) as far as bundles use it. */
final class ZipLayout {
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int CENTRAL_LENGTH = 46;
    static final int END_SIGNATURE = 0x06054b50;
    static final int END_LENGTH = 22;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** General purpose bit 11: names are UTF-8. The only flag that is taken. */
    static final int UTF8_NAMES = 1 << 11;

    /** External attributes: the kind of file in Unix's mode, and DOS's folder and volume label. */
    static final int UNIX_KIND_SHIFT = 28;

    static final int UNIX_FILE = 8;
    static final int DOS_FOLDER = 0x10;
    static final int DOS_VOLUME = 0x08;

    static final int VERSION = 20;

    /** 1 January 1980, the first day of the DOS calendar. */
    static final int DOS_DATE = 1 << 5 | 1;

    private ZipLayout() {}
}
