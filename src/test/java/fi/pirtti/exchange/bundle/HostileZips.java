package fi.pirtti.exchange.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.RawZip.Entry;
import fi.pirtti.exchange.bundle.RawZip.Header;
import fi.pirtti.exchange.envelope.SigningKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A good bundle's zip in the hands of someone who means harm: what it must be refused for is the only thing that is
 * wrong with it. Its answers are signed rightly, so nothing but the reading of the zip stands in the way.
 */
public final class HostileZips {
    /** Names beside those of a bundle: out of the folder, of devices, or another's name in another writing. */
    private static final List<String> NAMES = List.of(
            "",
            "/",
            ".",
            "..",
            "/etc/passwd",
            "//server/share/file",
            "\\\\server\\share\\file",
            "\\\\?\\C:\\file",
            "../data/discussion.json",
            "data/../../file",
            "data/../data/discussion.json",
            "./data/discussion.json",
            "data//discussion.json",
            "data/./discussion.json",
            "data\\discussion.json",
            "..\\file",
            "C:\\file",
            "C:/file",
            "C:file",
            "c:discussion.json",
            "CON",
            "NUL",
            "nul.txt",
            "data/NUL",
            "data/AUX.json",
            "COM1",
            "COM\u00b9",
            "LPT9.txt",
            "CONIN$",
            "PRN.",
            "data/",
            "data",
            "data/discussion.json/",
            "data/discussion.json.",
            "data/discussion.json ",
            " data/discussion.json",
            "data/discussion.json:stream",
            "data/discussion.json::$DATA",
            "DATA/DISCUSSION.JSON",
            "data/Discussion.json",
            "Data/discussion.json",
            "data/d\u0131scussion.json",
            "data/di\u017fcussion.json",
            "data/discussion.j\u017fon",
            "\uff44ata/discussion.json",
            "data\u2215discussion.json",
            "data/discussion\uff0ejson",
            "data/discussion\u200d.json",
            "data/discussion.json\u0301",
            "data/discuss\u00efon.json",
            "data/discussi\u0308on.json",
            "data/discussion.json\u0000",
            "data/discussion.json\u0000.exe",
            "data/\u202enosj.noissucsid",
            "data/discussion.json\n",
            "data/discussion.json\r\n",
            "signature.json.bak",
            "fetch.txt",
            "manifest-md5.txt",
            "~/file",
            "$HOME/file",
            "%TEMP%\\file",
            "-rf",
            "a".repeat(255),
            "a/".repeat(2000) + "a",
            "x".repeat(65_000));

    private static final int SYMBOLIC_LINK = 0xA1FF << 16;

    private final SequencedMap<String, byte[]> good;
    private final SequencedMap<String, byte[]> cases = new LinkedHashMap<>();

    private HostileZips(SequencedMap<String, byte[]> good) {
        this.good = good;
    }

    /** Hostile zips by what is wrong with each, made of what {@code content} signed with {@code key} is. */
    public static SequencedMap<String, byte[]> of(
            BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        HostileZips zips = new HostileZips(entries(content, key, recipients));
        zips.names();
        zips.doubles();
        zips.kinds();
        zips.sizes();
        zips.disagreements();
        zips.overlaps();
        zips.structure();
        return zips.cases;
    }

    /** Small files that are large when unpacked. */
    public static SequencedMap<String, byte[]> bombs(
            BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        HostileZips zips = new HostileZips(entries(content, key, recipients));
        zips.bombs();
        return zips.cases;
    }

    private static SequencedMap<String, byte[]> entries(
            BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        try {
            return new LinkedHashMap<>(ZipReader.read(
                    BundleWriter.pack(content, key, recipients),
                    Bag.NAMES,
                    BundleLimits.MAX_ENTRIES,
                    BundleLimits.MAX_UNPACKED));
        } catch (Refusal e) {
            throw new AssertionError("our own bundle is refused", e);
        }
    }

    /** The same zip, written by the same hand, with nothing wrong. */
    static byte[] harmless(BundleContent content, SigningKey key, List<AgeRecipient> recipients) {
        return RawZip.of(entries(content, key, recipients)).bytes();
    }

