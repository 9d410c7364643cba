package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import fi.pirtti.storage.sqlite.Migrations;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that brings workspaces of the first version up to date is killed; each is of one version, and whole. */
class KilledMigrationTest {
    private static final int WORKSPACES = 8;
    private static final int NEWEST = Workspace.MIGRATIONS.newest();
    private static final int LONGEST_MILLIS = 150;
    private static final int PINNED = 200;

    @TempDir
    Path directory;

    private Path earlier;

    @BeforeEach
    void makeOneOfTheFirstVersion() {
        earlier = directory.resolve("workspace.sqlite");
        try (SqliteDatabase database = SqliteDatabase.open(earlier, Workspace.APPLICATION_ID)) {
            new Migrations(Workspace.class, List.of("001-workspace.sql")).apply(database);
            database.change(connection -> {
                try (PreparedStatement row =
                        connection.prepareStatement("INSERT INTO consultation VALUES (?, 'key', 1)")) {
                    for (int i = 0; i < PINNED; i++) {
                        row.setString(1, "kierros-" + i);
                        row.executeUpdate();
                    }
                }
            });
        }
    }

    @Test
    void a_workspace_survives_that_the_program_is_killed_while_migrating() throws Exception {
        assertThat(killOften(2)).isPositive();
    }

    @Test
    @Tag("proof")
    void a_workspace_survives_that_the_program_is_killed_often_while_migrating() throws Exception {
        int kills = 40;
        int opened = killOften(kills);
        Proof.tell("program killed while migrating", kills, kills, 0);
        // How many more than one each depends on the speed of the machine.
        assertThat(opened).isGreaterThanOrEqualTo(kills);
    }

    /** How many migrations were begun. */
    private int killOften(int kills) throws Exception {
        ChildProgram program = ChildProgram.of(MigratingProgram.class, directory);
        Random random = new Random(7);
        int begun = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path homes = directory.resolve("kill-" + kill);
            for (int each = 0; each < WORKSPACES; each++) {
                Files.copy(earlier, WorkspaceFiles.database(Files.createDirectories(home(homes, each))));
            }
            Process process = program.start(homes.toString(), Integer.toString(WORKSPACES));
            int told =
                    program.killAfter(process, random.nextInt(LONGEST_MILLIS)).size();
            begun += told;
            for (int each = 0; each < WORKSPACES; each++) {
                lookAt(home(homes, each), each, told);
            }
        }
        return begun;
    }

    private static void lookAt(Path home, int number, int told) {
        try (SqliteDatabase database = SqliteDatabase.open(WorkspaceFiles.database(home), Workspace.APPLICATION_ID)) {
            assertThat(database.faults()).isEmpty();
            if (number < told - 1) {
                assertThat(database.schemaVersion()).isEqualTo(NEWEST);
            } else if (number > told) {
                assertThat(database.schemaVersion()).isEqualTo(1);
            } else {
                assertThat(database.schemaVersion()).isBetween(1, NEWEST);
            }
        }
        try (Workspace workspace = Workspace.open(home, InstantSource.system()).orElseThrow()) {
            assertThat(workspace.discussions().lines()).isEmpty();
        }
        try (SqliteDatabase database = SqliteDatabase.open(WorkspaceFiles.database(home), Workspace.APPLICATION_ID)) {
            assertThat(database.schemaVersion()).isEqualTo(NEWEST);
            int rows = database.run(connection -> {
                try (var found = connection.createStatement().executeQuery("SELECT count(*) FROM consultation")) {
                    return found.getInt(1);
                }
            });
            assertThat(rows).isEqualTo(PINNED);
        }
    }

    private static Path home(Path homes, int number) {
        return homes.resolve(Integer.toString(number));
    }
}
