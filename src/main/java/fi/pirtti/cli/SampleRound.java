package fi.pirtti.cli;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.Answering;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.office.Founding;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A consultation with the bundled guides, units and discussions, through the same files and code as a real one. */
public final class SampleRound {
    /** Every how manyth unit answers in Swedish. */
    private static final int SWEDISH = 12;

    private static final int BEGAN_DAYS_AGO = 14;

    private final DemoDirectory directory;
    private final InstantSource clock;
    private final Messages messages;
    private final boolean now;

    SampleRound(DemoDirectory directory, InstantSource clock, Messages messages) {
        this(directory, clock, messages, false);
    }

    private SampleRound(DemoDirectory directory, InstantSource clock, Messages messages, boolean now) {
        this.directory = directory;
        this.clock = clock;
        this.messages = messages;
        this.now = now;
    }

    /**
     * Makes an archive of a consultation that is nearly over, to look at. Where the work was cancelled, nothing is left.
     *
     * @param parent where it lies in a directory of its own; one that was made before is taken as it is
     * @param answering how many units have answered; a few more were invited
     * @return the archive's file; null if the work was cancelled
     */
    public static @Nullable Path make(
            Path parent, int answering, InstantSource clock, Messages messages, Progress progress) throws IOException {
        DemoDirectory ready = new DemoDirectory(parent.resolve("sample"));
        if (Files.exists(ready.archive())) {
            return ready.archive();
        }
        DemoDirectory making = new DemoDirectory(parent.resolve("sample.new"));
        making.clear();
        SampleRound round = new SampleRound(making, clock, messages, true);
        round.found(answering);
        try (OfficeArchive office = OfficeArchive.open(making.archive())) {
            round.publish(office);
            round.answer(office, answering, progress);
            if (!progress.cancelled()) {
                round.addTrouble(office);
                Intake.withReceipts(office, clock, making.receipts()).run(List.of(making.answers()), Progress.NONE);
            }
        }
        if (progress.cancelled()) {
            making.remove();
            return null;
        }
        Files.move(making.root(), ready.root());
        return ready.archive();
    }

    /** Whether a file is an archive that {@link #make} or the demonstration has made. */
    public static boolean isSample(Path archive) {
        return DemoDirectory.isDemo(archive);
    }

    Founding.Founded found(int answering) throws IOException {
        List<Path> guides =
                List.of(guideFile("keski-suomi-henkilosto.guide.json"), guideFile("keski-suomi-jarjestot.guide.json"));
        Path unitsFile = directory.units(answering + answering / 8);
        return new Founding(clock, messages).found(directory.archive(), guides, unitsFile);
    }

    /** The bundled guide, or one that asks the same these days. */
    private Path guideFile(String name) throws IOException {
        Path file = directory.sample(name);
        if (now) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
            String json = Files.readString(file, StandardCharsets.UTF_8)
                    .replaceFirst("\"opens\": \"[^\"]*\"", "\"opens\": \"" + today.minusDays(BEGAN_DAYS_AGO) + "\"")
                    .replaceFirst("\"closes\": \"[^\"]*\"", "\"closes\": \"" + today.plusDays(1) + "\"");
            Files.writeString(file, json);
        }
        return file;
    }

    void publish(OfficeArchive office) {
        new Publishing(office, clock, messages).publish(directory.invitations(), null, Set.of(), Progress.NONE);
    }

    /** Seals answers of {@code answering} units, spread over the list. */
    void answer(OfficeArchive office, int answering, Progress progress) throws IOException {
        Map<String, RegisteredUnit> units = office.unitsById();
        Answering desk = new Answering(clock);
        List<Path> files = directory.invitationFiles();
        for (int i = 0; i < answering && !progress.cancelled(); i++) {
            Path file = files.get((int) ((long) i * files.size() / answering));
            byte[] invitation = Files.readAllBytes(file);
            Discussion discussion = discussion(InvitationCodec.read(invitation).orElseThrow(), units, i);
            SealResult result = desk.answer(invitation, DiscussionCodec.write(discussion), directory.answers());
            if (result instanceof SealResult.Refused refused) {
                throw new IllegalStateException("A sample answer was refused: " + refused.details());
            }
            progress.report(i + 1L, answering);
        }
    }

    /** So that there is something to decide: a bundle that was cut on its way, and another content for one that came. */
    private void addTrouble(OfficeArchive office) throws IOException {
        Map<String, RegisteredUnit> units = office.unitsById();
        List<Path> invitations = directory.invitationFiles();
        byte[] first = Files.readAllBytes(invitations.getFirst());
        Invitation invitation = InvitationCodec.read(first).orElseThrow();
        Path elsewhere = Files.createDirectories(directory.answers().resolve(messages.text("cli.demo.elsewhere")));
        Discussion other = reworded(discussion(invitation, units, 0), guide(invitation));
        new Answering(clock).answer(first, DiscussionCodec.write(other), elsewhere);
        try (Stream<Path> sealed = Files.list(elsewhere)) {
            byte[] whole = Files.readAllBytes(sealed.findFirst().orElseThrow());
            Unit silent = InvitationCodec.read(Files.readAllBytes(invitations.getLast()))
                    .orElseThrow()
                    .unit()
                    .orElseThrow();
            Files.write(
                    directory.answers().resolve(FileNames.bundle(silent.name(), 1)),
                    Arrays.copyOf(whole, whole.length / 2));
        }
    }

    /** The same with other words for the first idea, as if two machines had sealed what each of them had. */
    private static Discussion reworded(Discussion discussion, Guide guide) {
        for (Step step : guide.steps()) {
            if (discussion.recordOf(step.id(), step.kind()).answer() instanceof Answer.Ideas ideas) {
                Idea first = ideas.ideas().getFirst();
                String words = ideas.ideas().getLast().text();
                return discussion.apply(new Edit.SetIdea(
                        step.id(), new Idea(first.id(), words, first.category(), first.origin(), first.sitting())));
            }
        }
        return discussion;
    }

    private static Discussion discussion(Invitation invitation, Map<String, RegisteredUnit> units, int index) {
        Unit unit = invitation.unit().orElseThrow();
        return SampleDiscussions.discussion(
                guide(invitation),
                invitation.guideSha256(),
                unit,
                headcount(units, unit),
                seed(unit),
                index % SWEDISH == SWEDISH / 2 ? "sv" : "fi");
    }

    static Guide guide(Invitation invitation) {
        return GuideCodec.read(invitation.guideJson()).orElseThrow();
    }

    static int headcount(Map<String, RegisteredUnit> units, Unit unit) {
        RegisteredUnit registered = units.get(unit.id());
        return registered == null ? 0 : registered.headcount();
    }

    static long seed(Unit unit) {
        return unit.id().hashCode() * 31L + 2022;
    }
}
