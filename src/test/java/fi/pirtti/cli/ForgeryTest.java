package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.summary.SummaryPage;
import fi.pirtti.proof.Proof;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What forgers, slips and wrong clocks do, through the commands that the office uses. */
class ForgeryTest {
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    private static final AtomicInteger tried = new AtomicInteger();
    private static final AtomicInteger landed = new AtomicInteger();

    @TempDir
    Path directory;

    private OfficeDesk desk;
    private Invitation invitation;
    private Discussion discussion;

    /** A way of forging or of going wrong, where it lands, and under which reason. */
    enum Case {
        GENUINE("accepted", null),
        ANOTHER_KEY("quarantined", "bad-signature"),
        ANOTHER_UNITS_KEY("quarantined", "bad-signature"),
        ANOTHER_UNITS_ANSWER("quarantined", "malformed"),
        UNKNOWN_INVITATION("quarantined", "unknown-invitation"),
        ANOTHER_CONSULTATION("quarantined", "wrong-consultation"),
        SEALED_FOR_OTHERS("quarantined", "undecryptable"),
        RETYPED_SIGNATURE("quarantined", "malformed"),
        CHANGED_AND_MANIFESTS_MENDED("quarantined", "bad-signature"),
        GUIDE_CHANGED_INSIDE("quarantined", "bad-signature"),
        EDITED_GUIDE("quarantined", "unknown-guide"),
        REVOKED("quarantined", "revoked-invitation"),
        EXPIRED("quarantined", "expired-invitation"),
        OFFICE_CLOCK_2106("quarantined", "expired-invitation"),
        OFFICE_CLOCK_1970("accepted", null),
        UNIT_CLOCK_1970("accepted", null),
        UNIT_CLOCK_2106("accepted", null),
        REPLAYED("alreadyImported", null),
        REWRAPPED("alreadyImported", null),
        REPLAYED_AFTER_REVOKING("alreadyImported", null),
        REPLAYED_BEHIND_A_NEWER("alreadyImported", null),
        OTHER_CONTENT("conflict", null),
        ANOTHER_MACHINE("accepted", "second-discussion"),
        INVITATION_ITSELF("quarantined", "malformed");

        private final String outcome;
        private final String code;

        Case(String outcome, String code) {
            this.outcome = outcome;
            this.code = code;
        }

        boolean isFinding() {
            return outcome.equals("quarantined") || outcome.equals("conflict");
        }
    }

