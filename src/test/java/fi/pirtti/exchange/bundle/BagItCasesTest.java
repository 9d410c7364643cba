package fi.pirtti.exchange.bundle;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleReader.Result;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.proof.Proof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The cases of the Library of Congress' BagIt conformance suite (github.com/LibraryOfCongress/bagit-conformance-suite),
 * each done to a bag of our own by the case's name. A bundle is a bag of one shape only, so what the suite has as valid but
 * otherwise made, or only warns of, is refused as well. Of {@code darwin-only}, {@code linux-only} and
 * {@code windows-only} it makes no difference here on which system they are tried.
 */
class BagItCasesTest {
    private static final String OTHER_HASH = "0".repeat(64);

    private final SigningKey key = SigningKey.generate();
    private final List<AgeRecipient> recipients =
            List.of(AgeIdentity.generate().recipient(), AgeIdentity.generate().recipient());
    private final SequencedMap<String, Consumer<SequencedMap<String, byte[]>>> cases = new LinkedHashMap<>();

    @Test
    void a_bag_of_any_other_shape_is_malformed() throws Refusal {
        declarations();
        infos();
        manifests();
        files();
        Map<String, String> wrong = new TreeMap<>();
        for (var each : cases.entrySet()) {
            SequencedMap<String, byte[]> bag = bag();
            each.getValue().accept(bag);
            Result result = BundleReader.unpack(RawZip.of(bag).bytes());
            if (!(result instanceof Result.Rejected(RejectReason reason, var _)) || reason != RejectReason.MALFORMED) {
                wrong.put(each.getKey(), result.toString());
            }
        }
        Proof.tell("BagIt conformance cases", cases.size(), cases.size() - wrong.size(), wrong.size());

        assertThat(wrong).isEmpty();
        assertThat(cases).hasSizeGreaterThan(45);
    }

    @Test
    void the_bag_that_the_cases_begin_with_is_opened() throws Refusal {
        SequencedMap<String, byte[]> bag = bag();
        mend(bag);
        assertThat(BundleReader.unpack(RawZip.of(bag).bytes())).isInstanceOf(Result.Opened.class);
    }

    private SequencedMap<String, byte[]> bag() throws Refusal {
        return new LinkedHashMap<>(ZipReader.read(
                BundleWriter.pack(SmallBundle.CONTENT, key, recipients), Bag.NAMES, 16, BundleLimits.MAX_UNPACKED));
    }

    private void declarations() {
        text(
                "baginfo-missing-encoding",
                Bag.DECLARATION,
                text -> text.lines().findFirst().orElseThrow() + "\n");
        text("bom-in-bagit.txt", Bag.DECLARATION, text -> "\uFEFF" + text);
        text("invalid-version-number", Bag.DECLARATION, text -> text.replace("1.0", ".97"));
        text("bagit-with-invalid-whitespace", Bag.DECLARATION, text -> text.replace(":", " :"));
        text("bagit-with-more-whitespace", Bag.DECLARATION, text -> text.replace(": ", ":\t "));
        for (String version : List.of("0.93", "0.94", "0.95", "0.96", "0.97", "1.1", "2.0", "1", "1.0.0", "")) {
            text("version " + version, Bag.DECLARATION, text -> text.replace("1.0", version));
        }
        text("ISO-8859-1-encoded-tag-files", Bag.DECLARATION, text -> text.replace("UTF-8", "ISO-8859-1"));
        change("UTF-16-encoded-tag-files", bag -> {
            bag.put(
                    Bag.DECLARATION,
                    text(bag, Bag.DECLARATION).replace("UTF-8", "UTF-16").getBytes(UTF_8));
            bag.put(Bag.INFO, text(bag, Bag.INFO).getBytes(UTF_16));
        });
        text("line ends of Windows", Bag.DECLARATION, text -> text.replace("\n", "\r\n"));
        text("more than two lines", Bag.DECLARATION, text -> text + "Other: x\n");
    }

    private void infos() {
        text("duplicate-metadata-entries", Bag.INFO, text -> text + "Bag-Group-Identifier: another\n");
        text("uncommon-metadata-separators", Bag.INFO, text -> text.replace(": ", ":"));
        text("Payload-Oxum too large", Bag.INFO, text -> text.replaceAll("Payload-Oxum: \\d+", "Payload-Oxum: 999999"));
        text("Payload-Oxum of another count", Bag.INFO, text -> text.replaceAll("\\.3\n", ".4\n"));
        text("Payload-Oxum that is none", Bag.INFO, text -> text.replaceAll("Payload-Oxum: .*", "Payload-Oxum: x"));
        text("another discussion", Bag.INFO, text -> text.replaceAll("/2\n", "/3\n"));
    }

