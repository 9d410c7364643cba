package fi.pirtti.ui.office.units;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.Samples;
import fi.pirtti.office.Founding;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.unitlist.ColumnUse;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.office.OfficeDesk;
import fi.pirtti.ui.office.OfficeMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The office invites the 681 units of the sample, in the window. */
@ExtendWith(ApplicationExtension.class)
class InvitationsScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-04-11T06:00:00Z"), ZoneId.of("Europe/Helsinki"));

    @TempDir
    static Path directory;

    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private Path archive = directory;
    private OfficeDesk desk;
    private InvitationsScreen window;

    @Start
    void start(Stage stage) throws IOException {
        archive = Files.createTempDirectory(directory, "a").resolve("aineisto.db");
        new Founding(CLOCK, Messages.in(UiLanguage.FI))
                .found(
                        archive,
                        List.of(Files.write(archive.resolveSibling("runko.json"), Samples.guideJson(Samples.STAFF))),
                        Files.write(
                                archive.resolveSibling("yksikot.csv"),
                                Samples.resource("/fi/pirtti/sample/keski-suomi-units.csv")));
        settings.textScale(0.7);
        desk = new OfficeDesk(
                new DirectTasks(),
                CLOCK,
                (location, passphrases) -> OfficeArchive.open(Path.of(location), passphrases),
                new OfficeMemory(settings));
        desk.open(archive.toString());
        Shell shell = shell();
        shell.open(stage);
        shell.go(new Place.Invitations());
    }

    private Shell shell() {
        return new Shell(new DirectTasks(), CLOCK, settings, this::screen);
    }

    private Screen screen(Place place, UiContext context) {
        window = new InvitationsScreen(desk, context);
        if (place instanceof Place.Intake) {
            window.showImport(archive.resolveSibling("yksikot.csv"));
        }
        return window;
    }

    @Test
    void all_units_of_the_sample_are_invited_and_one_is_chosen_and_taken_back(FxRobot robot) throws Exception {
        TableView<?> table = robot.lookup("#units").queryTableView();
        assertThat(table.getItems()).hasSize(681);
        Path folder = archive.resolveSibling("kutsut");
        fire(robot, "#publish");
        robot.interact(() -> ((TextField) robot.lookup("#folder").query()).setText(folder.toString()));
        assertThat(text(robot, "#publish-now")).isEqualTo("Luo 681 kutsua");
        fire(robot, "#publish-now");
        assertThat(text(robot, "#units-notice .banner-words")).startsWith("681 kutsua luotu.");
        assertThat(invitations(folder)).isEqualTo(681);
        assertThat(TableFile.read(Files.readAllBytes(folder.resolve("Postituslista.xlsx")))
                        .body())
                .hasSize(681);
        robot.interact(() -> ((TextField) robot.lookup("#search-units").query()).setText("paloasema multia"));
        assertThat(table.getItems()).hasSize(1);
        fire(robot, "#choose-all");
        assertThat(Pictures.snapshot(table.getScene(), "office-invitations-chosen"))
                .isNotEmptyFile();
        fire(robot, "#revoke");
        fire(robot, "#revoke-now");
        assertThat(text(robot, "#units-notice .banner-words")).isEqualTo("1 kutsu peruttu.");
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            assertThat(office.store().invitations())
                    .hasSize(681)
                    .filteredOn(each -> each.revoked() != null)
                    .hasSize(1);
        }
    }

    @Test
    void a_list_with_mistakes_is_looked_through_mended_and_taken_in(FxRobot robot) throws Exception {
        Path list = Files.writeString(archive.resolveSibling("muutokset.csv"), """
            Tunnus;Yksikkö;Henkilöstö;Palvelukokonaisuus;Lisätieto
            KS-0001;Neuvola, Hankasalmi;17;perheet;
            KS-0002;Kouluterveydenhuolto, Hankasalmi;21;avaruus;
            KS-9001;Hammashoitola, Hankasalmi;monta;sotekeskus;uusi
            """);
        robot.interact(() -> window.showImport(list));
        ListView<?> problems = (ListView<?>) robot.lookup("#problems").query();
        assertThat(problems.getItems()).hasSize(2);
        assertThat(robot.lookup("#take-units").query().isDisabled()).isTrue();
        assertThat(text(robot, "#import-obstacle")).startsWith("Korjaa ensin 2 virhettä");
        robot.interact(() -> problems.getSelectionModel().select(1));
        assertThat(((TableFile.Line) robot.lookup("#rows")
                                .queryTableView()
                                .getSelectionModel()
                                .getSelectedItem())
                        .row())
                .isEqualTo(4);
        assertThat(Pictures.snapshot(problems.getScene(), "office-units-import"))
                .isNotEmptyFile();
        ComboBox<ColumnUse> headcount = robot.lookup("#column-2").queryComboBox();
        robot.interact(() -> headcount.setValue(new ColumnUse.Ignored()));
        assertThat(problems.getItems()).hasSize(1);
        Files.writeString(
                list, Files.readString(list).replace("avaruus", "perheet").replace("monta", "6"));
        robot.interact(() -> window.showImport(list));
        assertThat(((ListView<?>) robot.lookup("#changes").query()).getItems()).hasSize(2 + 679);
        fire(robot, "#take-units");
        assertThat(text(robot, "#units-notice .banner-words"))
                .isEqualTo("Luettelo tuotu: uusia 1, muutettuja 1, suljettuja 0.");
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            assertThat(office.unitsById().get("KS-0001").headcount()).isEqualTo(17);
            assertThat(office.unitsById().get("KS-9001").extra()).containsEntry("Lisätieto", "uusi");
        }
    }

    @Test
    void the_deadline_is_moved_and_an_open_invitation_written_from_sheets(FxRobot robot) {
        Path folder = archive.resolveSibling("ulos");
        fire(robot, "#move-deadline");
        robot.interact(() -> ((TextField) robot.lookup("#deadline-day").query()).setText("eilen"));
        fire(robot, "#deadline-now");
        assertThat(text(robot, "#sheet-wrong")).startsWith("Kirjoita päivä");
        robot.interact(() -> {
            ((TextField) robot.lookup("#deadline-day").query()).setText("10.6.2022");
            ((TextField) robot.lookup("#folder").query()).setText(folder.toString());
        });
        fire(robot, "#deadline-now");
        assertThat(folder.resolve("Määräaika - 10.6.2022.pirtti")).exists();
        fire(robot, "#open-invitation");
        robot.interact(() -> ((TextField) robot.lookup("#open-label").query()).setText("Järjestöt"));
        fire(robot, "#open-now");
        assertThat(folder.resolve("Kutsu - Järjestöt.pirtti")).exists();
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            assertThat(office.store().deadlines())
                    .singleElement()
                    .satisfies(each -> assertThat(each.closes()).isEqualTo(LocalDate.of(2022, 6, 10)));
        }
    }

    @Test
    @Tag("screens")
    void it_is_drawn_with_large_text_too() throws Exception {
        settings.textScale(1);
        for (double scale : new double[] {1, 2}) {
            assertThat(Pictures.take(
                            this::shell,
                            new Place.Invitations(),
                            1366,
                            768,
                            scale,
                            "office-invitations-" + (int) (100 * scale)))
                    .isNotEmptyFile();
            assertThat(Pictures.take(
                            this::shell, new Place.Intake(), 1366, 768, scale, "office-import-" + (int) (100 * scale)))
                    .isNotEmptyFile();
        }
    }

    private static int invitations(Path folder) {
        try (var files = Files.list(folder)) {
            return (int)
                    files.filter(each -> each.toString().endsWith(".pirtti")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the control itself: the test does not depend on where the pointer is. */
    private static void fire(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        robot.interact(() -> ((javafx.scene.control.ButtonBase) node).fire());
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
