package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.pdf.PageImage;
import fi.pirtti.exchange.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeKeysTest {
    @TempDir
    Path directory;

    @Test
    void lost_keys_come_back_with_what_someone_types_from_the_recovery_sheet() throws Exception {
        OfficeDesk desk = new OfficeDesk(directory).founded();
        desk.office(0, "publish", "--out", desk.at("k1").toString());
        Invitation before = desk.invitation("k1", "Kotihoito");
        JsonNode old = desk.office(0, "keys").path("keys");
        Path bundle = sealed(desk, before, 1);
        String typed = typedFrom(desk.at("a.db.recovery.pdf"));
        for (String each : new String[] {"a.db.keys", "a.db.recovery.txt", "a.db.recovery.pdf"}) {
            Files.delete(desk.at(each));
        }
        assertThat(desk.run("office", "import", "--archive", desk.archive(), bundle.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(desk.err).contains("a.db.keys");

        desk.typed.add(typed.toLowerCase());
        JsonNode recovered = desk.office(0, "keys", "recover");
        assertThat(recovered.path("keys")).isEqualTo(old);
        assertOwnerOnly(desk.at("a.db.keys"));
        assertThat(desk.office(0, "import", bundle.toString()).path("accepted").asInt())
                .isEqualTo(1);
        desk.office(0, "reissue", "KS-2", "--out", desk.at("k2").toString());
        assertThat(desk.invitation("k2", "Neuvola").consultationKey()).isEqualTo(before.consultationKey());
    }

    @Test
    void a_recovery_key_with_a_typing_mistake_or_of_another_round_is_refused_with_the_reason() throws Exception {
        OfficeDesk desk = new OfficeDesk(directory.resolve("yksi")).founded();
        OfficeDesk other = new OfficeDesk(directory.resolve("kaksi")).founded();
        Path sheet = desk.at("a.db.recovery.txt");
        String key = Files.readString(sheet)
                .lines()
                .filter(line -> line.startsWith("AGE"))
                .findFirst()
                .orElseThrow();
        char last = key.charAt(key.length() - 1) == 'Q' ? 'P' : 'Q';
        Path mistyped = Files.writeString(desk.at("v.txt"), key.substring(0, key.length() - 1) + last);
        String[] recover = {"office", "keys", "recover", "--archive", desk.archive(), "--sheet", mistyped.toString()};
        assertThat(desk.run(recover)).isEqualTo(ExitStatus.USAGE);
        assertThat(desk.err).contains("This is no recovery key");
        recover[6] = other.at("a.db.recovery.txt").toString();
        assertThat(desk.run(recover)).isEqualTo(ExitStatus.USAGE);
        assertThat(desk.err).contains("belongs to another consultation");
        assertThat(desk.at("a.db.keys.old")).doesNotExist();
    }

    @Test
    void after_a_rotation_old_invitations_are_answered_and_read_and_new_ones_name_the_new_key() throws Exception {
        OfficeDesk desk = new OfficeDesk(directory).founded();
        desk.office(0, "publish", "--out", desk.at("k1").toString());
        Invitation before = desk.invitation("k1", "Kotihoito");
        Path early = sealed(desk, before, 1);
        String first =
                desk.office(0, "keys").path("keys").path(1).path("recipient").asText();
        Files.delete(desk.at("a.db.recovery.txt"));
        Files.delete(desk.at("a.db.recovery.pdf"));

        JsonNode rotated = desk.office(0, "keys", "rotate", "--recovery");
        String second = rotated.path("keys").path(1).path("recipient").asText();
        assertThat(second).startsWith("age1").isNotEqualTo(first);
        assertThat(rotated.path("keys").path(3).path("role").asText()).isEqualTo("retired");
        assertThat(rotated.path("keys").path(3).path("recipient").asText()).isEqualTo(first);
        assertThat(rotated.path("problems").path(0).path("code").asText()).isEqualTo("recovery-beside");
        assertOwnerOnly(desk.at("a.db.recovery.txt"));

        Path late = sealed(desk, before, 2);
        assertThat(desk.office(0, "import", early.toString(), late.toString())
                        .path("superseding")
                        .asInt())
                .isEqualTo(1);
        desk.office(0, "reissue", "KS-1", "--out", desk.at("k2").toString());
        Invitation after = desk.invitation("k2", "Kotihoito");
        assertThat(after.recipients())
                .extracting(each -> each.text())
                .contains(second)
                .doesNotContain(first);
        assertThat(after.consultationKey()).isEqualTo(before.consultationKey());
        Files.delete(desk.at("a.db.keys"));
        desk.office(
                0, "keys", "recover", "--sheet", desk.at("a.db.recovery.txt").toString());
        assertThat(desk.office(
                                0,
                                "import",
                                early.toString(),
                                sealed(desk, after, 3).toString())
                        .path("alreadyImported")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("proof")
    void a_passphrase_is_asked_for_or_read_from_a_file_and_can_be_changed_and_forgotten() throws Exception {
        OfficeDesk desk = new OfficeDesk(directory);
        desk.typed.add("höylä ja saha");
        desk.typed.add("höylä ja saha");
        desk.founded("--passphrase");
        assertThat(Files.readString(desk.at("a.db.keys"))).doesNotContain("signing=", "AGE-SECRET-KEY");
        assertOwnerOnly(desk.at("a.db.keys"));
        String[] publish = {
            "office",
            "publish",
            "--archive",
            desk.archive(),
            "--out",
            desk.at("k1").toString()
        };
        assertThat(desk.run(publish)).isEqualTo(ExitStatus.USAGE);
        assertThat(desk.err).contains("is under a passphrase");
        desk.typed.add("hoyla ja saha");
        assertThat(desk.run(publish)).isEqualTo(ExitStatus.USAGE);
        assertThat(desk.err).contains("The passphrase is wrong");
        // As a keyboard gives it that composes letters from their parts
        desk.typed.add("ho\u0308yla\u0308 ja saha");
        assertThat(desk.run(publish)).as(desk.err).isZero();
        Path file = Files.writeString(desk.at("lause.txt"), "höylä ja saha\n");
        JsonNode keys = desk.office(0, "keys", "--passphrase-file", file.toString());
        assertThat(keys.path("passphrase").asBoolean()).isTrue();
        Path other = Files.writeString(desk.at("uusi.txt"), "toinen\n");
        JsonNode recovered = desk.office(
                0,
                "keys",
                "recover",
                "--sheet",
                desk.at("a.db.recovery.txt").toString(),
                "--new-passphrase-file",
                other.toString());
        assertThat(recovered.path("keys")).isEqualTo(keys.path("keys"));
        assertThat(desk.err).contains("a.db.keys.old");
        String[] unlock = {"passphrase", "--no-passphrase", "--passphrase-file", other.toString()};
        assertThat(desk.office(0, "keys", unlock).path("passphrase").asBoolean(true))
                .isFalse();
        assertThat(desk.office(0, "keys").path("keys")).isEqualTo(keys.path("keys"));
    }

    @Test
    void one_recipient_is_warned_about_wherever_keys_are_dealt_with_until_there_is_a_second() throws Exception {
        OfficeDesk desk = new OfficeDesk(directory).founded("--no-recovery");
        assertThat(desk.err).contains("Only one key opens the answers");
        assertThat(desk.at("a.db.recovery.txt")).doesNotExist();
        assertThat(codes(desk.office(0, "publish", "--out", desk.at("k1").toString())))
                .contains("one-recipient");
        assertThat(codes(desk.office(0, "keys"))).contains("one-recipient");
        Path invitation;
        try (var files = Files.list(desk.at("k1"))) {
            invitation = files.filter(each -> each.toString().contains("Kotihoito"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(desk.run("inspect", invitation.toString(), "--json")).isZero();
        assertThat(desk.json().path("intact").asBoolean()).isTrue();
        assertThat(codes(desk.json())).contains("one-recipient");
        Path bundle = sealed(desk, desk.invitation("k1", "Kotihoito"), 1);
        assertThat(desk.run("inspect", bundle.toString(), "--archive", desk.archive(), "--json"))
                .isZero();
        assertThat(codes(desk.json())).contains("one-recipient");
        assertThat(codes(desk.office(0, "keys", "rotate", "--recovery"))).doesNotContain("one-recipient");
        assertThat(desk.office(0, "keys").path("spare").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    @Tag("proof")
    void the_recovery_sheet_is_one_page_whose_code_and_text_are_the_key(String language) throws Exception {
        OfficeDesk desk = new OfficeDesk(directory);
        desk.language = language;
        desk.founded();
        Path sheet = desk.at("a.db.recovery.pdf");
        assertOwnerOnly(sheet);
        String key = Files.readString(desk.at("a.db.recovery.txt"))
                .lines()
                .filter(line -> line.startsWith("AGE"))
                .findFirst()
                .orElseThrow();
        assertThat(typedFrom(sheet).replaceAll("\\s", "")).contains(key);
        try (PdfPages pages = new PdfPages(Files.readAllBytes(sheet))) {
            assertThat(pages.count()).isEqualTo(1);
            PageImage page = pages.page(0, 1240);
            BinaryBitmap picture = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.width(), page.height(), page.argb())));
            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(key);
        }
    }

    /** The lines with the key, as someone reads them from the paper. */
    private static String typedFrom(Path sheet) throws IOException {
        try (var document = Loader.loadPDF(sheet.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> line.matches("[A-Z0-9- ]{16,}"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Path sealed(OfficeDesk desk, Invitation invitation, int revision) throws IOException {
        var guide = GuideCodec.read(invitation.guideJson()).orElseThrow();
        BundleContent content = BundleContent.of(
                        invitation, guide, OfficeDesk.discussion(invitation, 1).withRevision(revision), null)
                .orElseThrow();
        byte[] bytes = BundleWriter.seal(content, invitation.signingKey(), invitation.recipients())
                .bytes();
        return Files.write(desk.at("v" + invitation.id() + revision + ".pirtti"), bytes);
    }

    private static java.util.List<String> codes(JsonNode json) {
        return json.path("problems").findValuesAsText("code");
    }

    private static void assertOwnerOnly(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
