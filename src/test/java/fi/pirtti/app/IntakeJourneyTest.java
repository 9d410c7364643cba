package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.office.Conflicts;
import fi.pirtti.office.Founding;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.office.intake.IntakeViewModel.Row;
import fi.pirtti.ui.shell.Desk;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A pile of bundles with bad ones among them is taken in through the window, and what waits is decided about. */
@ExtendWith(ApplicationExtension.class)
class IntakeJourneyTest {
    private static final int BAD = 12;
    private static final String STAFF = "keski-suomi-henkilosto.guide.json";
    private static final Messages MESSAGES = Messages.in(UiLanguage.FI);

    @TempDir
    Path directory;

    private final FxTasks tasks = new FxTasks();
    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private OfficeScreens office;
    private Shell shell;
    private Screen screen;
    private Path archive;
    private Path inbox;
    private List<Invitation> invitations;

    @Start
    void start(Stage stage) throws Exception {
        inbox = Files.createDirectories(directory.resolve("inbox"));
        archive = directory.resolve("aineisto.pirtti-archive");
        Path guide = directory.resolve(STAFF);
        try (InputStream in = Founding.class.getResourceAsStream("/fi/pirtti/sample/" + STAFF)) {
            Files.write(guide, Objects.requireNonNull(in).readAllBytes());
        }
        StringBuilder units =
                new StringBuilder("unit_id;name;organisation;municipality;palvelukokonaisuus;headcount;email\n");
        for (int i = 1; i <= 4; i++) {
            units.append(
                    "KS-" + i + ";Kotihoito " + i + ", Keuruu;Seututerveyskeskus;Keuruu;koti;20;yksi@example.fi\n");
        }
        Path list = Files.writeString(directory.resolve("yksikot.csv"), units);
        new Founding(Clock.systemUTC(), MESSAGES).found(archive, List.of(guide), list);
        Path sent = directory.resolve("kutsut");
        try (OfficeArchive founded = OfficeArchive.open(archive)) {
            new Publishing(founded, Clock.systemUTC(), MESSAGES)
                    .publish(sent, LocalDate.now().plusDays(30), Set.of(), Progress.NONE);
        }
        try (Stream<Path> files = Files.list(sent)) {
            invitations = files.filter(file -> file.toString().endsWith(".pirtti"))
                    .sorted()
                    .map(IntakeJourneyTest::read)
                    .toList();
        }
        settings.textScale(0.7);
        settings.desk(Desk.OFFICE);
        settings.reducedMotion(true);
        office = new OfficeScreens(
                tasks, Clock.systemDefaultZone(), settings, directory.resolve("data"), Optional.empty());
        office.desk().open(archive.toString());
        shell = new Shell(tasks, Clock.systemDefaultZone(), settings, (place, ui) -> {
            screen = office.open((Place.Office) place, ui);
            return screen;
        });
        stage.setScene(shell.scene());
        stage.setWidth(1000);
        stage.setHeight(760);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(office::close);
        tasks.close();
    }

    @Test
    void a_pile_with_bad_ones_is_taken_in_and_what_waits_is_decided(FxRobot robot) throws Exception {
        takeIn(robot, 30);
    }

    @Test
    @Tag("proof")
    void three_hundred_with_twelve_bad_ones_are_taken_in_and_what_waits_is_decided(FxRobot robot) throws Exception {
        takeIn(robot, 300);
    }

