package fi.pirtti.cli;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.exchange.returnsheet.OutcomesFile;
import fi.pirtti.facilitation.Answering;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.office.Analysis;
import fi.pirtti.office.Founding;
import fi.pirtti.office.ImportReport;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.office.Returns;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole round with the bundled sample, through the same files and code as a real one. */
final class DemoRound {
    /** Every how manyth unit answers in Swedish. */
    private static final int SWEDISH = 12;

    private final Terminal terminal;
    private final DemoScreens screens;
    private final DemoDirectory directory;

    DemoRound(Terminal terminal, DemoScreens screens, Path directory) {
        this.terminal = terminal;
        this.screens = screens;
        this.directory = new DemoDirectory(directory);
    }

    /** @param answering how many units answer; a few more are invited */
    int run(int answering) throws IOException {
        directory.clear();
        List<Path> guides = List.of(
                directory.sample("keski-suomi-henkilosto.guide.json"),
                directory.sample("keski-suomi-jarjestot.guide.json"));
        Path unitsFile = directory.units(answering + answering / 8);
        Founding.Founded founded =
                new Founding(terminal.clock(), terminal.messages()).found(directory.archive(), guides, unitsFile);
        try (OfficeArchive office = OfficeArchive.open(directory.archive())) {
            new Publishing(office, terminal.clock(), terminal.messages())
                    .publish(directory.invitations(), null, Set.of(), Progress.NONE);
            terminal.line(terminal.text("cli.demo.published", founded.units(), directory.invitations()));
            answer(office.unitsById(), answering);
            terminal.line(terminal.text("cli.demo.answered", answering, directory.answers()));
            ImportReport report = Intake.withReceipts(office, terminal.clock(), directory.receipts())
                    .run(List.of(directory.answers()), terminal.progress());
            int status = ImportText.show(report, false, terminal);
            Files.writeString(directory.results("import.json"), PlainJson.write(ImportText.json(report, terminal)));
            report(office);
            terminal.line(terminal.text("cli.demo.results", directory.results("")));
            Path said = directory.sample("keski-suomi.outcomes.json");
            OutcomesFile outcomes = OutcomesFile.read(Files.readAllBytes(said)).orElseThrow();
            int returned = new Returns(office, terminal.clock(), outcomes).write(directory.returns());
            terminal.line(terminal.text("cli.demo.returns", returned, directory.returns()));
            draw(office.unitsById());
            return status;
        }
    }

    private void answer(Map<String, RegisteredUnit> units, int answering) throws IOException {
        Answering desk = new Answering(terminal.clock());
        List<Path> files = directory.invitationFiles();
        for (int i = 0; i < answering; i++) {
            // Those that do not answer are spread over the list
            Path file = files.get((int) ((long) i * files.size() / answering));
            byte[] invitation = Files.readAllBytes(file);
            Discussion discussion = discussion(InvitationCodec.read(invitation).orElseThrow(), units, i);
            SealResult result = desk.answer(invitation, DiscussionCodec.write(discussion), directory.answers());
            if (result instanceof SealResult.Refused refused) {
                throw new IllegalStateException("A sample answer was refused: " + refused.details());
            }
        }
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

    private void report(OfficeArchive office) throws IOException {
        Coverage coverage = Coverage.of(office, terminal.clock().instant());
        CoverageText.of(coverage, "municipality").print(terminal);
        for (String by : List.of("municipality", "organisation", "palvelukokonaisuus", "subgroup")) {
            Files.writeString(
                    directory.results("coverage-" + by + ".json"),
                    PlainJson.write(CoverageText.of(coverage, by).json()));
        }
        Analysis analysis = new Analysis(office);
        Guide staff = office.guides().firstEntry().getValue();
        GroupNames all = GroupNames.of(office, null, terminal);
        for (Step step : staff.steps()) {
            var table = analysis.of(step.id(), null, null, false);
            Files.writeString(
                    directory.results("results-" + step.id() + ".json"), PlainJson.write(ResultsJson.of(table)));
            Files.writeString(
                    directory.results("results-" + step.id() + "-palvelukokonaisuus.json"),
                    PlainJson.write(ResultsJson.of(analysis.of(step.id(), "palvelukokonaisuus", null, true))));
            StringWriter text = new StringWriter();
            try (PrintWriter out = new PrintWriter(text)) {
                Terminal page = new Terminal(
                        out,
                        terminal.err(),
                        terminal.messages(),
                        terminal.clock(),
                        false,
                        terminal.input(),
                        terminal.environment());
                new ResultsText(step, all, page).print(table);
            }
            Files.writeString(directory.results("results-" + step.id() + ".txt"), text.toString());
            if (isShort(step.kind())) {
                terminal.line("");
                new ResultsText(step, all, terminal).printFigures(table);
            }
        }
    }

    /** Figures fit on a screen; the words of sixty units do not, and are in the files. */
    private static boolean isShort(StepKind kind) {
        return switch (kind) {
            case IDEAS, SCALE, CHOICE, RANKING, WEIGHING, AGREEMENT -> true;
            case INFO, TERMS, CLUSTERS, DOTS, STATEMENT, ACTIONS -> false;
        };
    }

    private void draw(Map<String, RegisteredUnit> units) throws IOException {
        Path file = directory.invitationFiles().getFirst();
        Invitation invitation = InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        Unit unit = invitation.unit().orElseThrow();
        List<Edit> held = SampleDiscussions.edits(guide(invitation), unit, headcount(units, unit), seed(unit), "fi");
        List<Path> drawn = screens.draw(file, held, directory.screens());
        if (!drawn.isEmpty()) {
            terminal.line(terminal.text("cli.demo.screens", drawn.size(), directory.screens()));
        }
    }

    private static Guide guide(Invitation invitation) {
        return GuideCodec.read(invitation.guideJson()).orElseThrow();
    }

    private static int headcount(Map<String, RegisteredUnit> units, Unit unit) {
        RegisteredUnit registered = units.get(unit.id());
        return registered == null ? 0 : registered.headcount();
    }

    private static long seed(Unit unit) {
        return unit.id().hashCode() * 31L + 2022;
    }
}
