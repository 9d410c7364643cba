package fi.pirtti.cli;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.exchange.returnsheet.OutcomesFile;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.office.Analysis;
import fi.pirtti.office.Founding;
import fi.pirtti.office.ImportReport;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
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

/** The whole round with the bundled sample, through the same files and code as a real one. */
final class DemoRound {
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
        SampleRound round = new SampleRound(directory, terminal.clock(), terminal.messages());
        Founding.Founded founded = round.found(answering);
        try (OfficeArchive office = OfficeArchive.open(directory.archive())) {
            round.publish(office);
            terminal.line(terminal.text("cli.demo.published", founded.units(), directory.invitations()));
            round.answer(office, answering, Progress.NONE);
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
        List<Edit> held = SampleDiscussions.edits(
                SampleRound.guide(invitation), unit, SampleRound.headcount(units, unit), SampleRound.seed(unit), "fi");
        List<Path> drawn = screens.draw(file, held, directory.screens());
        if (!drawn.isEmpty()) {
            terminal.line(terminal.text("cli.demo.screens", drawn.size(), directory.screens()));
        }
    }
}