    private void manifests() {
        String line = OTHER_HASH + "  data/";
        text("corrupt-data-file in the manifest", Bag.MANIFEST, text -> text.replaceFirst("[0-9a-f]{64}", OTHER_HASH));
        text("same-filename-listed-twice-with-different-hashes", Bag.MANIFEST, text -> text + line + "guide.json\n");
        text(
                "same-filename-listed-twice-with-the-same-hash",
                Bag.MANIFEST,
                text -> text + text.lines().findFirst().orElseThrow() + "\n");
        text("notAllManifestsListAllFiles", Bag.MANIFEST, text -> text.replaceFirst("(?s)^.*?\n", ""));
        text("made-with-md5sum-tools", Bag.MANIFEST, text -> text.replace("  data", " *data"));
        text("relative-path", Bag.MANIFEST, text -> text.replace("  data/", "  ./data/"));
        text("hashes in capitals", Bag.MANIFEST, text -> text.replace('a', 'A').replace("dAtA", "data"));
        text("duplicate-file-with-different-case", Bag.MANIFEST, text -> text + line + "GUIDE.json\n");
        text("filename-normalization", Bag.MANIFEST, text -> text + line + "a\u0308\n" + line + "\u00e4\n");
        text("special-system-files", Bag.MANIFEST, text -> text + line + ".DS_Store\n" + line + "Thumbs.db\n");
        text("bag-with-escapable-characters", Bag.MANIFEST, text -> text + line + "a%0Ab%25.txt\n");
        text("bag-with-space", Bag.MANIFEST, text -> text + line + "a b.txt\n");
        SequencedMap<String, String> outside = new LinkedHashMap<>();
        outside.put("dot-notation", "data/../../../README.md");
        outside.put("absolute-path", "/tmp/foo");
        outside.put("absolute-path on Windows", "C:\\Users\\foo");
        outside.put("shortcut", "~/foo");
        outside.put("shortcut on Windows", "%HomePath%\\foo");
        outside.put("shortcut-username", "~root/foo");
        outside.put("unc", "\\\\server\\share\\foo");
        outside.forEach((what, path) -> {
            text("out-of-scope-file-paths-using-" + what, Bag.MANIFEST, text -> text + OTHER_HASH + "  " + path + "\n");
            change("out-of-scope-file-paths-using-" + what + "-for-fetch", bag -> {
                bag.put("fetch.txt", ("http://localhost/foo 9 " + path + "\n").getBytes(UTF_8));
            });
        });
        change("corrupt-tag-file", bag -> bag.put(Bag.TAG_MANIFEST, new byte[10]));
    }

    private void files() {
        SequencedMap<String, String> more = new LinkedHashMap<>();
        more.put("holey-bag", "fetch.txt");
        more.put("extra-file-in-bag", "data/extra.txt");
        more.put("an extra tag file", "debug");
        more.put("a manifest of MD5 beside", "manifest-md5.txt");
        more.put("a manifest of SHA-512 beside", "manifest-sha512.txt");
        more.put("bag-in-a-bag", "data/bagit.txt");
        more.put("bag-with-encoded-names", "data/%C3%A4.txt");
        more.forEach((what, name) -> change(what, bag -> bag.put(name, "x".getBytes(UTF_8))));
        for (String name : Bag.NAMES) {
            change("missing " + name, bag -> bag.remove(name));
        }
        change("corrupt-data-file", bag -> bag.put(Bag.GUIDE, "{\"guide\": 2}\n".getBytes(UTF_8)));
        change("minimal-bag of someone else", bag -> {
            bag.keySet().retainAll(List.of(Bag.DECLARATION));
            bag.put(Bag.MANIFEST, new byte[0]);
        });
        cases.put("a bag in a folder of the zip", bag -> {
            SequencedMap<String, byte[]> moved = new LinkedHashMap<>();
            bag.forEach((name, content) -> moved.put("bag/" + name, content));
            bag.clear();
            bag.putAll(moved);
        });
    }

    private void text(String what, String file, UnaryOperator<String> change) {
        change(what, bag -> {
            String before = text(bag, file);
            String after = change.apply(before);
            assertThat(after).as(what).isNotEqualTo(before);
            bag.put(file, after.getBytes(UTF_8));
        });
    }

    /** The tag manifest is made to fit afterwards: it must not be what the case is refused for. */
    private void change(String what, Consumer<SequencedMap<String, byte[]>> change) {
        Consumer<SequencedMap<String, byte[]>> mended = bag -> {
            byte[] before = bag.get(Bag.TAG_MANIFEST);
            change.accept(bag);
            if (bag.get(Bag.TAG_MANIFEST) == before) {
                mend(bag);
            }
        };
        if (cases.put(what, mended) != null) {
            throw new IllegalStateException("two cases are called " + what);
        }
    }

    private static void mend(SequencedMap<String, byte[]> bag) {
        SequencedMap<String, byte[]> tags = new LinkedHashMap<>(bag);
        tags.keySet().removeIf(name -> name.startsWith("data/") || name.equals(Bag.TAG_MANIFEST));
        bag.put(Bag.TAG_MANIFEST, Bag.manifest(tags));
    }

    private static String text(Map<String, byte[]> bag, String name) {
        return new String(bag.getOrDefault(name, new byte[0]), UTF_8);
    }
}
