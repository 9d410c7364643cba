package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.exchange.Samples;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.review.ReturnScreen;
import fi.pirtti.ui.shell.UiContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What comes back to the teams: invitations, sealed answers, import and return sheets, all by the files that travel. */
@ExtendWith(ApplicationExtension.class)
class ReturnsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-17T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
    private static final String UNITS = """
        unit_id;name;organisation;municipality;palvelukokonaisuus;subgroup;headcount;email
        KS-1;Kotihoito;Seututerveyskeskus;Keuruu;koti;Kotihoito;21;yksi@example.fi
        KS-2;Neuvola;Seututerveyskeskus;Multia;perheet;Neuvola;8;
        KS-3;Paloasema;Pelastuslaitos;Multia;pelastus;Paloasema;4;
        """;

    @TempDir
    private Path home;

    private Workspace workspace;
    private FacilitatorDesk desk;
    private final Map<String, UUID> units = new HashMap<>();

    @Start
    void start(Stage stage) {
        workspace = Workspace.open(home.resolve("workspace"), CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_return_sheet_is_shown_to_each_team_without_what_would_tell_of_fewer_than_five_others(FxRobot robot)
            throws Exception {
        Files.write(home.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Files.writeString(home.resolve("yksikot.csv"), UNITS);
        pirtti("init", "--guide", "runko.json", "--units", "yksikot.csv");
        pirtti("publish", "--out", "kutsut");
        for (Path invitation : files("kutsut")) {
            OpenResult.Invited opened = (OpenResult.Invited) desk.open(invitation);
            units.put(desk.session(opened.discussion()).discussion().unit().name(), opened.discussion());
        }

        answer("Kotihoito", 9, 5);
        answer("Paloasema", 3, 1);
        returned();

        // Nine others: that they are nine at one unit is no secret, what one of them said is not in a mean.
        assertThat(shown(robot, "Paloasema")).contains("1,0", "4,0").noneMatch(ReturnsTest::saysHidden);
        // What three at the fire station said could be reckoned from the mean of twelve.
        assertThat(shown(robot, "Kotihoito"))
                .contains("5,0")
                .doesNotContain("4,0")
                .anyMatch(ReturnsTest::saysHidden);

        answer("Neuvola", 8, 3);
        returned();
        assertThat(shown(robot, "Kotihoito")).contains("5,0", "3,6").noneMatch(ReturnsTest::saysHidden);
    }

    /** A team of so many, all of whose hands are at one point of the first statement. */
    private void answer(String unit, int people, int point) {
        DiscussionSession session = desk.session(units.get(unit));
        OffsetDateTime now = OffsetDateTime.now(CLOCK);
        session.apply(new Edit.StartSitting(1, now, new Participants(people, new TreeMap<>())))
                .commit();
        session.apply(new Edit.SetScaleCount("arvot", 1, "ihmislahtoinen", Integer.toString(point), people))
                .commit();
        session.apply(new Edit.EndSitting(1, now.plusHours(1))).commit();
        assertThat(desk.seal(session, home.resolve("vastaukset"))).isInstanceOf(SealResult.Sealed.class);
    }

    /** The office takes in what has come and answers; every sheet is opened on the desk. */
    private void returned() throws IOException {
        pirtti("import", "vastaukset");
        pirtti("returns", "--out", "palautteet");
        for (Path sheet : files("palautteet")) {
            assertThat(desk.open(sheet)).isInstanceOf(OpenResult.Returned.class);
        }
    }

    private List<String> shown(FxRobot robot, String unit) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> {
            UiContext ui = new UiContext(Messages.in(UiLanguage.FI), new DirectTasks(), CLOCK, place -> {});
            collect(new ReturnScreen(ui, desk.session(units.get(unit)), desk).node(), words);
        });
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof ScrollPane pane) {
            collect(pane.getContent(), words);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static boolean saysHidden(String words) {
        return words.contains(Messages.in(UiLanguage.FI).text("review.return.hidden"));
    }

    private void pirtti(String command, String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        String[] all = Stream.concat(
                        Stream.of("office", command, "--archive", path("aineisto.db")),
                        Stream.of(arguments).map(each -> each.startsWith("--") ? each : path(each)))
                .toArray(String[]::new);
        int status = Commands.run(DemoScreens.NONE, Map.of("LANG", "fi_FI.UTF-8"), CLOCK, stream, stream, all);
        assertThat(status).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    private List<Path> files(String directory) throws IOException {
        try (Stream<Path> all = Files.list(home.resolve(directory))) {
            return all.filter(file -> file.toString().endsWith(".pirtti")).toList();
        }
    }
}
