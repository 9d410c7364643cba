package fi.pirtti.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.InnerZip;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.sharing.SharingCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Writes the inputs that the fuzzers start from. To be run again when a format has changed; inputs that were findings are
 * left as they are.
 */
public final class Seeds {
    private final Path folder;

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder, {@code src/test/resources/fi/pirtti/fuzz} */
    public static void main(String[] arguments) throws IOException {
        new Seeds(Path.of(arguments[0])).writeAll();
    }

    private void writeAll() throws IOException {
        byte[] practice = Samples.guideJson("harjoitus");
        byte[] discussion = DiscussionCodec.write(Material.DISCUSSION);
        edits("guide");
        write("guide", "practice", practice);
        write("guide", "associations", Samples.guideJson(Samples.ASSOCIATIONS));
        edits("discussion");
        write("discussion", "random", discussion);
        edits("invitation");
        Invitation small = new Invitation(
                Material.INVITATION.id(),
                Material.INVITATION.consultation(),
                Material.CONSULTATION_KEY.verifyKey(),
                Material.DISCUSSION.unit(),
                "{}".getBytes(UTF_8),
                Material.INVITATION.recipients(),
                Material.INVITATION.expires(),
                Material.INVITATION.seed());
        write("invitation", "small", InvitationCodec.write(small, Material.CONSULTATION_KEY));
        edits("receipt");
        write(
                "receipt",
                "unsigned",
                "{\"payloadType\":\"\",\"payload\":\"e30=\",\"signatures\":[{\"sig\":\"\"}]}".getBytes(UTF_8));
        edits("return-sheet");
        edits("sharing");
        byte[] sealed = SharingCodec.write(Material.INVITATION, Material.DISCUSSION, Instant.EPOCH);
        write("sharing", "random", sealed);
        edits("bundle");
        byte[] zip = smallZip();
        write("bundle", "small", zip);
        write("bundle", "packed", behind(3, "{}".getBytes(UTF_8)));
        write("sealed-bundle", "small", AgeFile.seal(zip, Material.INVITATION.recipients()));
        write("sealed-bundle", "zip", behind(1, zip));
        List<String> units = new String(Samples.resource("/fi/pirtti/sample/keski-suomi-units.csv"), UTF_8)
                .lines()
                .limit(6)
                .toList();
        write("units", "sample", (String.join("\n", units) + "\n").getBytes(UTF_8));
        write(
                "units",
                "excel",
                "unit_id;name;headcount;guide\r\nA;\"Yö; \"\"\"\"yksikkö\";3;henkilosto\r\n".getBytes(UTF_8));
        write("settings", "all", """
            language=sv
            text-scale=1.5
            theme=dark
            reduced-motion=true
            tips=true
            seen-tips=wall ideas
            wall=HDMI-1
            window=10.0 20.0 1200.0 700.0 false
            """.getBytes(UTF_8));
    }

    /** A sound document, unchanged and with a change of each kind. */
    private void edits(String name) throws IOException {
        write(name, "sound", new byte[] {1});
        for (int kind = 0; kind < 9; kind++) {
            byte at = (byte) (7 * kind);
            write(name, "edit-" + kind, new byte[] {1, (byte) kind, 0, at, 2, 0, (byte) (at + 3)});
        }
    }

    private static byte[] smallZip() {
        BundleContent content = new BundleContent(
                Material.CONTENT.consultation(),
                Material.CONTENT.invitation(),
                Material.CONTENT.discussion(),
                1,
                null,
                "{}".getBytes(UTF_8),
                "{}".getBytes(UTF_8),
                "<p>".getBytes(UTF_8));
        SigningKey key = Material.UNIT_KEY;
        return InnerZip.pack(content, key, Material.INVITATION.recipients());
    }

    private static byte[] behind(int form, byte[] rest) {
        return ByteBuffer.allocate(rest.length + 1).put((byte) form).put(rest).array();
    }

    private void write(String name, String input, byte[] bytes) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.write(own.resolve(input), bytes);
    }
}
