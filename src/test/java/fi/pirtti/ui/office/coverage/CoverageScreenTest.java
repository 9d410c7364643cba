package fi.pirtti.ui.office.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoveredArchive;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CoverageScreenTest {
    private static final int UNITS = 200;

    @TempDir
    static Path directory;

    private static int next;

    private Path own;
    private Path archive;
    private CoverageFixture fixture;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        own = Files.createDirectory(directory.resolve("own" + next++));
        archive = CoveredArchive.generated(own, UNITS);
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.textScale(0.7);
        fixture = new CoverageFixture(archive, settings);
        shell = fixture.shell();
        shell.go(CoverageFixture.place());
        shell.open(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(fixture::close);
    }

    @Test
    void coverage_is_read_and_filtered_a_unit_marked_and_the_others_reminded(FxRobot robot) throws Exception {
        Coverage before = read();
        String answered = before.total().answeredUnits() + "/" + before.total().units();
        assertThat(words()).contains(answered, Figures.percent(before.total().share()));
        assertThat(tree().getExpandedItemCount()).isEqualTo(22);

        robot.interact(() -> button("#state-invited").fire());
        assertThat(words())
                .contains("Näytetään " + before.total().units(UnitState.INVITED) + " / " + UNITS + " yksikköä");
        CoveredUnit silent = before.units().stream()
                .filter(unit -> unit.state() == UnitState.INVITED
                        && !unit.registered().email().isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> ((TextField) node("#coverage-search")).setText(silent.id()));
        assertThat(words()).contains("Näytetään 1 / 200 yksikköä");

        robot.interact(() -> tree().requestFocus());
        for (int i = 0; i < 6 && !isUnit(tree().getSelectionModel().getSelectedItem()); i++) {
            robot.type(KeyCode.DOWN);
        }
        assertThat(words()).as("the unit's own card").anyMatch(text -> text.startsWith(silent.id() + "  ·"));
        robot.interact(() -> button("#mark-agreed").fire());
        robot.interact(() -> ((TextField) node("#agreed-day")).setText("24.5."));
        robot.interact(() -> button("#mark-write").fire());
        CoveredUnit agreed = read().unit(silent.id()).orElseThrow();
        assertThat(agreed.state()).isEqualTo(UnitState.AGREED);
        assertThat(agreed.agreedDay()).isEqualTo(LocalDate.of(2022, 5, 24));

        robot.interact(() -> tree().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(read().unit(silent.id()).orElseThrow().state()).isEqualTo(UnitState.INVITED);

        Path out = own.resolve("muistutukset");
        robot.interact(() -> button("#remind").fire());
        robot.interact(() -> ((TextField) node("#remind-out")).setText(out.toString()));
        robot.interact(() -> button("#remind-write").fire());
        try (Stream<Path> written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Muistutettavat yksiköt.xlsx", "Muistutus - " + silent.name() + ".eml");
        }
        robot.interact(() -> button("#show-all").fire());
        assertThat(words()).contains("Näytetään 200 / 200 yksikköä");
        assertThat(unnamed()).isEmpty();
    }

    @Test
    void a_cell_of_the_table_narrows_the_tree_and_the_keyboard_opens_groups(FxRobot robot) throws Exception {
        HeatTable heat = (HeatTable) node("#heat-table");
        robot.interact(() -> {
            heat.requestFocus();
            heat.getFocusModel().focus(0, heat.getColumns().get(1));
        });
        robot.type(KeyCode.ENTER);
        String municipality = heat.getItems().getFirst().value();
        assertThat(tree().getRoot().getChildren())
                .singleElement()
                .satisfies(item -> assertThat(item.getValue().name()).isEqualTo(municipality));
        robot.type(KeyCode.ENTER);
        assertThat(tree().getRoot().getChildren()).hasSize(22);
        robot.interact(() -> {
            tree().requestFocus();
            tree().getSelectionModel().select(0);
        });
        robot.type(KeyCode.RIGHT);
        assertThat(tree().getRoot().getChildren().getFirst().isExpanded()).isTrue();
        Pictures.snapshot(shell.scene(), "coverage-small");
    }

    private Coverage read() {
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            return Coverage.of(office, CoveredArchive.NOW);
        }
    }

    private static boolean isUnit(TreeItem<CoverageRow> item) {
        return item != null && item.getValue() instanceof CoverageRow.OfUnit;
    }

    private CoverageTable tree() {
        return (CoverageTable) node("#coverage-tree");
    }

    private Node node(String id) {
        return Objects.requireNonNull(shell.scene().getRoot().lookup(id), id);
    }

    private ButtonBase button(String id) {
        return (ButtonBase) node(id);
    }

    private List<String> words() {
        return shell.scene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    /** What can have the keyboard and has no name for a screen reader. */
    private List<Node> unnamed() {
        return shell.scene().getRoot().lookup(".coverage-page").lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .filter(node -> node.getAccessibleText() == null
                        || node.getAccessibleText().isBlank())
                .filter(node ->
                        !(node instanceof Labeled labeled) || labeled.getText().isBlank())
                .toList();
    }
}
