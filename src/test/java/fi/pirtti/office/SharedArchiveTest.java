package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ServerRoles;
import fi.pirtti.storage.postgres.PostgresServer;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office of several people on one server. */
class SharedArchiveTest {
    private static final int FILES = 12;

    @TempDir
    Path directory;

    private final String schema = PostgresServer.newSchema();
    private Path answers;

    @BeforeEach
    void found_and_publish() throws IOException {
        Path guide = Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Path units = Files.writeString(directory.resolve("yksikot.csv"), """
            unit_id;name;organisation;municipality;palvelukokonaisuus;subgroup;headcount;email
            KS-1;Kotihoito, Keuruu;Seututerveyskeskus;Keuruu;koti;Kotihoito;21;yksi@example.fi
            """);
        new Founding(() -> Round.PUBLISHED, Round.MESSAGES)
                .found(
                        place("postgres"),
                        KeyPlace.of(place("postgres"), null, environment()),
                        List.of(guide),
                        units,
                        Founding.Keys.USUAL);
        answers = Files.createDirectory(directory.resolve("vastaukset"));
        try (OfficeArchive office = open("postgres")) {
            new Publishing(office, () -> Round.PUBLISHED, Round.MESSAGES)
                    .publish(directory.resolve("kutsut"), LocalDate.of(2022, 6, 30), Set.of(), Progress.NONE);
        }
        Invitation invitation = invitation();
        for (int seed = 1; seed <= FILES; seed++) {
            Files.write(
                    answers.resolve(seed + ".pirtti"), Round.sealed(invitation, Round.discussion(invitation, seed)));
        }
    }

    @Test
    void four_who_import_the_same_files_at_once_double_and_lose_nothing() throws Exception {
        int importers = 4;
        List<ImportReport> reports = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(importers)) {
            Callable<ImportReport> one = () -> {
                try (OfficeArchive office = open("postgres")) {
                    List<FileOutcome> outcomes = new ArrayList<>();
                    for (Path file : Intake.files(List.of(answers))) {
                        outcomes.addAll(Intake.into(office, () -> Round.PUBLISHED)
                                .run(List.of(file), Progress.NONE)
                                .files());
                    }
                    return new ImportReport(outcomes);
                }
            };
            for (Future<ImportReport> report : threads.invokeAll(List.of(one, one, one, one))) {
                reports.add(report.get());
            }
        }
        assertThat(reports.stream().mapToInt(each -> each.count(Outcome.ACCEPTED)))
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(FILES));
        assertThat(reports)
                .allSatisfy(each -> assertThat(each.count(Outcome.ACCEPTED) + each.count(Outcome.ALREADY_IMPORTED))
                        .isEqualTo(FILES));
        try (OfficeArchive office = open("postgres")) {
            assertThat(office.store().newest(Set.of())).hasSize(FILES);
        }
    }

    @Test
    void each_role_may_what_it_is_for_and_is_refused_the_rest() throws Exception {
        ServerRoles.make(((ArchivePlace.OnServer) place("postgres")).url());
        String reader = "anna_" + schema;
        String taker = "bertta_" + schema;
        PostgresServer.run("CREATE ROLE " + reader + " LOGIN IN ROLE pirtti_reader; CREATE ROLE " + taker
                + " LOGIN IN ROLE pirtti_intake");
        List<Path> all = List.of(answers);
        try (OfficeArchive office = open(reader)) {
            assertThat(refusal(() -> Intake.into(office, () -> Round.PUBLISHED).run(all, Progress.NONE)))
                    .isEqualTo("storage-server-rights");
            assertThat(office.store().newest(Set.of())).isEmpty();
            assertThat(office.unitsById()).containsOnlyKeys("KS-1");
        }
        try (OfficeArchive office = open(taker)) {
            assertThat(Intake.into(office, () -> Round.PUBLISHED)
                            .run(all, Progress.NONE)
                            .count(Outcome.ACCEPTED))
                    .isEqualTo(FILES);
            Conflicts conflicts = new Conflicts(office, () -> Round.PUBLISHED);
            conflicts.setAside(conflicts.several().getFirst(), "toinen vuoro");
            assertThat(refusal(() -> new Revoking(office, () -> Round.PUBLISHED).revoke(List.of("KS-1"), List.of())))
                    .isEqualTo("storage-server-rights");
        }
        try (OfficeArchive office = open(reader)) {
            assertThat(office.store().newest(Set.of())).hasSize(FILES - 1);
            assertThat(office.store().search("a", 5)).isNotEmpty();
        }
    }

    private static String refusal(Callable<?> work) {
        return catchThrowableOfType(StorageException.class, work::call).code();
    }

    private ArchivePlace place(String user) {
        return ArchivePlace.of(PostgresServer.text(schema, user, "postgres"), environment());
    }

    private Map<String, String> environment() {
        return Map.of(KeyPlace.FOLDER, directory.resolve("avaimet").toString());
    }

    private OfficeArchive open(String user) {
        ArchivePlace place = place(user);
        return OfficeArchive.open(place, KeyPlace.of(place, null, environment()), Passphrases.NONE);
    }

    private Invitation invitation() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("kutsut"))) {
            Path file = files.filter(each -> each.toString().endsWith(".pirtti"))
                    .findFirst()
                    .orElseThrow();
            return InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        }
    }
}
