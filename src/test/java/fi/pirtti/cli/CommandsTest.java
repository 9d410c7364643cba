package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.discussion.RandomDiscussion;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.sharing.SharingCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    private static final Instant NOW = Instant.parse("2022-05-02T09:00:00Z");
    private static final String UNITS = """
        unit_id;name;organisation;municipality;palvelukokonaisuus;subgroup;headcount;email
        KS-1;Kotihoito, Keuruu;Seututerveyskeskus;Keuruu;koti;Kotihoito;21;yksi@example.fi
        KS-2;Neuvola, Multia;Seututerveyskeskus;Multia;perheet;Neuvola;8;
        """;
    private static final String ANSWERS = """
        {"format":"pirtti-discussion/1",
         "sittings":[{"id":1,"started":"2022-05-02T09:00:00+03:00","participants":{"total":9}}],
         "answers":{
          "arvot":{"kind":"scale","state":"done",
           "tallies":[{"sitting":1,"counts":{"ihmislahtoinen":{"3":2,"4":5,"5":1,"cannotSay":1}}}]},
          "nykytila":{"kind":"ideas","state":"done",
           "ideas":[{"id":"i1","text":"Jono on pitkä","category":"haaste","origin":"spoken","sitting":1}]},
          "termit":{"kind":"terms","state":"skipped","reason":"Aika loppui"}}}
        """;

    @TempDir
    Path directory;

    private String out = "";
    private String err = "";

    @Test
    void a_round_is_run_from_init_to_results_by_commands_alone() throws Exception {
        published();
        assertThat(pirtti("office", "import", "--archive", "a.db", "vastaukset", "--receipts", "kuitit", "--json"))
                .isZero();
        JsonNode imported = json();
        assertThat(imported.path("accepted").asInt()).isEqualTo(1);
        assertThat(imported.path("files").path(0).path("outcome").asText()).isEqualTo("accepted");
        assertThat(imported.path("files").path(0).path("reason").isNull()).isTrue();
        assertThat(imported.path("files").path(0).path("message").asText()).contains("Kotihoito, Keuruu");
        assertThat(directory.resolve("kuitit/Kuittaus - Kotihoito, Keuruu - 1.pirtti"))
                .exists();

        assertThat(pirtti("office", "import", "--archive", "a.db", "vastaukset", "--json"))
                .isZero();
        assertThat(json().path("alreadyImported").asInt()).isEqualTo(1);

        assertThat(pirtti("office", "coverage", "--archive", "a.db", "--json")).isZero();
        assertThat(json().path("by").asText()).isEqualTo("municipality");
        JsonNode keuruu = json().path("groups").path(0);
        assertThat(keuruu.path("group").asText()).isEqualTo("Keuruu");
        assertThat(List.of("units", "arrived", "headcount", "participants", "arrivedHeadcount"))
                .extracting(key -> keuruu.path(key).asInt())
                .containsExactly(1, 1, 21, 9, 21);

        assertThat(pirtti(
                        "office", "results", "--archive", "a.db", "--step", "arvot", "--by", "municipality", "--json"))
                .isZero();
        JsonNode group = json().path("groups").path(0);
        assertThat(json().path("kind").asText()).isEqualTo("scale");
        assertThat(group.path("group").asText()).isEqualTo("Keuruu");
        assertThat(group.path("suppressed").asBoolean(true)).isFalse();
        JsonNode item = group.path("items").path(0);
        assertThat(item.path("id").asText()).isEqualTo("ihmislahtoinen");
        assertThat(item.path("counts").path("4").asInt()).isEqualTo(5);
        assertThat(item.path("cannotSay").asInt()).isEqualTo(1);
        assertThat(item.path("mean").asDouble()).isEqualTo(31 / 8.0);
        assertThat(item.path("unitMean").asDouble()).isEqualTo(31 / 8.0);

        assertThat(pirtti("office", "results", "--archive", "a.db", "--step", "nykytila", "--json"))
                .isZero();
        assertThat(json().path("by").isNull()).isTrue();
        assertThat(json().path("groups").path(0).path("group").isNull()).isTrue();
        assertThat(json().path("groups")
                        .path(0)
                        .path("ideas")
                        .path(0)
                        .path("text")
                        .asText())
                .isEqualTo("Jono on pitkä");

        assertThat(pirtti("office", "results", "--archive", "a.db", "--step", "termit", "--json"))
                .isZero();
        assertThat(json().path("groups").path(0).path("skipped").asInt()).isEqualTo(1);
        assertThat(json().path("groups").path(0).path("answered").asInt()).isZero();
    }

    @Test
    void people_get_tables_in_their_language() throws Exception {
        published();
        pirtti("office", "import", "--archive", "a.db", "vastaukset");
        assertThat(out).contains("Hyväksytty 1");
        pirtti("--lang", "sv", "office", "coverage", "--archive", "a.db", "--by", "palvelukokonaisuus");
        assertThat(out)
                .contains("Servicehelhet")
                .contains("Hem- och boendetjänster")
                .contains("Totalt");
        pirtti("office", "results", "--archive", "a.db", "--step", "arvot", "--lang=en");
        assertThat(out).contains("How far these hold for us").contains("3.88").contains("1 unit, 9 participants");
    }

    @Test
    void suppression_hides_a_small_group_and_the_one_that_would_betray_it() throws Exception {
        published();
        Files.writeString(directory.resolve("pieni.json"), ANSWERS.replace("\"total\":9", "\"total\":3"));
        pirtti("answer", "--invitation", invitation("Neuvola"), "--answers", "pieni.json", "--out", "vastaukset");
        pirtti("office", "import", "--archive", "a.db", "vastaukset");
        pirtti(
                "office",
                "results",
                "--archive",
                "a.db",
                "--step",
                "arvot",
                "--by",
                "municipality",
                "--suppress",
                "--json");
        assertThat(json().path("groups")).hasSize(2).allSatisfy(group -> {
            assertThat(group.path("suppressed").asBoolean()).isTrue();
            assertThat(group.has("items")).isFalse();
        });
    }

    @Test
    void a_bad_file_in_a_batch_is_a_finding_and_can_be_listed() throws Exception {
        published();
        Files.writeString(directory.resolve("vastaukset/roska.pirtti"), "ei mitään");
        assertThat(pirtti("office", "import", "--archive", "a.db", "vastaukset", "--json"))
                .isEqualTo(1);
        assertThat(json().path("accepted").asInt()).isEqualTo(1);
        assertThat(json().path("quarantined").asInt()).isEqualTo(1);
        assertThat(json().path("files").findValuesAsText("reason")).contains("malformed");
        assertThat(pirtti("office", "quarantine", "--archive", "a.db", "--json"))
                .isZero();
        assertThat(json().path("quarantined").path(0).path("reason").asText()).isEqualTo("malformed");
        assertThat(pirtti("office", "quarantine", "--archive", "a.db", "release", "1"))
                .isEqualTo(2);
        assertThat(pirtti("office", "quarantine", "--archive", "a.db", "release", "1", "--note", "kokeilu"))
                .isEqualTo(1);
        assertThat(pirtti("office", "quarantine", "--archive", "a.db", "retry")).isEqualTo(1);
    }

    @Test
    void inspect_tells_what_each_file_is_and_whether_it_can_be_trusted() throws Exception {
        published();
        assertThat(pirtti("inspect", "runko.json", "--json")).isZero();
        assertThat(json().path("type").asText()).isEqualTo("guide");
        assertThat(json().path("intact").asBoolean()).isTrue();

        String invitation = invitation("Kotihoito");
        assertThat(pirtti("inspect", invitation, "--archive", "a.db", "--json")).isZero();
        assertThat(json().path("type").asText()).isEqualTo("invitation");
        assertThat(json().path("unit").path("id").asText()).isEqualTo("KS-1");

        String bundle = "vastaukset/Vastaus - Kotihoito, Keuruu - 1.pirtti";
        assertThat(pirtti("inspect", bundle, "--json")).isZero();
        assertThat(json().path("type").asText()).isEqualTo("bundle");
        assertThat(json().path("intact").isNull()).isTrue();
        assertThat(pirtti("inspect", bundle, "--archive", "a.db", "--json")).isZero();
        assertThat(json().path("intact").asBoolean()).isTrue();
        assertThat(json().path("revision").asInt()).isEqualTo(1);

        byte[] bytes = Files.readAllBytes(directory.resolve(bundle));
        bytes[bytes.length - 1] ^= 1;
        Files.write(directory.resolve("rikki.pirtti"), bytes);
        assertThat(pirtti("inspect", "rikki.pirtti", "--archive", "a.db", "--json"))
                .isEqualTo(1);
        assertThat(json().path("intact").asBoolean(true)).isFalse();
        assertThat(json().path("problems").path(0).path("code").asText()).isEqualTo("undecryptable");

        Invitation held = InvitationCodec.read(Files.readAllBytes(directory.resolve(invitation)))
                .orElseThrow();
        Files.write(
                directory.resolve("jaettu.pirtti"),
                SharingCodec.write(
                        held,
                        RandomDiscussion.of(Samples.guide(Samples.STAFF), held.guideSha256(), 1),
                        Instant.parse("2022-05-19T11:00:00Z")));
        assertThat(pirtti("inspect", "jaettu.pirtti", "--json")).isZero();
        assertThat(json().path("type").asText()).isEqualTo("sharing");
        assertThat(json().path("intact").isNull()).isTrue();
        assertThat(json().path("sealedBytes").asInt()).isPositive();
        assertThat(json().path("sha256").asText()).hasSize(64);

        assertThat(pirtti("inspect", "yksikot.csv", "--json")).isEqualTo(1);
        assertThat(json().path("type").asText()).isEqualTo("unknown");
    }

    @Test
    void guide_check_tells_every_problem_with_its_place() throws Exception {
        Path sound = Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        assertThat(pirtti("guide", "check", sound.toString())).isZero();
        assertThat(out).isEmpty();
        String broken = Files.readString(sound).replace("\"points\": 5", "\"points\": 99");
        Path file = Files.writeString(directory.resolve("rikki.json"), broken);
        assertThat(pirtti("guide", "check", file.toString())).isEqualTo(1);
        assertThat(out.lines()).hasSize(2).allMatch(line -> line.startsWith(file + "#/sections/"));
        assertThat(pirtti("guide", "check", file.toString(), "--json")).isEqualTo(1);
        assertThat(json().path("problems").path(0).path("severity").asText()).isEqualTo("error");
        assertThat(json().path("problems").path(0).path("pointer").asText()).startsWith("/sections/");
    }

    @Test
    void answers_that_do_not_fit_the_guide_are_refused_with_every_place() throws Exception {
        published();
        Files.writeString(
                directory.resolve("vika.json"),
                ANSWERS.replace("\"haaste\"", "\"huoli\"").replace("\"4\":5", "\"9\":5"));
        int status = pirtti("answer", "--invitation", invitation("Kotihoito"), "--answers", "vika.json", "--out", "x");
        assertThat(status).isEqualTo(2);
        assertThat(err).contains("#/answers/nykytila/ideas/0/category").contains("#/answers/arvot/");
        assertThat(directory.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office coverage | Puuttuu: --archive",
                "office coverage --archive a.db --colour red | Tuntematon",
                "office | --help",
                "office dance | Tuntematon",
                "office coverage --archive none.db | Aineistoa",
                "guide check none.json | ei voi lukea",
                "demo --dir d --units 0 | 1–681",
                "office results --archive a.db --step arvot --where x | TIETO=ARVO",
            })
    void wrong_usage_and_unreadable_input_are_told_on_the_error_stream(String line, String told) {
        assertThat(pirtti(line.split(" "))).isEqualTo(2);
        assertThat(err).contains(told);
        assertThat(out).isEmpty();
    }

    @Test
    void an_unknown_field_or_step_names_those_that_there_are() throws Exception {
        published();
        assertThat(pirtti("office", "coverage", "--archive", "a.db", "--by", "kengännumero"))
                .isEqualTo(2);
        assertThat(err).contains("palvelukokonaisuus").contains("subgroup");
        assertThat(pirtti("office", "results", "--archive", "a.db", "--step", "sää"))
                .isEqualTo(2);
        assertThat(err).contains("nykytila, termit");
    }

    @Test
    void a_refusal_says_what_is_wrong_what_to_do_and_the_code() throws Exception {
        assertThat(pirtti("office", "coverage", "--archive", "x.db")).isEqualTo(2);
        assertThat(err.lines().toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.getFirst()).contains("x.db"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("Tarkista, että tiedosto on paikallaan"))
                .endsWith("Virhekoodi: storage-missing");
        published();
        assertThat(pirtti("office", "restore", "--archive", "a.db", "--json")).isEqualTo(2);
        assertThat(err).contains("Mitään ei tarvitse tehdä.").endsWith("Virhekoodi: archive-sound\n");
        assertThat(json().path("error").path("advice").asText()).isEqualTo("Mitään ei tarvitse tehdä.");
    }

    @Test
    void what_people_wrote_does_not_steer_the_terminal() throws Exception {
        published();
        assertThat(pirtti("office", "coverage", "--archive", "a.db", "--by", "\u009b31m\u001b[2Jkoko\u202e\u007f"))
                .isEqualTo(2);
        assertThat(err).contains("\ufffd31m\u241b[2Jkoko\ufffd\u2421");
        assertThat(pirtti("office", "coverage", "--archive", "a.db", "\u001b]0;otsikko\u0007"))
                .isEqualTo(2);
        assertThat(err).contains("\u241b]0;otsikko\u2407");
        assertThat(err.codePoints().filter(Character::isISOControl)).containsOnly((int) '\n');
        assertThat(Terminal.inOneLine("hyvä\nOK\r\t\u0085")).isEqualTo("hyvä\u240aOK\u240d\u2409\ufffd");
        assertThat(Terminal.harmless("Äänekoski\n\t🙂")).isEqualTo("Äänekoski\n\t🙂");
    }

    @Test
    void help_is_on_standard_output_in_the_language_asked_for() {
        assertThat(pirtti("office", "import", "--help", "--lang", "sv")).isZero();
        assertThat(out).contains("Importerar svarspaket").contains("--receipts").contains("kvittenser");
        assertThat(pirtti("--help")).isZero();
        assertThat(out).contains("demo").contains("office").contains("Hanketoimiston");
        assertThat(pirtti("--version")).isZero();
        assertThat(out).startsWith("Pirtti");
    }

    @Test
    void the_window_gets_what_is_no_command() {
        assertThat(Commands.isMeantBy("office", "coverage")).isTrue();
        assertThat(Commands.isMeantBy("--lang", "sv", "demo")).isTrue();
        assertThat(Commands.isMeantBy("--help")).isTrue();
        assertThat(Commands.isMeantBy()).isFalse();
        assertThat(Commands.isMeantBy("Kutsu - Neuvola.pirtti")).isFalse();
        assertThat(Commands.isMeantBy("--home", "demo")).isFalse();
        assertThat(Commands.isMeantBy("--exit-after-start")).isFalse();
    }

    @Test
    void the_demonstration_runs_the_whole_round_and_can_be_run_again() throws Exception {
        List<Edit> drawn = new ArrayList<>();
        DemoScreens screens = (invitation, held, folder) -> {
            drawn.addAll(held);
            return List.of(Files.writeString(folder.resolve("home.png"), "png"));
        };
        for (int times = 0; times < 2; times++) {
            assertThat(run(screens, "demo", "--dir", at("demo"), "--units", "4"))
                    .isZero();
        }
        assertThat(out)
                .contains("Hyväksytty 4", "Miten väittämät toteutuvat meillä")
                .contains(at("demo/bundles"), at("demo/results"), at("demo/screens"));
        assertThat(drawn).isNotEmpty();
        assertThat(names("demo/bundles")).hasSize(4);
        assertThat(names("demo/screens")).containsExactly("home.png");
        assertThat(names("demo/results")).contains("import.json", "results-arvot.json", "coverage-municipality.json");
        Files.createDirectories(directory.resolve("oma"));
        Files.writeString(directory.resolve("oma/tärkeä.txt".replace("ä", "a")), "älä poista");
        assertThat(pirtti("demo", "--dir", at("oma"))).isEqualTo(2);
        assertThat(names("oma")).hasSize(1);
    }

    private void published() throws IOException {
        Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Files.writeString(directory.resolve("yksikot.csv"), UNITS);
        Files.writeString(directory.resolve("vastaus.json"), ANSWERS);
        assertThat(pirtti(
                        "office",
                        "init",
                        "--archive",
                        "a.db",
                        "--guide",
                        "runko.json",
                        "--units",
                        "yksikot.csv",
                        "--no-recovery"))
                .isZero();
        assertThat(pirtti("office", "publish", "--archive", "a.db", "--out", "kutsut"))
                .isZero();
        assertThat(pirtti(
                        "answer",
                        "--invitation",
                        invitation("Kotihoito"),
                        "--answers",
                        "vastaus.json",
                        "--out",
                        "vastaukset"))
                .isZero();
    }

    private String invitation(String unit) throws IOException {
        return names("kutsut").stream()
                .filter(name -> name.contains(unit))
                .map(name -> at("kutsut/" + name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String at(String path) {
        return directory.resolve(path).toString();
    }

    /** Runs a command in Finnish; names of files are taken in the test's directory. */
    private int pirtti(String... arguments) {
        String[] placed = Stream.of(arguments)
                .map(each -> each.matches("[\\p{L}, \\-/0-9]+\\.(db|json|csv|pirtti)|kutsut|vastaukset|kuitit|x|d")
                        ? at(each)
                        : each)
                .toArray(String[]::new);
        return run(DemoScreens.NONE, placed);
    }

    private int run(DemoScreens screens, String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status = Commands.run(
                screens,
                Map.of("LANG", "fi_FI.UTF-8"),
                () -> NOW,
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