    @BeforeEach
    void publish() throws IOException {
        desk = new OfficeDesk(directory).founded("--no-recovery");
        desk.office(
                0, "publish", "--expires", "2022-06-30", "--out", desk.at("k").toString());
        invitation = desk.invitation("k", "Kotihoito");
        discussion = OfficeDesk.discussion(invitation, 1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("proof")
    void every_forgery_lands_where_the_formats_say_and_is_explained(Case forged) throws IOException {
        tried.incrementAndGet();
        Path file = Files.write(desk.at("v.pirtti"), made(forged));
        List<String> explained = new ArrayList<>();
        for (String language : List.of("fi", "sv", "en")) {
            desk.language = language;
            assertThat(desk.run("inspect", file.toString(), "--archive", desk.archive()))
                    .isEqualTo(forged.isFinding() && forged != Case.INVITATION_ITSELF ? 1 : 0);
            explained.add(desk.out);
            desk.run("inspect", file.toString(), "--archive", desk.archive(), "--json");
            if (forged != Case.INVITATION_ITSELF) {
                assertThat(desk.json().path("import").asText()).isEqualTo(forged.outcome);
            }
            String code = forged.outcome.equals("conflict") ? "conflict" : forged.code;
            if (code != null && forged != Case.INVITATION_ITSELF) {
                JsonNode problem = desk.json()
                        .path("problems")
                        .path(desk.json().path("problems").size() - 1);
                JsonNode first = forged.code == null || forged.outcome.equals("accepted")
                        ? problem
                        : desk.json().path("problems").path(0);
                assertThat(desk.json().path("problems").findValuesAsText("code"))
                        .contains(code);
                assertThat(explained.getLast()).contains(first.path("message").asText());
                assertThat(desk.json().path("problems").findValuesAsText("advice"))
                        .allSatisfy(advice -> assertThat(advice).isNotBlank());
            }
        }
        assertThat(explained).doesNotHaveDuplicates();

        int status = forged.isFinding() ? 1 : 0;
        JsonNode imported =
                desk.office(status, "import", file.toString()).path("files").path(0);
        assertThat(imported.path("outcome").asText()).isEqualTo(forged.outcome);
        boolean flag = forged == Case.ANOTHER_MACHINE;
        assertThat(imported.path(flag ? "flag" : "reason").asText(null)).isEqualTo(forged.code);
        JsonNode waiting = desk.office(0, "quarantine").path("quarantined");
        assertThat(waiting.findValuesAsText("reason"))
                .isEqualTo(forged.outcome.equals("quarantined") ? List.of(forged.code) : List.of());
        landed.incrementAndGet();
    }

    @AfterAll
    static void tell() {
        if (tried.get() > 0) {
            Proof.tell(
                    "forgeries, slips and wrong clocks through the office's commands",
                    tried.get(),
                    landed.get(),
                    (long) tried.get() - landed.get());
        }
    }

    @Test
    void a_late_answer_is_released_with_a_note_and_receipted_and_a_forged_one_never() throws IOException {
        Path late = Files.write(desk.at("late.pirtti"), made(Case.EXPIRED));
        Path forged = Files.write(desk.at("forged.pirtti"), made(Case.ANOTHER_KEY));
        desk.office(1, "import", late.toString(), forged.toString());
        JsonNode waiting = desk.office(0, "quarantine").path("quarantined");
        String[] ids = {
            waiting.path(0).path("id").asText(), waiting.path(1).path("id").asText()
        };
        assertThat(desk.run("office", "quarantine", "--archive", desk.archive(), "release", ids[0]))
                .isEqualTo(ExitStatus.USAGE);
        JsonNode released = desk.office(
                0,
                "quarantine",
                "release",
                ids[0],
                "--note",
                "Sovittu",
                "--receipts",
                desk.at("r").toString());
        assertThat(released.path("accepted").asInt()).isEqualTo(1);
        try (var receipts = Files.list(desk.at("r"))) {
            assertThat(receipts).hasSize(1);
        }
        assertThat(desk.office(1, "quarantine", "release", ids[1], "--note", "Luotan")
                        .path("files")
                        .path(0)
                        .path("reason")
                        .asText())
                .isEqualTo("bad-signature");
    }

    @Test
    void a_clock_set_right_again_lets_in_what_it_had_kept_out() throws IOException {
        Path file = Files.write(desk.at("v.pirtti"), made(Case.OFFICE_CLOCK_2106));
        desk.office(1, "import", file.toString());
        desk.now = Instant.parse("2022-05-03T09:00:00Z");
        assertThat(desk.office(0, "quarantine", "retry").path("accepted").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_human_chooses_between_two_contents_and_only_the_chosen_one_is_receipted() throws IOException {
        Path second = Files.write(desk.at("v2.pirtti"), made(Case.OTHER_CONTENT));
        Path receipts = desk.at("r");
        desk.office(1, "import", second.toString(), "--receipts", receipts.toString());
        desk.office(0, "import", second.toString(), "--receipts", receipts.toString());
        try (var written = Files.list(receipts)) {
            assertThat(written).isEmpty();
        }
        JsonNode conflicts = desk.office(1, "conflicts").path("conflicts");
        assertThat(conflicts.findValuesAsText("state")).containsExactly("newest", "conflict");
        String id = conflicts.path(1).path("id").asText();
        desk.office(0, "conflicts", "show", id, "--out", desk.at("s").toString());
        assertThat(Files.readString(desk.at("s/" + id + ".html"))).contains("Toinen sisältö");
        assertThat(desk.run("office", "conflicts", "--archive", desk.archive(), "choose", id))
                .isEqualTo(ExitStatus.USAGE);
        desk.office(0, "conflicts", "choose", id, "--note", "Soitettu", "--receipts", receipts.toString());
        try (var written = Files.list(receipts)) {
            assertThat(written).hasSize(1);
        }
        assertThat(desk.office(0, "conflicts").path("conflicts")).isEmpty();
        assertThat(desk.office(0, "search", "Toinen sisältö").path("hits")).isNotEmpty();
        assertThat(desk.run("office", "conflicts", "--archive", desk.archive(), "choose", id, "--note", "x"))
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void one_of_a_units_two_discussions_is_set_aside_into_history_and_taken_back() throws IOException {
        Path second = Files.write(desk.at("v2.pirtti"), made(Case.ANOTHER_MACHINE));
        desk.office(0, "import", second.toString());
        JsonNode several = desk.office(0, "conflicts").path("severalDiscussions");
        assertThat(several.findValuesAsText("state")).containsExactly("newest", "newest");
        String id = several.path(1).path("id").asText();
        int both = answered();
        desk.office(0, "conflicts", "show", id, "--out", desk.at("s").toString());
        assertThat(desk.at("s/" + id + ".html")).isNotEmptyFile();

        desk.office(0, "conflicts", "aside", id, "--note", "Harjoitus");
        JsonNode after = desk.office(0, "conflicts");
        assertThat(after.path("severalDiscussions")).isEmpty();
        assertThat(after.path("aside").path(0).path("id").asText()).isEqualTo(id);
        assertThat(after.path("aside").path(0).path("note").asText()).isEqualTo("Harjoitus");
        assertThat(answered()).isLessThan(both);
        assertThat(desk.office(0, "import", second.toString())
                        .path("alreadyImported")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.run("office", "conflicts", "--archive", desk.archive(), "aside", id, "--note", "x"))
                .isEqualTo(ExitStatus.USAGE);

        desk.office(0, "conflicts", "back", id, "--note", "Oikea sittenkin");
        JsonNode again = desk.office(0, "conflicts").path("severalDiscussions");
        assertThat(again.findValuesAsText("note")).containsExactly("", "Harjoitus\nOikea sittenkin");
        assertThat(answered()).isEqualTo(both);
    }

    /** How many people the results count. */
    private int answered() throws IOException {
        return desk.office(0, "coverage").findValue("participants").asInt();
    }

    @Test
    void a_receipt_or_invitation_that_was_changed_or_retyped_is_seen_through() throws IOException {
        Path file = Files.write(desk.at("v.pirtti"), sealed(invitation, discussion));
        desk.office(0, "import", file.toString(), "--receipts", desk.at("r").toString());
        Path receipt;
        try (var written = Files.list(desk.at("r"))) {
            receipt = written.findFirst().orElseThrow();
        }
        assertThat(desk.run("inspect", receipt.toString(), "--archive", desk.archive(), "--json"))
                .isZero();
        Envelope genuine = Envelope.read(Files.readAllBytes(receipt)).orElseThrow();
        byte[] forged = Envelope.sign(genuine.payloadType(), genuine.payload(), SigningKey.generate())
                .toJson();
        byte[] retyped = Files.readString(receipt)
                .replace("pirtti.receipt+json", "pirtti.invitation+json")
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] bad : List.of(forged, retyped)) {
            Files.write(receipt, bad);
            assertThat(desk.run("inspect", receipt.toString(), "--archive", desk.archive(), "--json"))
                    .isEqualTo(ExitStatus.FINDINGS);
            assertThat(desk.json().path("intact").asBoolean(true)).isFalse();
        }
    }

    private byte[] made(Case forged) throws IOException {
        Invitation other = desk.invitation("k", "Neuvola");
        return switch (forged) {
            case GENUINE -> sealed(invitation, discussion);
            case ANOTHER_KEY -> sealed(invitation, discussion, invitation.consultation(), SigningKey.generate());
            case ANOTHER_UNITS_KEY -> sealed(invitation, discussion, invitation.consultation(), other.signingKey());
            case ANOTHER_UNITS_ANSWER ->
                sealed(
                        invitation,
                        discussion.apply(new Edit.SetUnit(other.unit().orElseThrow())));
            case UNKNOWN_INVITATION -> sealed(copy(new java.util.UUID(7, 7), invitation.guideJson()), discussion);
            case ANOTHER_CONSULTATION -> sealed(invitation, discussion, "toinen-kierros", invitation.signingKey());
            case SEALED_FOR_OTHERS ->
                AgeFile.seal(
                        opened(sealed(invitation, discussion)),
                        List.of(AgeIdentity.generate().recipient()));
            case RETYPED_SIGNATURE -> retyped();
            case CHANGED_AND_MANIFESTS_MENDED ->
                mended("data/discussion.json", "Seututerveyskeskus", "Seututerveyskeskua");
            case GUIDE_CHANGED_INSIDE -> mended("data/guide.json", "Sama sana", "Eri sana");
            case EDITED_GUIDE -> {
                byte[] guide = new String(invitation.guideJson(), StandardCharsets.UTF_8)
                        .replace("Sama sana", "Toinen sana")
                        .getBytes(StandardCharsets.UTF_8);
                Invitation edited = copy(invitation.id(), guide);
                yield sealed(edited, OfficeDesk.discussion(edited, 1));
            }
            case REVOKED -> {
                desk.office(0, "revoke", "--unit", "KS-1");
                yield sealed(invitation, discussion);
            }
            case EXPIRED -> at("2022-07-01T09:00:00Z");
            case OFFICE_CLOCK_2106 -> at("2106-02-07T06:28:16Z");
            case OFFICE_CLOCK_1970 -> at("1970-01-01T00:00:00Z");
            case UNIT_CLOCK_1970 -> sealed(invitation, held("1970-01-01T00:00:00Z"));
            case UNIT_CLOCK_2106 -> sealed(invitation, held("2106-02-07T06:28:16Z"));
            case REPLAYED -> imported(sealed(invitation, discussion));
            case REWRAPPED ->
                AgeFile.seal(
                        opened(imported(sealed(invitation, discussion))),
                        List.of(
                                invitation.recipients().getFirst(),
                                AgeIdentity.generate().recipient()));
            case REPLAYED_AFTER_REVOKING -> {
                byte[] file = imported(sealed(invitation, discussion));
                desk.office(0, "revoke", "--invitation", invitation.id().toString());
                yield file;
            }
            case REPLAYED_BEHIND_A_NEWER -> {
                byte[] file = imported(sealed(invitation, discussion));
                imported(sealed(invitation, discussion.withRevision(2)));
                yield file;
            }
            case OTHER_CONTENT -> {
                imported(sealed(invitation, discussion));
                yield sealed(
                        invitation,
                        discussion.apply(new Edit.AddIdea(
                                "nykytila", new Idea("i900", "Toinen sisältö", "haaste", Origin.LATER, 1))));
            }
            case ANOTHER_MACHINE -> {
                imported(sealed(invitation, discussion));
                yield sealed(invitation, OfficeDesk.discussion(invitation, 2));
            }
            case INVITATION_ITSELF -> {
                try (var files = Files.list(desk.at("k"))) {
                    yield Files.readAllBytes(
                            files.filter(each -> each.toString().endsWith(".pirtti"))
                                    .findFirst()
                                    .orElseThrow());
                }
            }
        };
    }

    private byte[] at(String time) {
        desk.now = Instant.parse(time);
        return sealed(invitation, discussion);
    }

    private byte[] imported(byte[] file) throws IOException {
        Path path = Files.write(desk.at("first" + Sha256.hex(file).substring(0, 8) + ".pirtti"), file);
        desk.office(0, "import", path.toString());
        return file;
    }

    private Discussion held(String time) {
        List<Sitting> sittings = discussion.sittings().stream()
                .map(each -> new Sitting(
                        each.id(),
                        Instant.parse(time).plusSeconds(each.id()).atOffset(ZoneOffset.UTC),
                        null,
                        each.participants()))
                .toList();
        return new Discussion(
                discussion.id(),
                discussion.revision(),
                discussion.guide(),
                discussion.unit(),
                discussion.language(),
                sittings,
                discussion.answers());
    }

    private Invitation copy(java.util.UUID id, byte[] guide) {
        return new Invitation(
                id,
                invitation.consultation(),
                invitation.consultationKey(),
                invitation.unit().orElseThrow(),
                guide,
                invitation.recipients(),
                invitation.expires(),
                invitation.seed());
    }

    private byte[] sealed(Invitation by, Discussion said) {
        return sealed(by, said, by.consultation(), by.signingKey());
    }

    private static byte[] sealed(Invitation by, Discussion said, String consultation, SigningKey key) {
        BundleContent content = new BundleContent(
                consultation,
                by.id(),
                said.id(),
                said.revision(),
                null,
                DiscussionCodec.write(said),
                by.guideJson(),
                SummaryPage.of(GuideCodec.read(by.guideJson()).orElseThrow(), said));
        return BundleWriter.seal(content, key, by.recipients()).bytes();
    }

    private byte[] opened(byte[] file) throws IOException {
        AgeIdentity office =
                AgeIdentity.find(Files.readString(desk.at("a.db.keys"))).orElseThrow();
        return ((AgeFile.Unsealed.Content) AgeFile.unseal(file, List.of(office), 1 << 26)).bytes();
    }

    /** The signature as one over another kind of payload, with the bag's own checksums in order. */
    private byte[] retyped() throws IOException {
        return rebuilt(Map.of("signature.json", "bundle+json", "with", "receipt+json"), false);
    }

    /** Something changed under the signature, with all checksums in order again. */
    private byte[] mended(String entry, String from, String to) throws IOException {
        return rebuilt(Map.of(entry, from, "with", to), true);
    }

    private byte[] rebuilt(Map<String, String> change, boolean manifest) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(opened(sealed(invitation, discussion))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        change.forEach((entry, from) -> entries.computeIfPresent(entry, (name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            return text.replace(from, change.get("with")).getBytes(StandardCharsets.UTF_8);
        }));
        if (manifest) {
            entries.put(MANIFEST, manifest(entries, "data/"));
        }
        Map<String, byte[]> tags = new LinkedHashMap<>(entries);
        tags.keySet().removeIf(name -> name.startsWith("data/") || name.equals(TAG_MANIFEST));
        entries.put(TAG_MANIFEST, manifest(tags, ""));
        List<AgeRecipient> recipients = invitation.recipients();
        return AgeFile.seal(zip(entries), recipients);
    }

    private static byte[] manifest(Map<String, byte[]> entries, String below) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(below))
                .sorted()
                .map(name -> Sha256.hex(entries.get(name)) + "  " + name + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(each.getValue());
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setSize(each.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTime(315532800000L);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }
}