    private void takeIn(FxRobot robot, int files) throws Exception {
        write(files);
        until(() -> office.desk().overview().isPresent());
        robot.interact(() -> shell.go(new Place.Intake()));
        robot.interact(() -> screen.takeIn(inbox));
        until(() -> text(robot, "#import-title").startsWith(files + " pakettia käsitelty"));
        assertThat(text(robot, "#count-quarantined")).isEqualTo(Integer.toString(BAD - 1));
        assertThat(text(robot, "#count-conflict")).isEqualTo("1");
        assertThat(Integer.parseInt(text(robot, "#count-accepted")) + Integer.parseInt(text(robot, "#count-new")))
                .isEqualTo(files - BAD);
        until(() -> text(robot, "#tab-quarantine").equals("Karanteeni " + (BAD - 1)));
        ListView<Row> list = robot.lookup("#incoming-list").queryListView();
        assertThat(list.getItems().stream().map(row -> ((Row.Waits) row).file().reason()))
                .contains(
                        "undecryptable",
                        "malformed",
                        "bad-signature",
                        "wrong-consultation",
                        "unknown-invitation",
                        "revoked-invitation");
        // Late is late: a human takes it in, and says why.
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel()
                    .select(list.getItems().stream()
                            .filter(row -> ((Row.Waits) row).file().reason().equals("revoked-invitation"))
                            .findFirst()
                            .orElseThrow());
        });
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#release-note").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#release-note").queryTextInputControl().setText("Sovittu puhelimessa"));
        robot.interact(() -> robot.lookup("#release").queryButton().fire());
        until(() -> text(robot, "#tab-quarantine").equals("Karanteeni " + (BAD - 2)));
        // Two contents of one revision: the later one is chosen.
        robot.interact(() -> robot.lookup("#tab-conflicts")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#conflict-note").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#conflict-note").queryTextInputControl().setText("Yksikkö vahvisti"));
        robot.interact(() -> robot.lookup("#choose-1").queryButton().fire());
        until(() -> text(robot, "#tab-conflicts").equals("Ristiriidat 0"));
        try (OfficeArchive opened = OfficeArchive.open(archive)) {
            assertThat(new Conflicts(opened, Clock.systemUTC()).waiting()).isEmpty();
            assertThat(opened.store().received(1000))
                    .extracting(kept -> kept.note().strip())
                    .contains("Sovittu puhelimessa", "Yksikkö vahvisti");
        }
        assertThat(inbox.getParent().resolve("kuittaukset")).isNotEmptyDirectory();
    }

    /** Revisions of one unit's discussion, two contents of one of another's, and eleven that cannot be trusted. */
    private void write(int files) throws Exception {
        Invitation first = invitations.getFirst();
        Discussion discussion = discussion(first);
        for (int i = 1; i <= files - BAD - 1; i++) {
            arrives("a-%03d".formatted(i), sealed(first, discussion.withRevision(i)));
        }
        Invitation second = invitations.get(1);
        Discussion one = discussion(second);
        arrives("b-1", sealed(second, one));
        arrives(
                "b-2",
                sealed(
                        second,
                        one.apply(new Edit.AddIdea(
                                "nykytila", new Idea("i900", "Jotain muuta", "haaste", Origin.LATER, 1)))));
        Invitation third = invitations.get(2);
        try (OfficeArchive opened = OfficeArchive.open(archive)) {
            opened.store().update(writer -> writer.revoke(third.id(), java.time.Instant.now()));
        }
        byte[] revoked = sealed(third, discussion(third));
        arrives("c-revoked", revoked);
        Invitation fourth = invitations.get(3);
        byte[] whole = sealed(fourth, discussion(fourth));
        arrives("d-cut", Arrays.copyOf(whole, whole.length / 2));
        arrives("d-cut-short", Arrays.copyOf(whole, 100));
        byte[] changed = whole.clone();
        changed[whole.length - 50] ^= 1;
        arrives("d-changed", changed);
        arrives("e-rubbish", "ei paketti".getBytes(StandardCharsets.UTF_8));
        arrives("e-guide", Files.readAllBytes(directory.resolve(STAFF)));
        arrives(
                "f-other-key",
                sealed(
                        fourth,
                        discussion(fourth),
                        fourth.consultation(),
                        fourth.id(),
                        SigningKey.generate(),
                        fourth.recipients()));
        arrives(
                "g-other-round",
                sealed(fourth, discussion(fourth), "toinen", fourth.id(), fourth.signingKey(), fourth.recipients()));
        arrives(
                "h-not-invited",
                sealed(
                        fourth,
                        discussion(fourth),
                        fourth.consultation(),
                        UUID.randomUUID(),
                        fourth.signingKey(),
                        fourth.recipients()));
        arrives(
                "i-not-for-us",
                sealed(
                        fourth,
                        discussion(fourth),
                        fourth.consultation(),
                        fourth.id(),
                        fourth.signingKey(),
                        List.of(AgeIdentity.generate().recipient())));
        arrives("j-other-unit", sealed(fourth, one));
    }

    private static Discussion discussion(Invitation invitation) {
        return SampleDiscussions.discussion(
                GuideCodec.read(invitation.guideJson()).orElseThrow(),
                invitation.guideSha256(),
                invitation.unit().orElseThrow(),
                15,
                7,
                "fi");
    }

    private static byte[] sealed(Invitation invitation, Discussion discussion) {
        return sealed(
                invitation,
                discussion,
                invitation.consultation(),
                invitation.id(),
                invitation.signingKey(),
                invitation.recipients());
    }

    private static byte[] sealed(
            Invitation invitation,
            Discussion discussion,
            String consultation,
            UUID id,
            SigningKey key,
            List<AgeRecipient> recipients) {
        BundleContent content = new BundleContent(
                consultation,
                id,
                discussion.id(),
                discussion.revision(),
                null,
                DiscussionCodec.write(discussion),
                invitation.guideJson(),
                "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
        return BundleWriter.seal(content, key, recipients).bytes();
    }

    private void arrives(String name, byte[] content) throws Exception {
        Files.write(inbox.resolve(name + ".pirtti"), content);
    }

    private static Invitation read(Path file) {
        try {
            return InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
