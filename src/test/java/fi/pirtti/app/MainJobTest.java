package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.office.Founding;
import fi.pirtti.office.ImportReport;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Outcome;
import fi.pirtti.office.Publishing;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Shell;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotException;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The main job from end to end with real parts: an office publishes, a facilitator holds the sample staff discussion in
 * the window with clicks and keys, seals, and the office imports.
 */
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2022, 5, 16, 10, 4).atZone(ZONE).toInstant(), ZONE);
    private static final Messages MESSAGES = Messages.in(UiLanguage.FI);

    @TempDir
    static Path directory;

    private final List<String> typed = new ArrayList<>();
    private Program program;
    private Shell shell;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws Exception {
        publish();
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        // The headless screen is 1000 px wide; smaller text makes the whole page fit, as at 1366 px.
        settings.textScale(0.7);
        program = new Program(
                Workspace.open(directory.resolve("workspace"), CLOCK).orElseThrow(),
                CLOCK,
                settings,
                Optional.empty(),
                Files.createDirectories(directory.resolve("person")),
                directory.resolve("data"),
                new Diagnostics(Directories.of(directory), CLOCK));
        program.show(stage, opened -> shell = opened);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void the_sample_staff_discussion_goes_from_home_to_the_imported_archive(FxRobot hands) throws Exception {
        robot = hands;
        until("Home is drawn", () -> shell != null);
        robot.interact(() -> shell.takeIn(invitation("Neuvola, Hankasalmi")));
        visible("#home-notice");
        click("#home-hero");
        prepare();
        hold();
        Path bundle = sealAndFind();

        try (OfficeArchive office = OfficeArchive.open(directory.resolve("office.archive"))) {
            ImportReport report = Intake.into(office, CLOCK).run(List.of(bundle), Progress.NONE);
            assertThat(report.count(Outcome.ACCEPTED)).isEqualTo(1);
        }
        assertThat(textsInArchive()).containsAll(typed);
        assertThat(typed).hasSize(15);
    }

    private void prepare() {
        visible("#group-hoito");
        robot.clickOn("#group-hoito");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("6").push(KeyCode.TAB);
        robot.clickOn("#group-sosiaali");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("3").push(KeyCode.TAB);
        until("nine take part", () -> text("#participants-total").equals("9"));
        robot.push(KeyCode.F5);
    }

    private void hold() {
        at("Miksi keskustelemme");
        next();
        ideas();
        next();
        terms();
        next();
        clusters();
        next();
        at("Tärkeimmät");
        robot.push(KeyCode.DIGIT9, KeyCode.TAB).push(KeyCode.DIGIT7);
        next();
        statement();
        next();
        scale();
        next();
        at("Digipalvelut");
        robot.push(KeyCode.DIGIT8, KeyCode.TAB).push(KeyCode.DIGIT3);
        next();
        at("Painopisteet");
        click("#rank-pool-talous");
        click("#rank-pool-ehkaisy");
        click("#rank-pool-saatavuus");
        next();
        weighing();
        next();
        actions();
        next();
        agreement();
        click("#next-step");
    }

    private void ideas() {
        at("Mikä toimii, mikä ei");
        click("#idea-entry");
        say("Neuvolan ja perhekeskuksen yhteiset tiimit");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.DIGIT2);
        say("Tablettien akku ei kestä koko iltavuoroa");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.DIGIT4);
        say("Maksut vaihtelevat kunnittain \"aika lailla\" & <paljon>");
        robot.push(KeyCode.ENTER);
        until("three ideas", () -> text("#idea-count").startsWith("3"));
        click("#step-note");
        say("Takarivi ei nähnyt taulua");
    }

    private void terms() {
        at("Sama sana, eri käytäntö");
        click("#term-word");
        say("kotikuntoutus");
        click("#term-here");
        say("kuusi viikkoa");
        click("#term-elsewhere");
        say("toistaiseksi");
        robot.push(KeyCode.ENTER);
        click("#skip-step");
        click("#skip-cancel");
    }

    private void clusters() {
        at("Ryhmitellään");
        click("#idea-i1");
        robot.push(KeyCode.N);
        visible("#cluster-name-c1");
        say("Yhteiset tiimit");
        robot.push(KeyCode.ENTER);
        robot.drag("#idea-i2").dropTo("#cluster-c1");
    }

    private void statement() {
        at("Otsikko vuodelta 2030");
        click("#statement-text");
        say("Apu tulee ennen kuin sitä ehtii pyytää – myös syrjäkylille.");
    }

    private void scale() {
        at("Miten väittämät toteutuvat meillä");
        click("#scale-count-3");
        robot.push(KeyCode.DIGIT5, KeyCode.TAB).push(KeyCode.DIGIT4);
        click("#scale-reason-low");
        say("Jono on pitkä");
        click("#scale-reason-high");
        say("Oma hoitaja pysyy");
    }

    private void weighing() {
        at("Punnitaan vaihtoehdot");
        click("#weigh-kiintea-asiakas");
        click("#weigh-palette-4");
        robot.push(KeyCode.RIGHT).push(KeyCode.DIGIT2);
        robot.push(KeyCode.P);
        until("the reason has the keyboard", () -> focused("weigh-reason-kiintea"));
        say("Tuttu paikka lähellä");
        robot.push(KeyCode.ENTER);
        click("#recommend-liikkuva");
    }

    private void actions() {
        at("Omat teot");
        click("#action-text");
        say("Yhteinen tiimipalaveri kerran viikossa");
        robot.push(KeyCode.ENTER);
        say("vastaava hoitaja");
        robot.push(KeyCode.ENTER);
        robot.write("1.10.2022").push(KeyCode.ENTER);
    }

    private void agreement() {
        at("Onko tämä meidän vastauksemme");
        click("#agree-count-fully");
        robot.push(KeyCode.DIGIT8, KeyCode.TAB).push(KeyCode.DIGIT1);
        click("#dissent-text");
        say("Resurssit puuttuvat koko paperista.");
        click("#add-dissent");
    }

    private Path sealAndFind() throws Exception {
        visible("#seal");
        until("nothing is in the way of sealing", () -> text("#seal-reason").equals("Valmis sinetöitäväksi"));
        click("#seal");
        click("#seal-now");
        visible("#sealed-file");
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("Vastaus"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void publish() throws Exception {
        Path guide = copy("keski-suomi-henkilosto.guide.json");
        Path units = copy("keski-suomi-units.csv");
        Path archive = directory.resolve("office.archive");
        new Founding(CLOCK, MESSAGES).found(archive, List.of(guide), units);
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            new Publishing(office, CLOCK, MESSAGES)
                    .publish(directory.resolve("invitations"), null, Set.of(), Progress.NONE);
        }
    }

    private static Path copy(String name) throws Exception {
        try (InputStream in = MainJobTest.class.getResourceAsStream("/fi/pirtti/sample/" + name)) {
            return Files.write(directory.resolve(name), in.readAllBytes());
        }
    }

    private static Path invitation(String unit) {
        return directory.resolve("invitations").resolve("Kutsu - " + unit + ".pirtti");
    }

    /** Every text in the tables of facts; the bundles as received are left out. */
    private static List<String> textsInArchive() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("office.archive"));
                Statement statement = database.createStatement()) {
            for (String table :
                    List.of("idea", "term", "cluster", "statement", "reason", "action", "dissent", "step")) {
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table);
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        texts.add(rows.getString(i));
                    }
                }
            }
        }
        return texts;
    }

    private void at(String title) {
        until("the step " + title, () -> text("#step-title").equals(title));
    }

    private void next() {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
    }

    private void say(String text) {
        robot.write(text, 0);
        typed.add(text);
    }

    /** A screen that is just being rebuilt is asked again: TestFX looks for nodes beside the JavaFX thread. */
    private void click(String query) {
        visible(query);
        until(query + " is clicked", () -> {
            try {
                robot.clickOn(query);
                return true;
            } catch (NullPointerException | FxRobotException e) {
                return false;
            }
        });
    }

    private void visible(String query) {
        until(
                query + " is there",
                () -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
    }

    private boolean focused(String id) {
        Node owner = shell.scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private String text(String query) {
        return robot.lookup(query)
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    private static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain: " + what, e);
        }
    }
}