    private void with(String what, Consumer<RawZip> change) {
        RawZip zip = RawZip.of(good);
        change.accept(zip);
        bytes(what, zip.bytes());
    }

    private void changed(String what, UnaryOperator<byte[]> change) {
        bytes(what, change.apply(RawZip.of(good).bytes()));
    }

    private void bytes(String what, byte[] zip) {
        if (cases.put(what, zip) != null) {
            throw new IllegalStateException("two cases are called " + what);
        }
    }

    /** A change of the discussion's entry. */
    private void withAnswers(String what, Consumer<Entry> change) {
        with(what, zip -> change.accept(zip.entry(Bag.DISCUSSION)));
    }

    private void names() {
        byte[] content = "x".getBytes(UTF_8);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String shown = i + " " + name.substring(0, Math.min(20, name.length()));
            with("name beside " + shown, zip -> zip.add(name, content).both(header -> header.flags = 1 << 11));
            with("name before " + shown, zip -> {
                zip.add(name, content);
                zip.entries.addFirst(zip.entries.removeLast());
            });
            withAnswers("name instead " + shown, entry -> entry.both(header -> header.name = name.getBytes(UTF_8)));
            withAnswers("name instead in directory " + shown, entry -> entry.central.name = name.getBytes(UTF_8));
            withAnswers("name instead in header " + shown, entry -> entry.local.name = name.getBytes(UTF_8));
        }
        byte[] noUtf8 = "data/\u00e4".getBytes(ISO_8859_1);
        with("name without UTF-8", zip -> zip.add("-", content).both(header -> header.name = noUtf8));
        with("names that differ in their normal form", zip -> {
            zip.add("data/p\u00e4iv\u00e4", content);
            zip.add("data/pa\u0308iva\u0308", content);
        });
        with(
                "another name in the Unicode path field",
                zip -> zip.entry(Bag.SUMMARY).both(header -> header.extra = extra(0x7075, "\u0001....../etc/passwd")));
    }

    private void doubles() {
        for (String name : Bag.NAMES) {
            byte[] other = "{}".getBytes(UTF_8);
            with("twice the same " + name, zip -> zip.add(name, good.get(name)));
            with("twice, good first " + name, zip -> zip.add(name, other));
            with("twice, good last " + name, zip -> {
                zip.add(name, other);
                zip.entries.addFirst(zip.entries.removeLast());
            });
            with("missing " + name, zip -> zip.entries.remove(zip.entry(name)));
            with("in the file but not in the directory " + name, zip -> zip.entry(name).listed = false);
        }
        with("another hidden from the directory", zip -> zip.add("data/hidden", new byte[9]).listed = false);
        with("the answers hidden under others", zip -> {
            zip.add(Bag.DISCUSSION, "{}".getBytes(UTF_8)).listed = false;
            zip.entries.addFirst(zip.entries.removeLast());
        });
    }

    private void kinds() {
        withAnswers("symbolic link by its attributes", entry -> {
            entry.madeBy = 3 << 8 | ZipLayout.VERSION;
            entry.externalAttributes = SYMBOLIC_LINK;
        });
        with("symbolic link instead of the answers", zip -> {
            zip.entries.remove(zip.entry(Bag.DISCUSSION));
            Entry link = zip.add(Bag.DISCUSSION, "/etc/passwd".getBytes(UTF_8));
            link.madeBy = 3 << 8 | ZipLayout.VERSION;
            link.externalAttributes = SYMBOLIC_LINK;
        });
        with("symbolic link beside", zip -> {
            Entry link = zip.add("data/link", "../../..".getBytes(UTF_8));
            link.madeBy = 3 << 8 | ZipLayout.VERSION;
            link.externalAttributes = SYMBOLIC_LINK;
        });
        for (int type : List.of(1, 2, 4, 6, 12)) {
            withAnswers("no regular file, type " + type, entry -> entry.externalAttributes = type << 28);
        }
        withAnswers("folder by its attributes", entry -> entry.externalAttributes = 0x10);
        withAnswers("volume label by its attributes", entry -> entry.externalAttributes = 0x08);
    }

    private void sizes() {
        for (int by : List.of(-1, 1, 1000, Integer.MIN_VALUE)) {
            withAnswers("size off by " + by, entry -> entry.both(header -> header.size += by));
            withAnswers("packed size off by " + by, entry -> entry.both(header -> header.packed += by));
            withAnswers(
                    "both sizes off by " + by,
                    entry -> entry.both(header -> {
                        header.size += by;
                        header.packed += by;
                    }));
            withAnswers("deflated size off by " + by, entry -> entry.deflate().both(header -> header.size += by));
            withAnswers(
                    "deflated packed size off by " + by,
                    entry -> entry.deflate().both(header -> header.packed += by));
        }
        withAnswers(
                "sizes in the Zip64 field",
                entry -> entry.both(header -> {
                    header.extra = extra(1, "0000000000000000");
                    header.size = -1;
                    header.packed = -1;
                }));
        withAnswers("checksum of something else", entry -> entry.both(header -> header.crc ^= 1));
        withAnswers("bytes behind the deflated data", entry -> {
            entry.deflate().data = Arrays.copyOf(entry.data, entry.data.length + 3);
            entry.both(header -> header.packed += 3);
        });
        withAnswers("deflated data that has no end", entry -> {
            entry.deflate();
            entry.data[0] &= (byte) 0xFE;
        });
        withAnswers("deflated data that is none", entry -> {
            entry.deflate();
            Arrays.fill(entry.data, (byte) 0xFF);
        });
        for (int method : List.of(1, 6, 9, 12, 14, 93, 95, 99, 0xFFFF)) {
            withAnswers("unknown compression " + method, entry -> entry.both(header -> header.method = method));
        }
        withAnswers("stored but said to be deflated", entry -> entry.both(header -> header.method = 8));
        withAnswers("deflated but said to be stored", entry -> entry.deflate().both(header -> header.method = 0));
    }

    private void disagreements() {
        SequencedMap<String, Consumer<Header>> lies = new LinkedHashMap<>();
        lies.put("flags", header -> header.flags ^= 1 << 11);
        lies.put("compression", header -> header.method = ZipLayout.DEFLATED);
        lies.put("date", header -> header.date++);
        lies.put("checksum", header -> header.crc++);
        lies.put("packed size", header -> header.packed--);
        lies.put("size", header -> header.size--);
        lies.put("name", header -> header.name = Bag.GUIDE.getBytes(UTF_8));
        lies.put("extra field", header -> header.extra = extra(0xCAFE, "...."));
        lies.forEach((what, lie) -> {
            withAnswers("header says another " + what, entry -> lie.accept(entry.local));
            withAnswers("directory says another " + what, entry -> lie.accept(entry.central));
        });
        for (int flag : List.of(0, 3, 5, 6, 13, 15)) {
            withAnswers("flag " + flag, entry -> entry.both(header -> header.flags = 1 << flag));
        }
    }

    private void overlaps() {
        with("two entries with the same bytes", zip -> {
            Entry second = zip.add(Bag.DISCUSSION, good.get(Bag.DISCUSSION));
            second.at = 0;
        });
        with("an entry inside another", zip -> {
            byte[] inner = new Entry(Bag.SUMMARY.getBytes(UTF_8), good.get(Bag.SUMMARY)).local();
            zip.entries.remove(zip.entry(Bag.SUMMARY));
            zip.entries.remove(zip.entry(Bag.DISCUSSION));
            zip.add(Bag.DISCUSSION, inner);
            Entry inside = zip.add(Bag.SUMMARY, good.get(Bag.SUMMARY));
            inside.at = zip.entries.size() - 2;
            inside.further = ZipLayout.LOCAL_LENGTH + Bag.DISCUSSION.length();
        });
        with("entries in another order than in the directory", zip -> {
            List<Entry> turned = new ArrayList<>(zip.entries).reversed();
            int last = zip.entries.size() - 1;
            for (int i = 0; i <= last; i++) {
                byte[] name = turned.get(i).name;
                zip.entries.get(i).central.name = name;
            }
        });
        with("an entry that reaches into the directory", zip -> {
            Entry last = zip.entries.getLast();
            last.both(header -> {
                header.packed += 30;
                header.size += 30;
            });
        });
    }

    private void structure() {
        byte[] some = "PK\3\4some bytes".getBytes(ISO_8859_1);
        with("bytes before", zip -> zip.before = some);
        with("bytes between entries and directory", zip -> zip.beforeDirectory = some);
        with("bytes between directory and end", zip -> zip.beforeEnd = some);
        with("bytes behind", zip -> zip.behind = some);
        with("a zip behind the zip", zip -> zip.behind = RawZip.of(good).bytes());
        with("a zip as comment of the zip", zip -> zip.comment = RawZip.of(good).bytes());
        with("a comment", zip -> zip.comment = some);
        withAnswers("a comment of an entry", entry -> entry.comment = some);
        with("many disks", zip -> zip.disk = 1);
        with("more entries than there are", zip -> zip.moreEntriesThanThereAre = 1);
        with("fewer entries than there are", zip -> zip.moreEntriesThanThereAre = -1);
        with("as many entries as can be said", zip -> zip.moreEntriesThanThereAre = 65_000);
        with("a directory further on", zip -> zip.directoryFurtherOn = 1);
        with("a directory before the file", zip -> zip.directoryFurtherOn = Integer.MIN_VALUE);
        with("no entries", zip -> zip.entries.clear());
        with("seventeen entries", zip -> {
            for (int i = zip.entries.size(); i < 17; i++) {
                zip.add("data/" + i, new byte[0]);
            }
        });
        bytes("nothing", new byte[0]);
        bytes("an end and nothing else", new RawZip().bytes());
        changed("half of it", zip -> Arrays.copyOf(zip, zip.length / 2));
        changed("twice after each other", zip -> {
            byte[] twice = Arrays.copyOf(zip, 2 * zip.length);
            System.arraycopy(zip, 0, twice, zip.length, zip.length);
            return twice;
        });
    }

    private void bombs() {
        int whole = BundleLimits.MAX_UNPACKED;
        byte[] zeros = new byte[whole + 1];
        with("bomb in one entry", zip -> replace(zip, Bag.SUMMARY, zeros).deflate());
        with("bomb in the sum of entries", zip -> {
            replace(zip, Bag.SUMMARY, new byte[whole / 2]).deflate();
            replace(zip, Bag.DISCUSSION, new byte[whole / 2]).deflate();
        });
        with(
                "bomb that says to be small",
                zip -> replace(zip, Bag.SUMMARY, zeros).deflate().both(header -> header.size = 10));
        with(
                "bomb of high ratio below the limit",
                zip -> replace(zip, Bag.SUMMARY, new byte[whole / 2]).deflate());
        byte[] nested = new byte[1_000_000];
        for (int depth = 0; depth < 5; depth++) {
            RawZip inner = new RawZip();
            for (String name : Bag.NAMES) {
                inner.add(name, nested).deflate();
            }
            nested = inner.bytes();
        }
        byte[] russianDoll = nested;
        with("bomb nested five deep", zip -> replace(zip, Bag.SUMMARY, russianDoll));
        bytes("bomb of nested zips alone", russianDoll);
        with("bomb of entries with the same bytes", zip -> {
            replace(zip, Bag.SUMMARY, new byte[whole / 4]).deflate();
            int kernel = zip.entries.size() - 1;
            for (int i = 0; i < 7; i++) {
                Entry again = zip.add(Bag.SUMMARY, new byte[whole / 4]).deflate();
                again.at = kernel;
            }
        });
    }

    private static Entry replace(RawZip zip, String name, byte[] content) {
        zip.entries.remove(zip.entry(name));
        return zip.add(name, content);
    }

    /** An extra field with this id. */
    private static byte[] extra(int id, String content) {
        byte[] text = content.getBytes(ISO_8859_1);
        byte[] field = new byte[4 + text.length];
        field[0] = (byte) id;
        field[1] = (byte) (id >> 8);
        field[2] = (byte) text.length;
        System.arraycopy(text, 0, field, 4, text.length);
        return field;
    }
}
