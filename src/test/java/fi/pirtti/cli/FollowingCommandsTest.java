package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage is followed, marked and reminded of with commands alone. */
class FollowingCommandsTest {
    @TempDir
    Path directory;

    private OfficeDesk desk;

    @BeforeEach
    void publishAndHearOfOne() throws Exception {
        desk = new OfficeDesk(directory.resolve("hanke ä")).founded();
        desk.office(ExitStatus.DONE, "publish", "--out", desk.at("kutsut").toString());
        desk.now = desk.now.plusSeconds(86_400);
    }

    @Test
    void a_unit_that_has_agreed_on_a_day_is_counted_so_until_the_mark_is_taken_back() throws Exception {
        JsonNode marked =
                desk.office(ExitStatus.DONE, "mark", "--unit", "KS-1", "--state", "agreed", "--date", "2022-05-12");
        assertThat(marked.path("marked").findValuesAsText("unit")).containsExactly("KS-1");
        JsonNode agreed = desk.office(ExitStatus.DONE, "coverage", "--state", "agreed");
        assertThat(agreed.path("list").findValuesAsText("unit")).containsExactly("KS-1");
        desk.office(ExitStatus.DONE, "mark", "--unit", "KS-1", "--state", "none");
        assertThat(desk.office(ExitStatus.DONE, "coverage", "--state", "agreed").path("list"))
                .isEmpty();
    }

    @Test
    void a_refusal_without_a_reason_and_an_unknown_unit_are_refused_and_change_nothing() throws Exception {
        desk.office(ExitStatus.USAGE, "mark", "--unit", "KS-1", "--state", "declined");
        desk.office(ExitStatus.USAGE, "mark", "--unit", "KS-1,KS-99", "--state", "declined", "--note", "ei ehdi");
        assertThat(desk.office(ExitStatus.DONE, "coverage", "--state", "declined")
                        .path("list"))
                .isEmpty();
        assertThat(desk.run("office", "mark", "--archive", desk.archive(), "--unit", "KS-1"))
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void units_of_one_field_are_told_with_their_days_and_handed_on_as_a_table() throws Exception {
        Path table = desk.at("kattavuus.csv");
        JsonNode coverage = desk.office(
                ExitStatus.DONE,
                "coverage",
                "--by",
                "organisation,municipality",
                "--where",
                "municipality=Keuruu",
                "--trend",
                "--export",
                table.toString());
        assertThat(coverage.path("groups").get(0).path("units").asInt()).isEqualTo(1);
        assertThat(coverage.path("trend").isArray()).isTrue();
        assertThat(table).content().contains("Kotihoito, Keuruu").doesNotContain("Multia");
        assertThat(desk.run("office", "coverage", "--archive", desk.archive(), "--export", "x.doc"))
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void those_not_heard_of_are_reminded_by_a_list_and_drafts_with_their_invitations() throws Exception {
        Path out = desk.at("muistutukset");
        JsonNode reminded = desk.office(
                ExitStatus.DONE,
                "remind",
                "--out",
                out.toString(),
                "--attach",
                desk.at("kutsut").toString());
        assertThat(reminded.path("units").asInt()).isEqualTo(2);
        assertThat(Path.of(reminded.path("list").asText())).exists();
        // The units of this consultation have no address: the list names them, and no draft goes nowhere.
        assertThat(reminded.path("withoutAddress").size()
                        + reminded.path("drafts").size())
                .isEqualTo(2);
        for (JsonNode draft : reminded.path("drafts")) {
            assertThat(Files.readString(Path.of(draft.asText()))).contains("X-Unsent: 1");
        }
    }
}
